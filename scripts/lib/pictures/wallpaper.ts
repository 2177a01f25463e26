import sharp from "sharp";
import { compose, SIDE } from "./compose";
import { awning } from "./mark";
import { plan } from "./plan/all";

const WIDTH = 1290;
const HEIGHT = 2796;
const PAPER = "#fadfe6";
/** Picture, side, left and top: all below the clock and the widgets. */
const PLACED = [
  ["day-pack-raspberry", 640, 40, 1290],
  ["teapot-raspberry", 620, 640, 1330],
  ["window-lemon", 620, 60, 1940],
  ["bear-honey", 620, 620, 1940],
] as const;

/** Draws the wallpaper that the shop sells as a file. */
export async function wallpaper(file: string): Promise<void> {
  const objects = await Promise.all(
    PLACED.map(async ([name, size, left, top]) => {
      const rgba = await compose(plan[name] ?? []);
      const sheet = sharp(rgba, { raw: { width: SIDE, height: SIDE, channels: 4 } });
      return { input: await sheet.resize(size, size).png().toBuffer(), left, top };
    }),
  );
  const shadows = PLACED.map(
    ([, size, left, top]) =>
      `<ellipse cx="${left + size / 2}" cy="${top + size * 0.96}" rx="${size * 0.3}" ry="${size * 0.035}" fill="#1c1a16" opacity="0.14"/>`,
  );
  const stall = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>${awning(WIDTH, WIDTH / 7, 190)}${shadows.join("")}</svg>`;
  await sharp(Buffer.from(stall))
    .composite(objects)
    .png({ palette: true, quality: 92, effort: 8 })
    .toFile(file);
}

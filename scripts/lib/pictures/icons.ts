import { writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { compose, SIDE } from "./compose";
import { awning, icon, wordmark } from "./mark";
import { plan } from "./plan/all";

const SHOWN = [
  ["teapot-raspberry", "#ece6f8"],
  ["lavender-runner", "#dfecfa"],
  ["window-lemon", "#e1f1e3"],
  ["day-pack-raspberry", "#fadfe6"],
] as const;
const TILE = 236;

/** Draws the tab icon, the home-screen icon and the picture that links to the shop show. */
export async function icons(folder: string): Promise<void> {
  await writeFile(path.join(folder, "favicon.svg"), icon(14));
  await sharp(Buffer.from(icon(14)), { density: 288 })
    .resize(32, 32)
    .png()
    .toFile(path.join(folder, "favicon-32.png"));
  await sharp(Buffer.from(icon(0)), { density: 288 })
    .resize(180, 180)
    .png()
    .toFile(path.join(folder, "apple-touch-icon.png"));
  await sharp(Buffer.from(shopWindow()))
    .composite(await Promise.all(SHOWN.map(([name], index) => tile(name, index))))
    .png({ palette: true, quality: 90 })
    .toFile(path.join(folder, "og.png"));
  console.log("favicon.svg, favicon-32.png, apple-touch-icon.png, og.png");
}

const place = (index: number) => ({
  left: 620 + (index % 2) * (TILE + 20),
  top: 94 + Math.floor(index / 2) * (TILE + 20),
});

function shopWindow(): string {
  const papers = SHOWN.map(([, colour], index) => {
    const { left, top } = place(index);
    return `<rect x="${left}" y="${top}" width="${TILE}" height="${TILE}" rx="24" fill="${colour}"/>
<ellipse cx="${left + TILE / 2}" cy="${top + 196}" rx="62" ry="7" fill="#1c1a16" opacity="0.16"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="1200" height="630" fill="#fbf7f0"/>
${awning(1200, 60, 12)}<g transform="translate(84 392) scale(.92)">${wordmark()}</g>${papers.join("")}</svg>`;
}

async function tile(name: string, index: number) {
  const rgba = await compose(plan[name] ?? []);
  const size = Math.round(TILE * 0.74);
  const input = await sharp(rgba, { raw: { width: SIDE, height: SIDE, channels: 4 } })
    .resize(size, size)
    .png()
    .toBuffer();
  const { left, top } = place(index);
  return { input, left: left + Math.round((TILE - size) / 2), top: top + 32 };
}

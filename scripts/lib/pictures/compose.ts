import sharp, { type OverlayOptions } from "sharp";
import { cutOut, type Cutout, type Thing } from "./cutout";

/** One object in a scene: middle and size in shares of the square; `lift` is the way from the ground. */
export type Placed = { thing: Thing; x?: number; size?: number; lift?: number };

export const SIDE = 800;
/** Every object stands here, so that the shop can draw one shadow for all: 92 % of the height. */
const GROUND = 0.92;
const BOX = 0.84;

/** The square picture (raw RGBA, SIDE × SIDE) of one object or a scene; later things stand in front. */
export async function compose(scene: readonly Placed[]): Promise<Buffer> {
  const layers: OverlayOptions[] = [];
  for (const placed of scene) layers.push(await layerOf(placed));
  return sharp({ create: { width: SIDE, height: SIDE, channels: 4, background: "#0000" } })
    .composite(layers)
    .raw()
    .toBuffer();
}

async function layerOf({ thing, x = 0.5, size = 1, lift = 0 }: Placed): Promise<OverlayOptions> {
  const cutout = await cutOut(thing);
  const { width, height } = fit(cutout, size);
  const raw = { width: cutout.width, height: cutout.height, channels: 4 } as const;
  const input = await sharp(cutout.rgba, { raw }).resize(width, height).raw().toBuffer();
  const left = Math.round(SIDE * x - width / 2);
  const top = Math.round(SIDE * (GROUND - lift) - height);
  if (left < 0 || top < 0 || left + width > SIDE || top + height > SIDE) {
    throw new Error(`${thing.emoji} leaves the picture: ${left},${top} ${width}×${height}`);
  }
  return { input, left, top, raw: { width, height, channels: 4 } };
}

/** Same visual weight for all: a thin thing gets more room than a full one, but none leaves the box. */
function fit({ width, height, fill }: Cutout, size: number): { width: number; height: number } {
  const weight = Math.sqrt(width * height * fill);
  const scale = Math.min(
    (SIDE * 0.6 * size) / weight,
    (SIDE * BOX * size) / width,
    (SIDE * BOX * 0.97 * size) / height,
  );
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

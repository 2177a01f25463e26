import path from "node:path";
import sharp, { type OutputInfo } from "sharp";
import { calm } from "./calm";
import { enlarge } from "./enlarge";
import { recolour, type Part } from "./recolour";

const assets = path.join(import.meta.dirname, "../../../node_modules/@lobehub/fluent-emoji-3d/assets");

/** One object: its code points, new colours, turned by degrees, mirrored. */
export type Thing = {
  emoji: string;
  parts?: readonly Part[];
  turn?: number;
  mirror?: boolean;
};

/** An object cut out at its bounding box, raw RGBA, with the share of the box that it fills. */
export type Cutout = { rgba: Buffer; width: number; height: number; fill: number };

const WORK = 768;
const made = new Map<string, Promise<Cutout>>();
const loaded = new Map<string, Promise<{ rgba: Uint8Array; size: number }>>();

/** Loads, recolours, enlarges and trims one object; asked again for the same, it remembers. */
export function cutOut(thing: Thing): Promise<Cutout> {
  const key = JSON.stringify(thing);
  const cutout = made.get(key) ?? make(thing);
  made.set(key, cutout);
  return cutout;
}

async function make(thing: Thing): Promise<Cutout> {
  const { rgba: calmed, size } = await load(thing.emoji);
  const data = Uint8Array.from(calmed);
  if (thing.parts) recolour(data, thing.parts);
  const large = await enlarge(data, size, WORK);
  const sheet = sharp(large, { raw: { width: WORK, height: WORK, channels: 4 } });
  const turned = (thing.mirror ? sheet.flop() : sheet).rotate(thing.turn ?? 0, { background: "#0000" });
  return trimmed(await turned.raw().toBuffer({ resolveWithObject: true }));
}

function load(emoji: string): Promise<{ rgba: Uint8Array; size: number }> {
  const known = loaded.get(emoji);
  if (known) return known;
  const source = sharp(path.join(assets, `${emoji}.webp`))
    .ensureAlpha()
    .raw();
  const calmed = source
    .toBuffer({ resolveWithObject: true })
    .then(({ data, info }) => ({ rgba: calm(data, info.width), size: info.width }));
  loaded.set(emoji, calmed);
  return calmed;
}

/** The bounding box of what can be seen (sharp's own trim looks at colour, too, and keeps faint corners). */
function trimmed({ data, info }: { data: Buffer; info: OutputInfo }): Promise<Cutout> {
  let [left, top, right, bottom, solid] = [info.width, info.height, 0, 0, 0];
  for (let index = 0; index < info.width * info.height; index++) {
    const alpha = data[index * 4 + 3] ?? 0;
    if (alpha < 16) continue;
    const [x, y] = [index % info.width, Math.floor(index / info.width)];
    solid += alpha / 255;
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const [width, height] = [right - left + 1, bottom - top + 1];
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 4 } })
    .extract({ left, top, width, height })
    .raw()
    .toBuffer()
    .then((rgba) => ({ rgba, width, height, fill: solid / (width * height) }));
}

import path from "node:path";
import sharp from "sharp";
import { SIDE } from "./compose";
import { widths } from "./widths";

/** Writes one picture (raw RGBA, SIDE × SIDE) in all widths as AVIF and WebP; gives the bytes written. */
export async function save(rgba: Buffer, folder: string, name: string): Promise<number> {
  let bytes = 0;
  for (const width of widths) {
    const image = sharp(rgba, { raw: { width: SIDE, height: SIDE, channels: 4 } }).resize(width, width);
    const base = path.join(folder, `${name}-${width}`);
    // Objects are smooth, and most of a file is its outline: little quality shows no loss.
    const avif = await image.clone().avif({ quality: 30, effort: 1, tune: "iq" }).toFile(`${base}.avif`);
    const webp = await image
      .clone()
      .webp({ quality: 32, alphaQuality: 25, effort: 4 })
      .toFile(`${base}.webp`);
    bytes += avif.size + webp.size;
  }
  return bytes;
}

import sharp from "sharp";

const SOLID = 245;
const REACH = 3;

/** Enlarges square RGBA pixels from `from` to `to`; outlines stay crisp and take no glow from outside. */
export async function enlarge(rgba: Uint8Array, from: number, to: number): Promise<Buffer> {
  bleed(rgba, from);
  const sheet = sharp(rgba, { raw: { width: from, height: from, channels: 4 } });
  const colour = sheet
    .clone()
    .removeAlpha()
    .resize(to, to, { kernel: "lanczos3" })
    .sharpen({ sigma: 2, m1: 0, m2: 1, x1: 3 });
  const alpha = sheet.clone().extractChannel(3).resize(to, to, { kernel: "mitchell" }).blur(2.2);
  const [rgb, edge] = await Promise.all([
    colour.raw().toBuffer(),
    alpha.toColourspace("b-w").raw().toBuffer(),
  ]);
  const large = Buffer.alloc(to * to * 4);
  for (let index = 0; index < to * to; index++) {
    rgb.copy(large, index * 4, index * 3, index * 3 + 3);
    // A steeper slope brings back the edge that enlarging made soft.
    large[index * 4 + 3] = Math.min(255, Math.max(0, Math.round(((edge[index] ?? 0) - 127) * 5 + 136)));
  }
  return large;
}

/** Gives outline pixels the colour of the solid ones inside, some rings outward. */
function bleed(rgba: Uint8Array, size: number): void {
  const known = new Uint8Array(size * size);
  const alpha = (index: number) => rgba[index * 4 + 3] ?? 0;
  for (let index = 0; index < known.length; index++) {
    // The outermost solid ring counts as outline: the source has a pale rim there.
    const inner = [-size, -1, 1, size].every((step) => alpha(index + step) >= SOLID);
    known[index] = inner && alpha(index) >= SOLID ? 1 : 0;
  }
  for (let ring = 0; ring < REACH; ring++) {
    const reached: number[] = [];
    for (let index = 0; index < known.length; index++) {
      if (known[index] === 0 && takeFromNeighbours(rgba, known, index, size)) reached.push(index);
    }
    for (const index of reached) known[index] = 1;
  }
}

function takeFromNeighbours(rgba: Uint8Array, known: Uint8Array, index: number, size: number): boolean {
  const sums = [0, 0, 0];
  let count = 0;
  for (const step of [-size - 1, -size, -size + 1, -1, 1, size - 1, size, size + 1]) {
    if (known[index + step] !== 1) continue;
    count += 1;
    for (const channel of [0, 1, 2]) {
      sums[channel] = (sums[channel] ?? 0) + (rgba[(index + step) * 4 + channel] ?? 0);
    }
  }
  if (count === 0) return false;
  for (const channel of [0, 1, 2]) rgba[index * 4 + channel] = Math.round((sums[channel] ?? 0) / count);
  return true;
}

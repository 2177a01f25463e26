const RADIUS = 3;
const NEAR = 13;

/** Takes the compression grain out of flat parts: a mean over those neighbours that have nearly the same colour. */
export function calm(rgba: Uint8Array, size: number): Uint8Array {
  const calmed = Uint8Array.from(rgba);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const at = (y * size + x) * 4;
      if (rgba[at + 3] === 0) continue;
      let [r, g, b, count] = [0, 0, 0, 0];
      for (let v = Math.max(0, y - RADIUS); v <= Math.min(size - 1, y + RADIUS); v++) {
        for (let u = Math.max(0, x - RADIUS); u <= Math.min(size - 1, x + RADIUS); u++) {
          const other = (v * size + u) * 4;
          if ((rgba[other + 3] ?? 0) < 200 || !near(rgba, at, other)) continue;
          r += rgba[other] ?? 0;
          g += rgba[other + 1] ?? 0;
          b += rgba[other + 2] ?? 0;
          count += 1;
        }
      }
      if (count > 0) calmed.set([r / count, g / count, b / count].map(Math.round), at);
    }
  }
  return calmed;
}

function near(rgba: Uint8Array, a: number, b: number): boolean {
  for (let channel = 0; channel < 3; channel++) {
    if (Math.abs((rgba[a + channel] ?? 0) - (rgba[b + channel] ?? 0)) > NEAR) return false;
  }
  return true;
}

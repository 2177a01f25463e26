const exp = new Uint8Array(512);
const log = new Uint8Array(256);

for (let power = 0, value = 1; power < 255; power++) {
  exp[power] = exp[power + 255] = value;
  log[value] = power;
  value = value < 128 ? value << 1 : (value << 1) ^ 0x11d;
}

const at = (table: Uint8Array, index: number): number => table[index] ?? 0;
const multiply = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : at(exp, at(log, a) + at(log, b));

function generator(degree: number): number[] {
  let factors = [1];
  for (let power = 0; power < degree; power++)
    factors = [...factors, 0].map((value, index) =>
      index === 0 ? value : value ^ multiply(factors[index - 1] ?? 0, at(exp, power)),
    );
  return factors;
}

/** The `count` codewords of error correction for a block (Reed–Solomon over GF(256), 0x11d). */
export function errorCorrection(block: readonly number[], count: number): number[] {
  const factors = generator(count).slice(1);
  let rest: number[] = Array<number>(count).fill(0);
  for (const byte of block) {
    const lead = byte ^ (rest[0] ?? 0);
    rest = [...rest.slice(1), 0].map((value, index) => value ^ multiply(factors[index] ?? 0, lead));
  }
  return rest;
}

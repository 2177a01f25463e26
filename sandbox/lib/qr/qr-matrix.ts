import { qrCodewords } from "@sandbox/lib/qr/qr-code";

type Grid = (boolean | null)[][];

const alignment: readonly (readonly number[])[] = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
];

function set(grid: Grid, row: number, column: number, dark: boolean): void {
  const line = grid[row];
  if (line && column >= 0 && column < grid.length) line[column] = dark;
}

/** Concentric squares around a middle: finders (radius 4 with their white border) and alignment marks (radius 2). */
function drawSquares(
  grid: Grid,
  row: number,
  column: number,
  radius: number,
  light: readonly number[],
): void {
  for (let y = -radius; y <= radius; y++)
    for (let x = -radius; x <= radius; x++)
      set(grid, row + y, column + x, !light.includes(Math.max(Math.abs(x), Math.abs(y))));
}

/** The check bits of a version number. */
function versionCheck(version: number): number {
  const generator = 0b1111100100101;
  let rest = version << 12;
  const top = 32 - Math.clz32(generator);
  while (32 - Math.clz32(rest) >= top) rest ^= generator << (32 - Math.clz32(rest) - top);
  return rest;
}

/** The fifteen bits that say "level M, mask 0". */
const FORMAT = 0b101010000010010;

/** The format, beside the three finders. */
function drawFormat(grid: Grid): void {
  const size = grid.length;
  for (let i = 0; i < 15; i++) {
    const dark = ((FORMAT >> i) & 1) === 1;
    set(grid, i < 6 ? i : i < 8 ? i + 1 : size - 15 + i, 8, dark);
    set(grid, 8, i < 8 ? size - 1 - i : i < 9 ? 7 : 14 - i, dark);
  }
  set(grid, size - 8, 8, true);
}

function drawVersion(grid: Grid, version: number): void {
  if (version < 7) return;
  const bits = (version << 12) | versionCheck(version);
  for (let i = 0; i < 18; i++) {
    const dark = ((bits >> i) & 1) === 1;
    const [far, near] = [grid.length - 11 + (i % 3), Math.floor(i / 3)];
    set(grid, far, near, dark);
    set(grid, near, far, dark);
  }
}

function drawFrame(version: number): Grid {
  const size = version * 4 + 17;
  const grid: Grid = Array.from({ length: size }, () => Array<boolean | null>(size).fill(null));
  for (let i = 0; i < size; i++) {
    set(grid, 6, i, i % 2 === 0);
    set(grid, i, 6, i % 2 === 0);
  }
  const marks = alignment[version - 1] ?? [];
  const last = marks.at(-1);
  for (const row of marks)
    for (const column of marks)
      if (!((row === 6 && (column === 6 || column === last)) || (row === last && column === 6)))
        drawSquares(grid, row, column, 2, [1]);
  for (const [row, column] of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const)
    drawSquares(grid, row, column, 4, [2, 4]);
  drawFormat(grid);
  drawVersion(grid, version);
  return grid;
}

function* snake(size: number): Generator<[row: number, column: number]> {
  for (let right = size - 1, up = true; right > 0; right -= 2, up = !up) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++)
      for (const column of [right, right - 1]) yield [up ? size - 1 - step : step, column];
  }
}

/** The modules of a QR code for a text, true is dark, without the white border (ISO/IEC 18004, level M, mask 0). */
export function qrMatrix(text: string): boolean[][] {
  const { version, codewords } = qrCodewords(text);
  const grid = drawFrame(version);
  let bit = 0;
  for (const [row, column] of snake(grid.length)) {
    if (grid[row]?.[column] !== null) continue;
    const dark = (((codewords[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1;
    set(grid, row, column, dark !== ((row + column) % 2 === 0));
    bit++;
  }
  return grid.map((line) => line.map((module) => module === true));
}

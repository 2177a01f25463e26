import { errorCorrection } from "@sandbox/lib/qr/reed-solomon";

/** Level M of versions 1–10: [codewords of correction per block, blocks of the short kind, data codewords in each, blocks one longer]. */
const blockTable: readonly (readonly [number, number, number, number])[] = [
  [10, 1, 16, 0],
  [16, 1, 28, 0],
  [26, 1, 44, 0],
  [18, 2, 32, 0],
  [24, 2, 43, 0],
  [16, 4, 27, 0],
  [18, 4, 31, 0],
  [22, 2, 38, 2],
  [22, 3, 36, 2],
  [26, 4, 43, 1],
];

interface Blocks {
  version: number;
  correction: number;
  sizes: number[];
}

function blocksFor(length: number): Blocks | null {
  for (const [index, [correction, short, size, long]] of blockTable.entries()) {
    const sizes = [...Array<number>(short).fill(size), ...Array<number>(long).fill(size + 1)];
    const header = index + 1 < 10 ? 2 : 3;
    if (sizes.reduce((sum, each) => sum + each, 0) >= length + header)
      return { version: index + 1, correction, sizes };
  }
  return null;
}

function dataBytes(bytes: Buffer, { version, sizes }: Blocks): number[] {
  const capacity = sizes.reduce((sum, each) => sum + each, 0);
  const length = bytes.length.toString(2).padStart(version < 10 ? 8 : 16, "0");
  const bits = `0100${length}${[...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("")}0000`;
  const padded = bits.slice(0, capacity * 8).padEnd(Math.ceil(bits.length / 8) * 8, "0");
  const data = (padded.match(/.{8}/g) ?? []).map((octet) => parseInt(octet, 2)).slice(0, capacity);
  for (let pad = 0; data.length < capacity; pad++) data.push(pad % 2 === 0 ? 0xec : 0x11);
  return data;
}

function interleave(blocks: number[][]): number[] {
  const longest = Math.max(...blocks.map((block) => block.length));
  return Array.from({ length: longest }, (_, at) => blocks.flatMap((block) => block[at] ?? [])).flat();
}

/**
 * The codewords of a QR code (ISO/IEC 18004, byte mode, level M) with its version, in the order they are drawn.
 * Throws when the text has more than 213 bytes.
 */
export function qrCodewords(text: string): { version: number; codewords: number[] } {
  const bytes = Buffer.from(text);
  const blocks = blocksFor(bytes.length);
  if (!blocks) throw new Error(`too long for a QR code: ${bytes.length} bytes`);
  const data = dataBytes(bytes, blocks);
  let at = 0;
  const parts = blocks.sizes.map((size) => data.slice(at, (at += size)));
  const corrections = parts.map((each) => errorCorrection(each, blocks.correction));
  return { version: blocks.version, codewords: [...interleave(parts), ...interleave(corrections)] };
}

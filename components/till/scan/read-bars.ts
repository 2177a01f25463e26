import { decodeCode128 } from "../code128/decode";
import { decodeEan } from "./decode-ean";

const LINES = 31;
const LEAST_CONTRAST = 40;

/** A picture as it comes from a canvas: four bytes a pixel, row by row. */
export type Picture = { data: Uint8ClampedArray; width: number; height: number };

/** Reads a Code 128 or EAN that lies in the picture, in either direction; undefined when there is none. */
export function readBars({ data, width, height }: Picture): string | undefined {
  for (const upright of [false, true]) {
    const length = upright ? height : width;
    const across = upright ? width : height;
    for (let n = 0; n < LINES; n++) {
      const line = Math.floor((across * (n + 1)) / (LINES + 1));
      const values = Array.from({ length }, (_, at) => {
        const pixel = 4 * (upright ? at * width + line : line * width + at);
        return ((data[pixel] ?? 255) + 2 * (data[pixel + 1] ?? 255) + (data[pixel + 2] ?? 255)) / 4;
      });
      const text = readLine(values);
      if (text) return text;
    }
  }
  return undefined;
}

function readLine(values: readonly number[]): string | undefined {
  const runs = runsOf(values);
  const backwards = [...runs].reverse();
  for (const candidate of [runs, backwards]) {
    const text = decodeCode128(candidate) ?? decodeEan(candidate);
    if (text) return text;
  }
  return undefined;
}

/** Lengths of dark and light stretches in turn, from the first dark to the last. */
function runsOf(values: readonly number[]): number[] {
  const [darkest, lightest] = [Math.min(...values), Math.max(...values)];
  if (lightest - darkest < LEAST_CONTRAST) return [];
  const middle = (darkest + lightest) / 2;
  const runs: number[] = [];
  let isDark = true;
  const first = values.findIndex((value) => value < middle);
  let start = edge(values, first, middle);
  for (let at = first + 1; at < values.length; at++) {
    if ((values[at] ?? 255) < middle === isDark) continue;
    runs.push(edge(values, at, middle) - start);
    start = edge(values, at, middle);
    isDark = !isDark;
  }
  return runs.length % 2 === 0 ? runs.slice(0, -1) : runs;
}

/** Where between two pixels the line crosses the middle: small codes have bars of two pixels. */
function edge(values: readonly number[], at: number, middle: number): number {
  const [before = middle, after = middle] = [values[at - 1], values[at]];
  return before === after ? at : at - 1 + (middle - before) / (after - before);
}

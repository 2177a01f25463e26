import { matchRuns } from "./match-runs";

const LEFT_ODD = ["3211", "2221", "2122", "1411", "1132", "1231", "1114", "1312", "1213", "3112"];
const ODD = LEFT_ODD.map((digits) => [...digits].map(Number));
const EVEN = ODD.map((widths) => [...widths].reverse());
const GUARD = [[1, 1, 1]];
const CENTRE = [[1, 1, 1, 1, 1]];
// Which of the six left digits are mirrored says the first digit.
const FIRST = [
  "000000",
  "001011",
  "001101",
  "001110",
  "010011",
  "011001",
  "011100",
  "010101",
  "010110",
  "011010",
];

/** Reads an EAN-13 or EAN-8 out of the runs of one line of a picture, dark and light in turn, the first dark. */
export function decodeEan(runs: readonly number[]): string | undefined {
  for (let at = 0; at < runs.length; at += 2) {
    if (matchRuns(runs, at, GUARD) !== 0) continue;
    const found = readSides(runs, at, 6) ?? readSides(runs, at, 4);
    if (found) return found;
  }
  return undefined;
}

function readSides(runs: readonly number[], guard: number, count: 4 | 6): string | undefined {
  const left = readDigits(runs, guard + 3, count, [...ODD, ...EVEN]);
  const centre = guard + 3 + count * 4;
  if (!left || matchRuns(runs, centre, CENTRE) !== 0) return undefined;
  const right = readDigits(runs, centre + 5, count, ODD);
  if (!right || matchRuns(runs, centre + 5 + count * 4, GUARD) !== 0) return undefined;
  const mirrored = left.map((value) => (value >= 10 ? "1" : "0")).join("");
  const first = count === 4 ? "" : FIRST.indexOf(mirrored);
  if (first === -1 || (count === 4 && mirrored !== "0000")) return undefined;
  const code = `${first}${[...left, ...right].map((value) => value % 10).join("")}`;
  return hasCheckDigit(code) ? code : undefined;
}

function readDigits(
  runs: readonly number[],
  from: number,
  count: number,
  patterns: readonly (readonly number[])[],
): number[] | undefined {
  const digits: number[] = [];
  for (let n = 0; n < count; n++) {
    const digit = matchRuns(runs, from + n * 4, patterns);
    if (digit === undefined) return undefined;
    digits.push(digit);
  }
  return digits;
}

function hasCheckDigit(code: string): boolean {
  const digits = [...code].map(Number).reverse();
  const sum = digits.reduce((total, digit, at) => total + digit * (at % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

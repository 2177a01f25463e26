import { matchRuns } from "../scan/match-runs";
import { checkValue, PATTERNS, START_A, START_B, START_C, STOP, SWITCH_TO_B, SWITCH_TO_C } from "./patterns";

const STARTS = [START_A, START_B, START_C];

/** Reads a Code 128 out of the runs of one line of a picture, dark and light in turn, the first dark. */
export function decodeCode128(runs: readonly number[]): string | undefined {
  for (let at = 0; at + 19 <= runs.length; at += 2) {
    const start = matchRuns(runs, at, PATTERNS);
    if (start === undefined || !STARTS.includes(start)) continue;
    const text = readFrom(runs, at, start);
    if (text) return text;
  }
  return undefined;
}

function readFrom(runs: readonly number[], from: number, start: number): string | undefined {
  const values = [start];
  for (let at = from + 6; at + 7 <= runs.length; at += 6) {
    if (matchRuns(runs, at, [STOP]) === 0) return textOf(values);
    const value = matchRuns(runs, at, PATTERNS);
    if (value === undefined || value >= START_A) return undefined;
    values.push(value);
  }
  return undefined;
}

function textOf(all: readonly number[]): string | undefined {
  const values = all.slice(0, -1);
  if (values.length < 2 || checkValue(values) !== all.at(-1)) return undefined;
  let set = values[0] === START_C ? "C" : values[0] === START_B ? "B" : "A";
  let text = "";
  for (const value of values.slice(1)) {
    if (set === "C" && value < 100) text += String(value).padStart(2, "0");
    else if (value < 64 || (value < 96 && set === "B")) text += String.fromCharCode(value + 32);
    else if (value === SWITCH_TO_C) set = "C";
    else if (value === SWITCH_TO_B) set = "B";
    else if (value === 101) set = "A";
    // Shifts, control characters and function codes stand in no code that a till meets.
    else return undefined;
  }
  return text;
}

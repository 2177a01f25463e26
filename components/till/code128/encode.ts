import { checkValue, PATTERNS, START_B, START_C, STOP, SWITCH_TO_B, SWITCH_TO_C } from "./patterns";

/**
 * Widths in modules of bar, space, bar … of a text as Code 128, without quiet zones. Runs of digits take half the
 * room. Throws for characters that set B does not have.
 */
export function encodeCode128(text: string): number[] {
  if (!/^[ -~]+$/.test(text)) throw new RangeError("Code 128 set B holds printable ASCII only");
  const values = valuesOf(text);
  return [...values, checkValue(values)].flatMap((value) => PATTERNS[value] ?? []).concat(STOP);
}

function valuesOf(text: string): number[] {
  const values: number[] = [];
  let inC = false;
  let at = 0;
  while (at < text.length) {
    const digits = /^(\d\d)+/.exec(text.slice(at))?.[0] ?? "";
    const wantC: boolean = inC ? digits.length > 0 : digits.length >= 4;
    if (at === 0) values.push(wantC ? START_C : START_B);
    else if (wantC !== inC) values.push(wantC ? SWITCH_TO_C : SWITCH_TO_B);
    inC = wantC;
    values.push(inC ? Number(text.slice(at, at + 2)) : text.charCodeAt(at) - 32);
    at += inC ? 2 : 1;
  }
  return values;
}

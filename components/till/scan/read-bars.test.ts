import fc from "fast-check";
import JsBarcode from "jsbarcode";
import { describe, expect, it } from "vitest";
import { readBars, type Picture } from "./read-bars";

/** Bars drawn black on white at so many pixels a module, with a quiet zone, optionally blurred, reversed or upright. */
function draw(
  widths: readonly number[],
  { module = 3, blur = 0, reversed = false, upright = false } = {},
): Picture {
  const quiet = Array.from({ length: Math.ceil(10 * module) }, () => 255);
  let position = 0;
  const line = [...quiet];
  widths.forEach((modules, at) => {
    const end = position + modules * module;
    while (line.length - quiet.length < Math.round(end)) line.push(at % 2 === 0 ? 20 : 245);
    position = end;
  });
  line.push(...quiet);
  if (reversed) line.reverse();
  const soft = line.map((_, at) => {
    const around = line.slice(Math.max(0, at - blur), at + blur + 1);
    return around.reduce((sum, value) => sum + value, 0) / around.length;
  });
  const [width, height] = upright ? [40, soft.length] : [soft.length, 40];
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      data.fill(soft[upright ? y : x] ?? 255, 4 * (y * width + x), 4 * (y * width + x) + 4);
  return { data, width, height };
}

/** Widths of a text as Code 128. */
function code128(text: string): number[] {
  const drawn: { encodings?: { data: string }[] } = {};
  JsBarcode(drawn, text, { format: "CODE128" });
  return (drawn.encodings?.[0]?.data.match(/1+|0+/g) ?? []).map((run) => run.length);
}

const LEFT = [
  "0001101",
  "0011001",
  "0010011",
  "0111101",
  "0100011",
  "0110001",
  "0101111",
  "0111011",
  "0110111",
];
const L = [...LEFT, "0001011"];
const R = L.map((bits) => [...bits].map((bit) => (bit === "0" ? "1" : "0")).join(""));
const G = R.map((bits) => [...bits].reverse().join(""));
const PARITY = "LLLLLL LLGLGG LLGGLG LLGGGL LGLLGG LGGLLG LGGGLL LGLGLG LGLGGL LGGLGL".split(" ");

/** Widths of an EAN as the standard's tables of zeros and ones give them. */
function ean(code: string): number[] {
  const half = code.length === 13 ? 6 : 4;
  const parity = code.length === 13 ? (PARITY[Number(code[0])] ?? "") : "LLLL";
  const digits = code.length === 13 ? code.slice(1) : code;
  const left = [...digits.slice(0, half)].map((d, at) => (parity[at] === "G" ? G : L)[Number(d)]);
  const right = [...digits.slice(half)].map((d) => R[Number(d)]);
  const bits = `101${left.join("")}01010${right.join("")}101`;
  return (bits.match(/1+|0+/g) ?? []).map((run) => run.length);
}

describe("bars in a picture", () => {
  it("reads the code that the standard gives as an example", () => {
    // "PJJ123C" in set B with its printed widths.
    const widths = "2112143131211121331121331232211232212221223112222212411133312112331112"; // start, P … C
    expect(widths.startsWith(code128("PJJ123C").slice(0, 12).join(""))).toBe(true);
    expect(readBars(draw(code128("PJJ123C")))).toBe("PJJ123C");
  });

  it("reads every text back, at any size, from both sides and upright", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[ -~]{1,24}$/),
        fc.double({ min: 2.4, max: 6, noNaN: true }),
        fc.boolean(),
        fc.boolean(),
        (text, module, reversed, upright) => {
          expect(readBars(draw(code128(text), { module, reversed, upright }))).toBe(text);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("reads wallet codes of 18 to 24 digits digit by digit, also a little out of focus", () => {
    for (const code of [
      "284619305527718046",
      "134668918993771844",
      "6226090000000012345",
      "281612345678901234567890",
    ])
      expect(readBars(draw(code128(code), { module: 3, blur: 1 }))).toBe(code);
  });

  it.each(["5901234123457", "4006381333931", "9780201379624", "96385074", "0012345678905"])(
    "reads EAN %s",
    (code) => {
      expect(readBars(draw(ean(code)))).toBe(code);
      expect(readBars(draw(ean(code), { reversed: true, module: 2.4 }))).toBe(code);
    },
  );

  it("reads nothing out of a code with a wrong check digit, and nothing out of none", () => {
    expect(readBars(draw(ean("5901234123450")))).toBeUndefined();
    const spoilt = code128("284619305527718046");
    const other = code128("284619305527718047");
    expect(readBars(draw([...spoilt.slice(0, -13), ...other.slice(-13)]))).toBeUndefined();
    expect(readBars({ data: new Uint8ClampedArray(400).fill(255), width: 10, height: 10 })).toBeUndefined();
  });
});

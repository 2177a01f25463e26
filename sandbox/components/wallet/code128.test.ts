import { describe, expect, it } from "vitest";
import { code128 } from "./code128";

// Copied from the standard's table.
const WIDTHS = { startB: "211214", startC: "211232", stop: "2331112" };

/** The widths of every sign that carries a value: each sign has three bars and three spaces, eleven modules in all. */
function signs(text: string): string[] {
  const widths = (code128(text) ?? []).join("");
  expect(widths.endsWith(WIDTHS.stop)).toBe(true);
  return widths.slice(0, -WIDTHS.stop.length).match(/.{6}/g) ?? [];
}

describe("code128", () => {
  it("draws the check sign that published examples have", () => {
    // "PJJ123C" has 54 in set A, which starts with 103 and not 104: in set B it is 55.
    expect(signs("PJJ123C").at(-1)).toBe("311321");
    // 105 + 12·1 + 34·2 = 185, which is 82 modulo 103.
    expect(signs("1234").at(-1)).toBe("121241");
  });

  it("puts two digits into one sign, and an odd last one behind a change of set", () => {
    expect(signs("1234")).toEqual([WIDTHS.startC, "112232", "131123", expect.any(String)]);
    expect(signs("12345").slice(0, 5)).toEqual([WIDTHS.startC, "112232", "131123", "114131", "213212"]);
    expect(signs("281234567890123456")).toHaveLength(1 + 9 + 1);
    expect(signs("6212345678901234567")).toHaveLength(1 + 9 + 2 + 1);
  });

  it("starts in set B for letters", () => {
    expect(signs("PP7")[0]).toBe(WIDTHS.startB);
    expect(signs("7")[0]).toBe(WIDTHS.startB);
  });

  it("has eleven modules in every sign, bars of an even sum, and thirteen in the stop", () => {
    for (const text of ["281234567890123456", "PP0123456789ABCDEFGHJK", "00", " ~"]) {
      for (const sign of signs(text)) {
        const widths = [...sign].map(Number);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11);
        expect(widths.reduce((sum, width, at) => sum + (at % 2 === 0 ? width : 0), 0) % 2).toBe(0);
      }
    }
    expect([...WIDTHS.stop].reduce((sum, width) => sum + Number(width), 0)).toBe(13);
  });

  it("draws every sign of its alphabet differently", () => {
    const all = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join("");
    expect(new Set(signs(all).slice(1, -1)).size).toBe(95);
  });

  it("gives nothing for what it cannot write", () => {
    expect([code128(""), code128("zażółć"), code128("a\n")]).toEqual([null, null, null]);
  });
});

import jsQR from "jsqr";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { qrMatrix } from "@sandbox/lib/qr/qr-matrix";
import { qrPng } from "@sandbox/lib/qr/qr-png";

function read(base64: string): string | undefined {
  const { data, width, height } = PNG.sync.read(Buffer.from(base64, "base64"));
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

describe("qrPng", () => {
  it.each([1, 14, 15, 26, 27, 42, 60, 62, 84, 100, 122, 140, 152, 180, 181, 213])(
    "makes a code of %i bytes that a reader reads",
    (length) => {
      const text = "http://localhost:4000/app/izi/".repeat(8).slice(0, length);
      expect(read(qrPng(text))).toBe(text);
    },
  );

  it("carries letters beyond ASCII", () => {
    expect(read(qrPng("zażółć gęślą jaźń"))).toBe("zażółć gęślą jaźń");
  });

  it("grows with the text and refuses what is too long", () => {
    expect([qrMatrix("a").length, qrMatrix("a".repeat(213)).length]).toEqual([21, 57]);
    expect(() => qrMatrix("a".repeat(214))).toThrow("too long");
  });
});

import { describe, expect, it } from "vitest";
import { checkDigit, ean13, isEan13 } from "./ean";

describe("EAN-13", () => {
  it.each([
    ["590123412345", 7],
    ["400638133393", 1],
    ["501234567890", 0],
  ])("gives %s the check digit %i", (twelve, digit) => {
    expect(checkDigit(twelve)).toBe(digit);
  });

  it("refuses anything but twelve digits", () => {
    expect(() => checkDigit("59012341234")).toThrow(RangeError);
    expect(() => checkDigit("59012341234x")).toThrow(RangeError);
  });

  it("starts with the Polish prefix and notices a wrong digit", () => {
    expect(ean13("123412345")).toBe("5901234123457");
    expect(isEan13("5901234123457")).toBe(true);
    expect(isEan13("5901234123456")).toBe(false);
  });
});

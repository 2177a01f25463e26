import { describe, expect, it } from "vitest";
import { parseMajor, toMajor } from "./parse-major";

describe("parseMajor", () => {
  it("reads points, commas and spaces", () => {
    expect(parseMajor("5 000,50", "PLN")).toBe(500_050);
    expect(parseMajor("101000.5", "SEK")).toBe(10_100_050);
    expect(parseMajor("500", "JPY")).toBe(500);
  });

  it("refuses what is no amount of the currency", () => {
    for (const typed of ["", "-1", "1.234", "1.2.3", "ten", "99999999999999999"])
      expect(parseMajor(typed, "PLN"), typed).toBeNull();
    expect(parseMajor("5.5", "JPY")).toBeNull();
  });

  it("reads back what toMajor wrote", () => {
    expect(parseMajor(toMajor(12_901, "PLN"), "PLN")).toBe(12_901);
    expect(toMajor(500, "JPY")).toBe("500");
  });
});

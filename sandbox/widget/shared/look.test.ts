import { describe, expect, it } from "vitest";
import { labelOf, lookOfV1, lookOfV2 } from "./look";
import { wordsOf } from "./words";

const reader = (attributes: Record<string, string>) => (name: string) => attributes[name] ?? null;

describe("the look of a v1 button", () => {
  it("is yellow, rounded and as wide as allowed without attributes", () => {
    expect(lookOfV1(reader({}))).toEqual({
      variant: "primary",
      dark: undefined,
      frame: "rounded",
      maxWidth: 600,
      minHeight: 52,
    });
  });

  it("takes every documented attribute", () => {
    const attributes = {
      variant: "secondary",
      dark_mode: "true",
      frame_style: "round",
      max_width: "320",
      min_height: "64",
    };
    expect(lookOfV1(reader(attributes))).toEqual({
      variant: "secondary",
      dark: true,
      frame: "round",
      maxWidth: 320,
      minHeight: 64,
    });
  });

  it.each([
    ["100", 220],
    ["5000", 600],
    ["260px", 260],
    ["wide", 600],
  ])("keeps max_width=%s between 220 and 600", (max_width, expected) => {
    expect(lookOfV1(reader({ max_width })).maxWidth).toBe(expected);
  });

  it("is light when told not to be dark", () => {
    expect(lookOfV1(reader({ dark_mode: "false" })).dark).toBe(false);
  });
});

describe("the look of a v2 button", () => {
  it("reads the words of variation in any order", () => {
    expect(lookOfV2(reader({ variation: "size-xl round dark secondary" }))).toEqual({
      variant: "secondary",
      dark: true,
      frame: "round",
      maxWidth: 1200,
      minHeight: 68,
    });
  });

  it.each(["light", "bright"])("takes %s for the light ground", (word) => {
    expect(lookOfV2(reader({ variation: `primary ${word} none` }))).toMatchObject({
      dark: false,
      frame: "none",
    });
  });

  it("has five sizes, each higher than the one before", () => {
    const heights = ["xs", "sm", "md", "lg", "xl"].map(
      (size) => lookOfV2(reader({ variation: `size-${size}` })).minHeight,
    );
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(new Set(heights).size).toBe(5);
  });
});

it("says on the button what a click does", () => {
  const words = wordsOf("pl");
  expect(labelOf(words, { bound: false, product: true })).toBe("Utwórz koszyk z InPost Pay");
  expect(labelOf(words, { bound: false, product: false })).toBe("Kup z InPost Pay");
  expect(labelOf(words, { bound: true, product: true })).toBe("Produkty w koszyku InPost Pay");
});

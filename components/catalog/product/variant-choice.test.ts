import { describe, expect, it } from "vitest";
import { choices, choose, type ShownVariant } from "./variant-choice";

const make = (colour: string | null, size: string | null): ShownVariant => ({
  sku: `${colour}-${size}`,
  colour,
  size,
  picture: "shoe",
  amount: 100,
  previous: null,
  lowest: null,
});

const blue38 = make("blue", "38");
const blue39 = make("blue", "39");
const red39 = make("red", "39");
const red40 = make("red", "40");
const all = [blue38, blue39, red39, red40];

describe("choices", () => {
  it("names each colour and size once, in order", () => {
    expect(choices(all, "colour")).toEqual(["blue", "red"]);
    expect(choices(all, "size")).toEqual(["38", "39", "40"]);
  });

  it("is empty where there is nothing to choose", () => {
    expect(choices([make(null, null)], "size")).toEqual([]);
  });
});

describe("choose", () => {
  it("keeps the size when the other colour has it", () => {
    expect(choose(all, blue39, "colour", "red")).toBe(red39);
  });

  it("takes the first of the colour when the size is not made in it", () => {
    expect(choose(all, blue38, "colour", "red")).toBe(red39);
  });

  it("stays where nothing fits", () => {
    expect(choose(all, blue38, "size", "50")).toBe(blue38);
  });
});

import { describe, expect, it } from "vitest";
import { fill } from "./fill";

describe("fill", () => {
  it("fills every hole", () => {
    expect(fill("{n} of {n}, {name}", { n: 3, name: "cup" })).toBe("3 of 3, cup");
  });

  it("leaves a hole that nothing fits", () => {
    expect(fill("{n} left", {})).toBe("{n} left");
  });
});

import { describe, expect, it } from "vitest";
import { dyes } from "./dyes";
import { hueBetween, toOklch, toRgb } from "./oklch";
import { recolour } from "./recolour";

describe("OKLCH", () => {
  it.each([
    [255, 0, 0],
    [12, 200, 90],
    [30, 30, 34],
    [255, 255, 255],
  ] as const)("brings %i,%i,%i back", (...rgb) => {
    expect(toRgb(toOklch(rgb))).toEqual(rgb);
  });

  it("takes chroma from a colour that no screen can show, and keeps its hue", () => {
    const shown = toOklch(toRgb({ l: 0.9, c: 0.35, h: 260 }));
    expect(shown.c).toBeLessThan(0.2);
    expect(Math.abs(hueBetween(shown.h, 260))).toBeLessThan(6);
  });

  it("goes the short way round the circle", () => {
    expect(hueBetween(350, 10)).toBe(20);
    expect(hueBetween(10, 350)).toBe(-20);
  });
});

describe("recolour", () => {
  const red = [220, 30, 60, 255];
  const green = [40, 160, 70, 255];

  it("dyes the part and leaves the rest", () => {
    const pixels = Uint8Array.from([...red, ...green]);
    recolour(pixels, [{ hues: [340, 40], to: "mint" }]);
    expect([...pixels.slice(4)]).toEqual(green);
    const dyed = toOklch([pixels[0] ?? 0, pixels[1] ?? 0, pixels[2] ?? 0]);
    expect(Math.abs(hueBetween(dyed.h, dyes.mint.h))).toBeLessThan(4);
    expect(dyed.l).toBeCloseTo(dyes.mint.l, 1);
  });

  it("keeps light lighter than dark", () => {
    const pixels = Uint8Array.from([240, 90, 110, 255, 120, 10, 30, 255]);
    recolour(pixels, [{ hues: [340, 40], to: "petrol" }]);
    const lightness = (at: number) => toOklch([pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0]).l;
    expect(lightness(0)).toBeGreaterThan(lightness(4) + 0.1);
  });

  it("says so when nothing has that colour", () => {
    expect(() => recolour(Uint8Array.from(green), [{ hues: [340, 20], to: "ink" }])).toThrow("no pixel");
  });
});

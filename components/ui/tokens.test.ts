import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { PAPERS } from "./paper";

const css = readFileSync(path.join(import.meta.dirname, "tokens.css"), "utf8");

function tokens(selector: string): Record<string, string> {
  const start = css.indexOf(selector);
  const body = css.slice(css.indexOf("{", start) + 1, css.indexOf("}", start));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one = "", other = ""): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const themes = { light: tokens('[data-theme="light"]'), dark: tokens('[data-theme="dark"]') };

describe.each(Object.entries(themes))("the %s theme", (_name, theme) => {
  const grounds = ["paper", "card", ...PAPERS.map((paper) => `paper-${paper}`)];

  it.each(["ink", "muted", "accent-ink", "good", "warn", "bad"])(
    "keeps %s readable on every ground",
    (text) => {
      for (const ground of grounds)
        expect(contrast(theme[text], theme[ground]), ground).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("keeps words on buttons readable, also while pressed", () => {
    expect(contrast(theme["on-accent"], theme["accent"])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme["on-accent"], theme["accent-press"])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme["on-ink"], theme["ink"])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme["card"], theme["bad"])).toBeGreaterThanOrEqual(4.5);
  });

  it("draws the edges of inputs with at least 3 : 1", () => {
    expect(contrast(theme["line-strong"], theme["card"])).toBeGreaterThanOrEqual(3);
    expect(contrast(theme["line-strong"], theme["paper"])).toBeGreaterThanOrEqual(3);
  });
});

describe("the dark theme", () => {
  it("is the same whether asked for by the system or by the page", () => {
    expect(tokens(":root:not([data-theme])")).toEqual(themes.dark);
  });
});

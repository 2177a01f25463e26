import type { Words } from "./words";

export type Look = {
  variant: "primary" | "secondary";
  /** Undefined: as the browser prefers. */
  dark?: boolean;
  frame: "none" | "rounded" | "round";
  /** Pixels. */
  maxWidth: number;
  minHeight: number;
};

type Read = (attribute: string) => string | null;

const HEIGHTS: Record<string, number> = {
  "size-xs": 36,
  "size-sm": 44,
  "size-md": 52,
  "size-lg": 60,
  "size-xl": 68,
};

function pixels(text: string | null, least: number, most: number, usual: number): number {
  const value = Number.parseInt(text ?? "", 10);
  return Number.isNaN(value) ? usual : Math.min(most, Math.max(least, value));
}

/** The look of a v1 button out of its attributes (section 4.1): 220 to 600 px wide, 52 px high unless told. */
export function lookOfV1(read: Read): Look {
  return {
    variant: read("variant") === "secondary" ? "secondary" : "primary",
    dark: read("dark_mode") === null ? undefined : read("dark_mode") === "true",
    frame: read("frame_style") === "round" ? "round" : "rounded",
    maxWidth: pixels(read("max_width"), 220, 600, 600),
    minHeight: pixels(read("min_height"), 36, 120, 52),
  };
}

/** The look of a v2 button out of the words in `variation` (section 4.4): 220 to 1200 px wide. */
export function lookOfV2(read: Read): Look {
  const words = new Set((read("variation") ?? "").toLowerCase().split(/\s+/));
  const size = Object.keys(HEIGHTS).find((name) => words.has(name)) ?? "size-md";
  return {
    variant: words.has("secondary") ? "secondary" : "primary",
    dark: words.has("dark") ? true : words.has("light") || words.has("bright") ? false : undefined,
    frame: words.has("none") ? "none" : words.has("round") ? "round" : "rounded",
    maxWidth: 1200,
    minHeight: HEIGHTS[size] ?? 52,
  };
}

/** The words on the button: bound, on a product, or on a basket (section 4.6). */
export function labelOf(words: Words, { bound, product }: { bound: boolean; product: boolean }): string {
  if (bound) return words.button.bound;
  return product ? words.button.product : words.button.basket;
}

import { dyes, type Dye } from "./dyes";
import { hueBetween, toOklch, toRgb, type Oklch, type Rgb } from "./oklch";

/**
 * One part of an object and its new colour. `hues` is the part's arc in degrees (`[340, 40]` goes through 0);
 * `grey` takes what has no colour. `light` and `dark` narrow it by lightness.
 */
export type Part = {
  to: Dye;
  hues?: readonly [number, number];
  grey?: boolean;
  dark?: number;
  light?: number;
  /** How much of the part's own differences of hue stays: 1 all, 0 none. */
  spread?: number;
};

const GREY = 0.045;
const FEATHER = 9;

function hueWeight(hue: number, [from, to]: readonly [number, number]): number {
  const half = ((to - from + 360) % 360) / 2;
  const outside = Math.abs(hueBetween(from + half, hue)) - half;
  return Math.min(1, Math.max(0, 1 - outside / FEATHER));
}

function weightOf(colour: Oklch, part: Part): number {
  if (colour.l < (part.dark ?? 0) || colour.l > (part.light ?? 1)) return 0;
  const grey = part.grey ? Math.min(1, Math.max(0, (GREY * 1.5 - colour.c) / (GREY * 0.5))) : 0;
  if (!part.hues) return grey;
  const coloured = Math.min(1, Math.max(0, (colour.c - GREY * 0.35) / (GREY * 0.4)));
  return Math.max(grey, coloured * hueWeight(colour.h, part.hues));
}

function meanOf(colours: readonly Oklch[], weights: readonly number[]): Oklch {
  let [sum, l, a, b, c] = [0, 0, 0, 0, 0];
  for (const [index, colour] of colours.entries()) {
    const weight = weights[index] ?? 0;
    sum += weight;
    l += weight * colour.l;
    c += weight * colour.c;
    a += weight * colour.c * Math.cos((colour.h * Math.PI) / 180);
    b += weight * colour.c * Math.sin((colour.h * Math.PI) / 180);
  }
  if (sum === 0) throw new Error("no pixel belongs to this part");
  return { l: l / sum, c: c / sum, h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

/** Moves the part's mean to the dye: shading stays, because lightness is bent and not shifted. */
function dyed(colour: Oklch, mean: Oklch, part: Part): Oklch {
  const target = dyes[part.to];
  const bend = Math.log(target.l) / Math.log(Math.min(0.97, mean.l));
  const l = colour.l ** bend;
  // Toward white and black even a strong dye fades, so grey parts take chroma by lightness.
  const c = part.grey
    ? target.c * Math.max(0.25, 1 - Math.abs(l - target.l) * 1.4)
    : target.c * Math.min(1.5, colour.c / mean.c);
  const h = part.grey ? target.h : target.h + hueBetween(mean.h, colour.h) * (part.spread ?? 0.5);
  return { l, c, h: (h + 360) % 360 };
}

/** Recolours RGBA pixels in place. Every part is measured on the untouched pixels, so parts cannot chase each other. */
export function recolour(rgba: Uint8Array, parts: readonly Part[]): void {
  const colours: Oklch[] = [];
  for (let at = 0; at < rgba.length; at += 4) colours.push(toOklch(pixel(rgba, at)));
  for (const part of parts) {
    const weights = colours.map(
      (colour, index) => weightOf(colour, part) * ((rgba[index * 4 + 3] ?? 0) / 255),
    );
    const mean = meanOf(colours, weights);
    for (const [index, colour] of colours.entries()) {
      const weight = weightOf(colour, part);
      if (weight === 0 || rgba[index * 4 + 3] === 0) continue;
      const next = toRgb(dyed(colour, mean, part));
      const now = pixel(rgba, index * 4);
      for (const channel of [0, 1, 2] as const) {
        rgba[index * 4 + channel] = Math.round(now[channel] + (next[channel] - now[channel]) * weight);
      }
    }
  }
}

function pixel(rgba: Uint8Array, at: number): Rgb {
  return [rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0];
}

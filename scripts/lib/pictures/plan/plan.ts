import type { Placed } from "../compose";
import type { Thing } from "../cutout";
import type { Dye } from "../dyes";
import type { Part } from "../recolour";

/** Base name of a picture → what stands in it. */
export type Plan = Readonly<Record<string, readonly Placed[]>>;

/** An emoji as it is, or with one part dyed. */
export function thing(emoji: string, part?: Omit<Part, "to">, to?: Dye): Thing {
  return part && to ? { emoji, parts: [{ ...part, to }] } : { emoji };
}

export const alone = (only: Thing): Placed[] => [{ thing: only }];

/** A large thing and a smaller companion in front of it, to the right. */
export const beside = (large: Thing, small: Thing): Placed[] => [
  { thing: large, x: 0.41, size: 0.92, lift: 0.03 },
  { thing: small, x: 0.79, size: 0.48 },
];

/** Two of a size, one half behind the other. */
export const pair = (behind: Thing, front: Thing): Placed[] => [
  { thing: behind, x: 0.33, size: 0.76, lift: 0.08 },
  { thing: front, x: 0.66, size: 0.76 },
];

/** Three: one behind in the middle, two in front. */
export const trio = (behind: Thing, left: Thing, right: Thing): Placed[] => [
  { thing: behind, x: 0.5, size: 0.64, lift: 0.22 },
  { thing: left, x: 0.28, size: 0.64 },
  { thing: right, x: 0.72, size: 0.64 },
];

/** Four in two rows, as in a shop window. */
export const four = (a: Thing, b: Thing, c: Thing, d: Thing): Placed[] => [
  { thing: a, x: 0.28, size: 0.54, lift: 0.43 },
  { thing: b, x: 0.72, size: 0.54, lift: 0.43 },
  { thing: c, x: 0.28, size: 0.54 },
  { thing: d, x: 0.72, size: 0.54 },
];

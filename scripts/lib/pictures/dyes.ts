import type { Oklch } from "./oklch";

/** What each colour name of the shop looks like at its middle; `recolour` moves a part's mean to it. */
export const dyes = {
  raspberry: { l: 0.62, c: 0.24, h: 5 },
  cherry: { l: 0.57, c: 0.21, h: 24 },
  coral: { l: 0.72, c: 0.16, h: 32 },
  apricot: { l: 0.8, c: 0.12, h: 60 },
  marigold: { l: 0.8, c: 0.16, h: 78 },
  lemon: { l: 0.89, c: 0.16, h: 98 },
  lime: { l: 0.84, c: 0.18, h: 128 },
  moss: { l: 0.58, c: 0.11, h: 138 },
  mint: { l: 0.83, c: 0.11, h: 168 },
  pine: { l: 0.46, c: 0.08, h: 168 },
  petrol: { l: 0.5, c: 0.085, h: 215 },
  sky: { l: 0.75, c: 0.125, h: 235 },
  cobalt: { l: 0.53, c: 0.19, h: 262 },
  ink: { l: 0.46, c: 0.09, h: 272 },
  plum: { l: 0.48, c: 0.15, h: 305 },
  lilac: { l: 0.78, c: 0.09, h: 300 },
  rose: { l: 0.82, c: 0.08, h: 5 },
  cream: { l: 0.92, c: 0.035, h: 85 },
  sand: { l: 0.83, c: 0.055, h: 75 },
  oak: { l: 0.66, c: 0.085, h: 65 },
  cocoa: { l: 0.48, c: 0.065, h: 48 },
  smoke: { l: 0.72, c: 0.012, h: 270 },
  graphite: { l: 0.42, c: 0.015, h: 280 },
} as const satisfies Record<string, Oklch>;

export type Dye = keyof typeof dyes;

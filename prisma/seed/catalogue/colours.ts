import type { Text } from "@/core/catalog/catalog";

/** Colour names as they follow "Colour:" and "Kolor:". */
export const colours = {
  raspberry: { en: "Raspberry", pl: "Malinowy" },
  cherry: { en: "Cherry", pl: "Wiśniowy" },
  coral: { en: "Coral", pl: "Koralowy" },
  pink: { en: "Pink", pl: "Różowy" },
  rose: { en: "Rose", pl: "Pudrowy róż" },
  marigold: { en: "Marigold", pl: "Nagietkowy" },
  lemon: { en: "Lemon", pl: "Cytrynowy" },
  honey: { en: "Honey", pl: "Miodowy" },
  lime: { en: "Lime", pl: "Limonkowy" },
  moss: { en: "Moss", pl: "Mech" },
  mint: { en: "Mint", pl: "Miętowy" },
  pine: { en: "Pine", pl: "Sosnowa zieleń" },
  petrol: { en: "Petrol", pl: "Morski" },
  sky: { en: "Sky", pl: "Błękitny" },
  cobalt: { en: "Cobalt", pl: "Kobaltowy" },
  ink: { en: "Ink", pl: "Atramentowy" },
  plum: { en: "Plum", pl: "Śliwkowy" },
  violet: { en: "Violet", pl: "Fioletowy" },
  lilac: { en: "Lilac", pl: "Liliowy" },
  cream: { en: "Cream", pl: "Kremowy" },
  sand: { en: "Sand", pl: "Piaskowy" },
  oak: { en: "Oak", pl: "Dąb" },
  cocoa: { en: "Cocoa", pl: "Kakaowy" },
  smoke: { en: "Smoke", pl: "Dymny" },
  silver: { en: "Silver", pl: "Srebrny" },
  graphite: { en: "Graphite", pl: "Grafitowy" },
} as const satisfies Record<string, Text>;

export type ColourKey = keyof typeof colours;

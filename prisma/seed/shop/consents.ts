import type { Tx } from "@/server/db/connect";

type Row = Parameters<Tx["consent"]["create"]>[0]["data"];

/** What a shopper agrees to. Addresses are pages of this shop, without the language. */
export const consents: readonly Row[] = [
  {
    id: "terms",
    version: "1",
    requirement: "REQUIRED_ALWAYS",
    rank: 1,
    textEn: "I accept the terms of the shop",
    textPl: "Akceptuję regulamin sklepu",
    labelEn: "terms",
    labelPl: "regulamin",
    url: "/terms",
  },
  {
    id: "privacy",
    version: "1",
    requirement: "REQUIRED_ONCE",
    rank: 2,
    textEn: "I have read how my data is used, and the #returns",
    textPl: "Znam zasady przetwarzania moich danych oraz #returns",
    labelEn: "privacy",
    labelPl: "prywatność",
    url: "/privacy",
    links: [
      {
        id: "returns",
        url: "/terms#returns",
        labelEn: "rules of returns",
        labelPl: "zasady zwrotów",
      },
    ],
  },
  {
    id: "newsletter",
    version: "1",
    requirement: "OPTIONAL",
    rank: 3,
    textEn: "Write to me when something new comes to the stall",
    textPl: "Piszcie do mnie, gdy na kramie pojawi się coś nowego",
    labelEn: "newsletter",
    labelPl: "newsletter",
    url: "/privacy#newsletter",
  },
];

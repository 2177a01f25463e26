"use client";

import { createContext, useContext } from "react";
import en from "./messages/en.json";
import pl from "./messages/pl.json";

export type Language = "en" | "pl";
export type Words = typeof en;

const TEXTS: Record<Language, Words> = { en, pl };
export const LanguageContext = createContext<Language>("pl");

/** The texts of the wallets in their language; `fill` fills `{names}`, `refusal` has words for why a press was refused. */
export function useWords() {
  const language = useContext(LanguageContext);
  const words = TEXTS[language];
  return {
    language,
    words,
    fill: (text: string, values: Record<string, string>) =>
      text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole),
    refusal: ({ title, detail }: { title: string; detail: string }): string => {
      const table: Record<string, string> = words.refusal;
      return (Object.hasOwn(table, title) && table[title]) || detail || title;
    },
  };
}

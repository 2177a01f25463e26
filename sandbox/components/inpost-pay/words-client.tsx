"use client";

import { createContext, useContext } from "react";
import en from "./messages/en.json";
import pl from "./messages/pl.json";

export type Language = "en" | "pl";
export type Words = typeof en;
type Section = keyof Words;

export const TEXTS: Record<Language, Words> = { en, pl };
export const LanguageContext = createContext<Language>("pl");

/** The texts of the app in its language; `text` fills `{names}`, `label` knows the words of a code or gives the code. */
export function useWords() {
  const language = useContext(LanguageContext);
  const words = TEXTS[language];
  return {
    language,
    words,
    fill: (text: string, values: Record<string, string>) =>
      text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole),
    label: (section: Section, code: string): string => {
      const table: Record<string, string> = words[section];
      return Object.hasOwn(table, code) ? (table[code] ?? code) : code;
    },
  };
}

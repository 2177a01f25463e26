"use client";

import { createContext, useContext } from "react";

export type Language = "en" | "pl";
export const LanguageContext = createContext<Language>("pl");

/** Fills `{names}` in a text. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** A hook for the texts of an app in its language; `label` knows the words of a code or gives the code. */
export function makeWords<Words extends Record<string, Record<string, string>>>(
  texts: Record<Language, Words>,
) {
  return function useWords() {
    const language = useContext(LanguageContext);
    const words = texts[language];
    return {
      language,
      words,
      fill,
      label: (section: keyof Words, code: string): string => {
        const table = words[section];
        return table && Object.hasOwn(table, code) ? (table[code] ?? code) : code;
      },
    };
  };
}

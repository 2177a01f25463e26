"use client";

import { createContext, useContext, useState } from "react";
import { useControl } from "../control-client";
import type { Person } from "../control-types";

export type Language = "en" | "pl";
export const LanguageContext = createContext<Language>("pl");

/** The texts of an app in the phone's language; `fill` fills `{names}`. */
export function useTexts<Words>(texts: Record<Language, Words>) {
  const language = useContext(LanguageContext);
  const fill = (text: string, values: Record<string, string>) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  return { language, words: texts[language], fill };
}

/** What a table has for a code; undefined when it has nothing of its own. */
export function wordsFor(table: Record<string, string>, code: string): string | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined;
}

/** Everybody who has a phone, who has this one, and the language it speaks until another one is chosen. */
export function usePhoneHolder(personId: string) {
  const { data: people = [] } = useControl<Person[]>("/control/people");
  const [picked, setPicked] = useState<Language | null>(null);
  const person = people.find(({ id }) => id === personId);
  const language: Language = picked ?? (!person || person.locale === "pl" ? "pl" : "en");
  return { people, person, language, onLanguage: () => setPicked(language === "pl" ? "en" : "pl") };
}

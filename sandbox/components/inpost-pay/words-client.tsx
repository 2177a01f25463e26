"use client";

import { type Language, useTexts, wordsFor } from "../phone/language-client";
import en from "./messages/en.json";
import pl from "./messages/pl.json";

export type Words = typeof en;

export const TEXTS: Record<Language, Words> = { en, pl };

/** The texts of the app in its language; `label` knows the words of a code or gives the code. */
export function useWords() {
  const texts = useTexts(TEXTS);
  return {
    ...texts,
    label: (section: keyof Words, code: string): string => wordsFor(texts.words[section], code) ?? code,
  };
}

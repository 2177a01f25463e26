"use client";

import { type Language, useTexts, wordsFor } from "../phone/language-client";
import en from "./messages/en.json";
import pl from "./messages/pl.json";

export type Words = typeof en;

const TEXTS: Record<Language, Words> = { en, pl };

/** The texts of the wallets in their language; `refusal` has words for why a press was refused. */
export function useWords() {
  const texts = useTexts(TEXTS);
  return {
    ...texts,
    refusal: ({ title, detail }: { title: string; detail: string }): string =>
      wordsFor(texts.words.refusal, title) || detail || title,
  };
}

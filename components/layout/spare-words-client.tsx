"use client";

import { createContext, type ReactNode } from "react";

export type NotFoundWords = { title: string; text: string; action: string };
export type ErrorWords = { title: string; text: string; retry: string; home: string; reference: string };
export type SpareWords = { locale: string; name: string; error: ErrorWords; notFound: NotFoundWords };

/** Words of the pages that nobody plans to see, handed down by the layout: they get no texts of their own. */
export const SpareWordsContext = createContext<SpareWords | null>(null);

export function SpareWordsProvider({ words, children }: { words: SpareWords; children: ReactNode }) {
  return <SpareWordsContext value={words}>{children}</SpareWordsContext>;
}

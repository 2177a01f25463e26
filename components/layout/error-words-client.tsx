"use client";

import { createContext, type ReactNode } from "react";

export type ErrorWords = { title: string; text: string; retry: string; home: string; reference: string };

/** The words of the error page, handed down by the layout: an error page gets no texts of its own. */
export const ErrorWordsContext = createContext<ErrorWords | null>(null);

export function ErrorWordsProvider({ words, children }: { words: ErrorWords; children: ReactNode }) {
  return <ErrorWordsContext value={words}>{children}</ErrorWordsContext>;
}

import type { Language } from "../phone/language-client";

const LOCALES: Record<Language, string> = { en: "en-US", pl: "pl-PL" };

/** 2460, "USD", "en" → "$24.60"; in Polish "24,60 USD". */
export function formatAmount(minor: number, currency: string, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: "currency", currency }).format(minor / 100);
}

/** "281234567890123456" → "2812 3456 7890 1234 56": a person can read it out. */
export function inFours(code: string): string {
  return code.replace(/(.{4})(?=.)/g, "$1 ");
}

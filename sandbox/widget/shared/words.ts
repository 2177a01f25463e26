import en from "../messages/en.json";
import pl from "../messages/pl.json";
import type { Problem } from "./flow";

export type Language = "pl" | "en";
export type Words = typeof pl;

/** The texts of section 4.6 and those around them; Polish unless `language` says English. */
export function wordsOf(language: string | null | undefined): Words {
  return languageOf(language) === "en" ? en : pl;
}

export function languageOf(language: string | null | undefined): Language {
  return language?.toLowerCase().startsWith("en") ? "en" : "pl";
}

/** `fill("… than {phone}?", { phone: "600*****00" })` */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** A failure in words: our own for codes we know, else what the shop wrote. */
export function problemText(words: Words, { code, message }: Problem): string {
  const known: Record<string, string> = words.problem;
  return Object.hasOwn(known, code) ? (known[code] ?? "") : message || words.problem.UNKNOWN;
}

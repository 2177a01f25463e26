import type { Metadata } from "next";
import { locales, type Locale } from "@/core/catalog/catalog";

/** The page's own address and its sisters in other languages, for search engines. `path` is without language. */
export function alternates(locale: Locale, path: string): Metadata["alternates"] {
  return {
    canonical: `/${locale}${path}`,
    languages: Object.fromEntries(locales.map((other) => [other, `/${other}${path}`])),
  };
}

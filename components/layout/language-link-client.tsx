"use client";

import type { MouseEvent } from "react";
import type { Locale } from "@/core/catalog/catalog";

const YEAR = 31_536_000;

function remember(locale: Locale, event: MouseEvent<HTMLAnchorElement>): void {
  document.cookie = `kram-locale=${locale};path=/;max-age=${YEAR};samesite=lax`;
  const { search, hash } = window.location;
  event.currentTarget.href = event.currentTarget.pathname + search + hash;
}

/** The same page in the other language; remembered for the next visit. */
export function LanguageLink({ locale, path, word }: { locale: Locale; path: string; word: string }) {
  return (
    <a
      href={`/${locale}${path}`}
      hrefLang={locale}
      lang={locale}
      onClick={(event) => remember(locale, event)}
      className="rounded-option text-muted hover:text-ink font-semibold whitespace-nowrap"
    >
      {word}
    </a>
  );
}

"use client";

import { useLocale } from "next-intl";
import { useCallback } from "react";

const STYLES = {
  time: { hour: "2-digit", minute: "2-digit" },
  moment: { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" },
  // With its zone, as a receipt needs it.
  exact: {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    timeZoneName: "short",
  },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Writes a moment (ISO 8601) in the shop's time zone: `("2026-11-22T08:02:00Z", "time")` → `09:02`. */
export function useWhen(): (at: string, style: keyof typeof STYLES, timeZone?: string) => string {
  const locale = useLocale();
  return useCallback(
    (at, style, timeZone = "Europe/Warsaw") =>
      new Intl.DateTimeFormat(locale === "pl" ? "pl-PL" : "en-GB", { ...STYLES[style], timeZone }).format(
        new Date(at),
      ),
    [locale],
  );
}

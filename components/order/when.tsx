import type { Locale } from "@/core/catalog/catalog";

/** A point in time as the shop's people would say it. Server and browser may know different spaces for it. */
export function When({ at, locale, dateOnly }: { at: string; locale: Locale; dateOnly?: boolean }) {
  const format = new Intl.DateTimeFormat(locale === "pl" ? "pl-PL" : "en-GB", {
    dateStyle: "medium",
    timeStyle: dateOnly ? undefined : "short",
    // A mere date is midnight UTC of that day.
    timeZone: dateOnly ? "UTC" : "Europe/Warsaw",
  });
  return (
    <time dateTime={at} suppressHydrationWarning className="tabular-nums">
      {format.format(new Date(at))}
    </time>
  );
}

import { formatMoney, isCurrency, money } from "@/core/money/money";

/** Minor units as people read them: `moneyText(12665, "PLN", "pl")` → `126,65 zł`. */
export function moneyText(amount: number, currency: string, locale: string): string {
  return isCurrency(currency) ? formatMoney(money(amount, currency), locale) : `${amount} ${currency}`;
}

/** A moment in the shop's time zone, e.g. `28 Jul, 14:05`. */
export function timeText(at: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale === "pl" ? "pl-PL" : "en-GB", {
    timeZone: "Europe/Warsaw",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  }).format(at);
}

/** A moment, to the second where the order of things matters; the exact one in UTC as its title. */
export function Time({ at, locale, exact }: { at: Date; locale: string; exact?: boolean }) {
  const seconds = exact ? `:${at.toISOString().slice(17, 19)}` : "";
  return (
    <time dateTime={at.toISOString()} title={at.toISOString()} className="whitespace-nowrap tabular-nums">
      {timeText(at, locale)}
      {seconds}
    </time>
  );
}

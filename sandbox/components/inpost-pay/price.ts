import type { WirePrice } from "./phone-types";

/** Gross grosze of a price on the wire, text or number: `{gross: "49.00"}` → 4900; 0 without a price. */
export function grossOf(price: WirePrice | undefined | null): number {
  const value = Number(price?.gross ?? 0);
  return Number.isFinite(value) ? Math.round(value * 100) : 0;
}

/** 12265 → "122,65 zł" in Polish, "PLN 122.65" in English. */
export function formatGrosze(grosze: number, language: "en" | "pl"): string {
  const locale = language === "pl" ? "pl-PL" : "en-GB";
  const display = language === "pl" ? "narrowSymbol" : "code";
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "PLN",
    currencyDisplay: display,
  }).format(grosze / 100);
}

/** What a person typed as an amount ("5 000,50", "101000.5") in minor units of the currency; null when it is none. */
export function parseMajor(typed: string, currency: string): number | null {
  const digits =
    new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const match = /^(\d+)(?:[.,](\d+))?$/.exec(typed.replace(/\s/g, ""));
  const [whole = "", fraction = ""] = match?.slice(1) ?? [];
  if (!match || fraction.length > digits) return null;
  const minor = Number(whole + fraction.padEnd(digits, "0"));
  return Number.isSafeInteger(minor) ? minor : null;
}

/** 500050, "PLN" → "5000.50": the form that parseMajor reads. */
export function toMajor(amount: number, currency: string): string {
  const digits =
    new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
  return (amount / 10 ** digits).toFixed(digits);
}

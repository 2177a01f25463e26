/** `24.6` → 2460; null unless it is a decimal above zero with at most two decimals and six digits before them. */
export function toMinor(text: string): number | null {
  const [, whole = "", cents = ""] = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  const minor = Number(whole) * 100 + Number(cents.padEnd(2, "0"));
  return whole !== "" && minor > 0 ? minor : null;
}

/** 2460 → `24.60`. */
export function toDecimal(minor: number): string {
  const digits = String(minor).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

type Formats = { money: (amount: number, currency: string) => string; time: (iso: string) => string };

/** A field of the control API in a table: grosze as money, times short, nothing as a dash. */
export function cellText(column: string, value: unknown, { money, time }: Formats): string {
  if (value === null || value === undefined || value === "") return "–";
  if (typeof value === "number" && /^(total|amount|discount)$/.test(column)) return money(value, "PLN");
  if (typeof value === "string" && /(^at|At)$/.test(column)) return time(value);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

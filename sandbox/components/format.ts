/** 12900, "PLN" → "PLN 129.00", with as many decimals as the currency has. */
export function formatMoney(amount: number, currency: string): string {
  const formatter = new Intl.NumberFormat("en-GB", { style: "currency", currency, currencyDisplay: "code" });
  const digits = formatter.resolvedOptions().maximumFractionDigits ?? 2;
  return formatter.format(amount / 10 ** digits);
}

/** "2026-11-22T01:11:44Z" → "22 Nov, 02:11:44" in the viewer's zone; today's dates are left out. */
export function formatTime(iso: string, now = new Date()): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const time = at.toLocaleTimeString("en-GB");
  if (at.toDateString() === now.toDateString()) return time;
  return `${at.toLocaleDateString("en-GB", { day: "numeric", month: "short" })}, ${time}`;
}

/** 90_061_000 → "1 d 1 h 1 min"; below a minute in seconds; 0 → "0 s". */
export function formatDuration(ms: number): string {
  const sign = ms < 0 ? "−" : "";
  const seconds = Math.round(Math.abs(ms) / 1000);
  const parts = [
    [Math.floor(seconds / 86_400), "d"],
    [Math.floor((seconds % 86_400) / 3600), "h"],
    [Math.floor((seconds % 3600) / 60), "min"],
    [seconds % 60, "s"],
  ] as const;
  const shown = parts.filter(([value]) => value > 0).map(([value, unit]) => `${value} ${unit}`);
  return shown.length ? sign + shown.slice(0, 3).join(" ") : "0 s";
}

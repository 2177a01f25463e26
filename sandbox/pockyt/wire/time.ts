const EIGHT_HOURS = 8 * 3_600_000;
export const DAY = 86_400_000;

const inBeijing = (ms: number): string => new Date(ms + EIGHT_HOURS).toISOString();

/** `2026-03-04 22:15:30` in UTC+8 (protocol section 3.1). */
export function wireTime(ms: number): string {
  return inBeijing(ms).slice(0, 19).replace("T", " ");
}

/** `20260304221530` in UTC+8, as notifications have it (section 4). */
export function ipnTime(ms: number): string {
  return inBeijing(ms).slice(0, 19).replace(/\D/g, "");
}

/** The first millisecond of a day written `YYYYMMDD`, in UTC+8; null when there is no such day. */
export function startOfDay(text: string): number | null {
  if (!/^\d{8}$/.test(text)) return null;
  const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
  const ms = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== day ? null : ms - EIGHT_HOURS;
}

const offsetMs = 8 * 3_600_000;
const spaced = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/;
const compact = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/;
const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;

/**
 * Reads Pockyt's times, which are UTC+8: `2026-03-04 22:15:30` and `20260304221530` are 14:15:30Z (protocol 3.1, 4).
 * ISO 8601 of the 2025 notifications is read as it stands. Undefined when it is none.
 */
export function readTime(text: string): Date | undefined {
  if (iso.test(text)) return valid(new Date(text));
  const [, year, month, day, hour, minute, second] = spaced.exec(text) ?? compact.exec(text) ?? [];
  if (year === undefined) return undefined;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const time = valid(new Date(`${local}Z`));
  // Date rolls 30 February over to March; a time that does not come out as it went in does not exist.
  if (!time?.toISOString().startsWith(local)) return undefined;
  return new Date(time.getTime() - offsetMs);
}

/** Pockyt's calendar day of a moment, as its lists want it: `2026-03-04T16:00:00Z` → `20260305` (protocol 3, E9). */
export function pockytDay(moment: Date): string {
  return new Date(moment.getTime() + offsetMs).toISOString().slice(0, 10).replaceAll("-", "");
}

function valid(time: Date): Date | undefined {
  return Number.isNaN(time.getTime()) ? undefined : time;
}

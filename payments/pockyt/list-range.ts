const form = /^(\d{4})(\d\d)(\d\d)$/;

/** Days from one `YYYYMMDD` to another; undefined when either is no day. `daysBetween("20260301", "20260316")` → 15. */
export function daysBetween(from: string, to: string): number | undefined {
  const [start, end] = [dayOf(from), dayOf(to)];
  return start === undefined || end === undefined ? undefined : (end - start) / 86_400_000;
}

function dayOf(text: string): number | undefined {
  const [, year, month, day] = form.exec(text) ?? [];
  if (year === undefined) return undefined;
  const iso = `${year}-${month}-${day}`;
  const time = new Date(`${iso}T00:00:00Z`);
  // 30 February would become a day of March.
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso) ? time.getTime() : undefined;
}

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

// Intl knows Warsaw's summer time; h23 because midnight must be 0, not 24.
const format = new Intl.DateTimeFormat("en-US", {
  timeZone: "Europe/Warsaw",
  weekday: "short",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** Minutes on Warsaw's clocks since Monday 00:00: Thursday 20:00 is `3 * 1440 + 1200` in summer and winter. */
export function weekMinute(at: Date): number {
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const day = weekdays.indexOf(parts.get("weekday") ?? "");
  return day * 1440 + Number(parts.get("hour")) * 60 + Number(parts.get("minute"));
}

/** Whether `at` lies between two moments of the week, the end outside; `from` after `to` runs over Sunday night. */
export function inWeekWindow(at: Date, from: number, to: number): boolean {
  const minute = weekMinute(at);
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

const dayMs = 24 * 60 * 60 * 1000;
const saturday = 6;
const sunday = 0;

const format = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Warsaw",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** Days off in Poland that have a fixed date. */
const fixedHolidays = new Set(
  "01-01 01-06 05-01 05-03 08-15 11-01 11-11 12-24 12-25 12-26".split(" "), // as of the act of 2024
);
/** Easter Monday and Corpus Christi, in days after Easter Sunday; the others fall on Sundays. */
const afterEaster = [1, 60];

/**
 * The day on which something ordered at `at` should arrive: `leadDays` business days later, as midnight UTC of that
 * date, the same all day long. A weekend parcel arrives on the next Saturday.
 */
export function expectedDate(at: Date, leadDays: number, weekend = false): Date {
  let day = warsawDate(at);
  if (weekend) {
    while (day.getUTCDay() !== saturday) day = nextDay(day);
    return day;
  }
  for (let left = leadDays; left > 0;) {
    day = nextDay(day);
    if (isBusinessDay(day)) left -= 1;
  }
  return day;
}

/** Today's date in Warsaw, as midnight UTC. */
export function warsawDate(at: Date): Date {
  return new Date(`${format.format(at)}T00:00:00.000Z`);
}

function isBusinessDay(day: Date): boolean {
  const weekday = day.getUTCDay();
  if (weekday === saturday || weekday === sunday || fixedHolidays.has(day.toISOString().slice(5, 10)))
    return false;
  const easter = easterSunday(day.getUTCFullYear());
  return !afterEaster.some((days) => day.getTime() === easter.getTime() + days * dayMs);
}

/** Easter of a year by the anonymous Gregorian rule, as midnight UTC. */
function easterSunday(year: number): Date {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return new Date(Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1));
}

function nextDay(day: Date): Date {
  return new Date(day.getTime() + dayMs);
}

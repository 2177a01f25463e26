import "server-only";
/** The shop's calendar: days begin and end in Warsaw, wherever the server stands. */
export const SHOP_TIME_ZONE = "Europe/Warsaw";

/** The first moment of the shop's day in which `at` lies. */
export function startOfDay(at: Date, timeZone = SHOP_TIME_ZONE): Date {
  const day = dayIn(at, timeZone);
  // An offset is at most 14 hours; the guess is corrected by how far its own wall clock is off, twice for clock changes.
  let guess = new Date(`${day}T00:00:00Z`);
  for (let round = 0; round < 2; round++) {
    guess = new Date(guess.getTime() - offsetFrom(guess, day, timeZone));
  }
  return guess;
}

/** The shop's day of a moment, e.g. `2026-03-20`. */
export function dayText(at: Date): string {
  return dayIn(at, SHOP_TIME_ZONE);
}

function dayIn(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(at);
}

/** How far the wall clock at `at` is from midnight of `day`, in milliseconds. */
function offsetFrom(at: Date, day: string, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    dateStyle: "short",
    timeStyle: "medium",
  }).format(at);
  return new Date(`${parts.replace(" ", "T")}Z`).getTime() - new Date(`${day}T00:00:00Z`).getTime();
}

/** The smallest id (UUIDv7) that a row of this moment can have: bounds a query by the primary key. */
export function firstIdAt(at: Date): string {
  const time = at.getTime().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-0000-0000-000000000000`;
}

import { fromDecimal } from "@/core/money/money";

/** A field as trimmed text. */
export function textOf(fields: FormData, name: string): string {
  return String(fields.get(name) ?? "").trim();
}

/** A sum as it is written (`12,50`) in grosze; undefined when it is none, null when the field is empty. */
export function groszeOf(fields: FormData, name: string): number | null | undefined {
  const text = textOf(fields, name);
  if (text === "") return null;
  const amount = fromDecimal(text.replace(",", "."));
  return amount !== undefined && amount >= 0 ? amount : undefined;
}

/** Grosze as they are written in a field: `1250` → `12.50`; null is empty. */
export function writtenGrosze(amount: number | null): string {
  return amount === null ? "" : (amount / 100).toFixed(2);
}

const dayMinutes = 1440;

/** Minutes since Monday 00:00 as a day (0 is Monday) and a time: `5700` → `{ day: "3", time: "23:00" }`. */
export function writtenWeekMinute(minute: number | null): { day: string; time: string } {
  if (minute === null) return { day: "", time: "" };
  const rest = minute % dayMinutes;
  const two = (part: number) => String(part).padStart(2, "0");
  return {
    day: String(Math.floor(minute / dayMinutes)),
    time: `${two(Math.floor(rest / 60))}:${two(rest % 60)}`,
  };
}

/** The other way round; null unless both are given. */
export function weekMinuteOf(day: string, time: string): number | null {
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(time) ?? [];
  if (day === "" || hours === undefined || minutes === undefined) return null;
  return Number(day) * dayMinutes + Number(hours) * 60 + Number(minutes);
}

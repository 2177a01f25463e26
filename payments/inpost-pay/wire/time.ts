import { z } from "zod";

const form = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(?:Z|\+00:00)$/;

/** Reads ISO 8601 in UTC with 0 to 9 fractional digits, to the millisecond; undefined when it is none (protocol 0.4). */
export function readTime(text: string): Date | undefined {
  const [, seconds, fraction = ""] = form.exec(text) ?? [];
  if (seconds === undefined) return undefined;
  const time = new Date(`${seconds}.${fraction.slice(0, 3).padEnd(3, "0")}Z`);
  // Date rolls 30 February over to March; a time that does not come out as it went in does not exist.
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(seconds) ? time : undefined;
}

/** Milliseconds and `Z`, as InPost's own servers write it (protocol 0.4). */
export function writeTime(time: Date): string {
  return time.toISOString();
}

export const timeSchema = z.string().transform((text, context) => {
  const time = readTime(text);
  if (time) return time;
  context.addIssue({ code: "custom", message: "is no time" });
  return z.NEVER;
});

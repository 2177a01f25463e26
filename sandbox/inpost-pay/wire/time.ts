import type { Sandbox } from "@sandbox/lib/sandbox";

/**
 * Now, in ms, for what the merchant compares with its own clock: signatures, event times, expiry dates. The sandbox's movable
 * clock is left out of these, or moving it would make every message stale; the fault stale-timestamp does that on purpose.
 */
export function wireNow({ clock }: Sandbox): number {
  return clock.now() - clock.offsetMs();
}

/** `2026-03-14T10:15:30.123Z`: always with milliseconds, which every known merchant reads (protocol section 10, 2). */
export function wireTime(ms: number): string {
  return new Date(ms).toISOString();
}

const dateTime = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{0,9}))?(?:Z|\+00:00)$/;

/** A merchant's date-time with 0–9 fractional digits and `Z` or `+00:00`, in ms; null when it is none (protocol section 0.4). */
export function parseWireTime(value: unknown): number | null {
  const [, seconds, fraction = ""] = typeof value === "string" ? (dateTime.exec(value) ?? []) : [];
  if (seconds === undefined) return null;
  const ms = Date.parse(`${seconds}.${fraction.slice(0, 3).padEnd(3, "0")}Z`);
  return Number.isNaN(ms) ? null : ms;
}

/** Whether a text looks like a date-time of the wire. */
export function isWireTime(value: string): boolean {
  return dateTime.test(value);
}

import type { Meta } from "@sandbox/store/meta";

/** Digits of a UTC time, e.g. `20260203140509123`. */
export function timeDigits(atMs: number): string {
  return new Date(atMs).toISOString().replace(/\D/g, "").slice(0, 17);
}

/**
 * Gives the next number of a kind: time digits plus `tail` more, always above the last one. The last one is
 * kept over reset and restart, because a shop may remember references that the sandbox has forgotten.
 */
export function nextSerial(meta: Meta, kind: string, atMs: number, tail: number): string {
  const key = `serial.${kind}`;
  const fresh = BigInt(timeDigits(atMs) + "1".padStart(tail, "0").slice(0, tail));
  const last = BigInt(meta.get(key) ?? 0);
  const next = String(fresh > last ? fresh : last + 1n);
  meta.set(key, next);
  return next;
}

import type { Meta } from "@sandbox/store/meta";

export interface Clock {
  /** Sandbox time in milliseconds since 1970: real time plus the offset. */
  now(): number;
  offsetMs(): number;
  setOffset(offsetMs: number): void;
}

const KEY = "clock.offsetMs";

/** A clock that tests can move; the offset survives a restart. */
export function createClock(meta: Meta, realNow: () => number): Clock {
  let offset = Number(meta.get(KEY) ?? 0);
  return {
    now: () => realNow() + offset,
    offsetMs: () => offset,
    setOffset(offsetMs) {
      offset = offsetMs;
      meta.set(KEY, String(offsetMs));
    },
  };
}

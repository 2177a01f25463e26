import type { PhoneApp } from "./phone-app";

const RESTS: Record<PhoneApp, readonly string[]> = {
  seqr: ["scan", "receipt", "reversed", "failed", "cancelled", "error"],
  "inpost-pay": ["home", "order", "error"],
  pockyt: ["code", "paid", "declined", "failed", "closed"],
};

/** Whether a phone that shows this screen is done with what it scanned, paid or not. */
export function isRest(app: PhoneApp, screen: string): boolean {
  return RESTS[app].includes(screen);
}

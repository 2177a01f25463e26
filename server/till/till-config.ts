import "server-only";
import type { Currency } from "@/core/money/money";
import type { Patience } from "@/core/till/resolution";
import { env } from "@/server/env";

/** What the till sells in: Pockyt takes nothing else in stores. */
export const tillCurrency: Currency = "USD";

/** How long an order of the till keeps its goods while it is being paid: longer than anybody goes on asking. */
export const holdMs = 3 * 3_600_000;

/** The till's patience in milliseconds. A code that the shop shows has to be found and scanned first. */
export function patienceOf(kind: string): Patience {
  const settings = env();
  const giveUp = kind === "qr" ? settings.TILL_QR_GIVE_UP_MS : settings.TILL_GIVE_UP_MS;
  return {
    firstQuery: settings.TILL_FIRST_QUERY_MS,
    everyQuery: settings.TILL_QUERY_MS,
    takingLong: settings.TILL_SLOW_MS,
    earliestCancel: settings.TILL_CANCEL_AFTER_MS,
    giveUp,
    afterCancel: giveUp + Math.max(0, settings.TILL_UNCLEAR_MS - settings.TILL_GIVE_UP_MS),
    reconcileEvery: settings.TILL_RECONCILE_MS,
    reconcileFor: settings.TILL_RECONCILE_FOR_MS,
  };
}

/** Where Pockyt is to send its notifications. */
export function ipnUrl(): string {
  return `${env().PUBLIC_URL}/api/pockyt/ipn`;
}

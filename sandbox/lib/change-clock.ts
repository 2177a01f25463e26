import type { z } from "zod";
import { sweepInPostPay } from "@sandbox/inpost-pay/sweep";
import type { clockChangeSchema, clockSchema } from "@sandbox/lib/clock-schemas";
import { log } from "@sandbox/lib/log";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { sweepPockyt } from "@sandbox/pockyt/sweep";
import { sweepInvoices } from "@sandbox/seqr/invoices";

/** The sandbox's time and how far it is from the real one. */
export function readClock({ clock }: Sandbox): z.output<typeof clockSchema> {
  return { now: new Date(clock.now()).toISOString(), offsetMs: clock.offsetMs() };
}

/** Moves the clock; what is due by then happens at once. */
export function changeClock(
  sandbox: Sandbox,
  change: z.output<typeof clockChangeSchema>,
): z.output<typeof clockSchema> {
  const { clock } = sandbox;
  clock.setOffset("offsetMs" in change ? change.offsetMs : clock.offsetMs() + change.advanceMs);
  while (sweepInvoices(sandbox) > 0);
  for (const sweep of [sweepInPostPay, sweepPockyt])
    sweep(sandbox).catch((error: unknown) => log.error({ err: error }, "a sweep failed"));
  return readClock(sandbox);
}

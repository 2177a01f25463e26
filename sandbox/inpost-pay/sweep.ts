import { redeliver } from "@sandbox/inpost-pay/calls/deliver";
import { finishDueRefunds } from "@sandbox/inpost-pay/finish-refunds";
import { finishSlowPayments } from "@sandbox/inpost-pay/pay-order";
import { runDaily } from "@sandbox/inpost-pay/run-daily";
import type { Sandbox } from "@sandbox/lib/sandbox";

/** What is due by the clock: slow banks, refunds, the work of a day, messages that nobody took. Never rejects for a merchant's sake. */
export async function sweepInPostPay(sandbox: Sandbox): Promise<void> {
  await finishSlowPayments(sandbox);
  await finishDueRefunds(sandbox);
  await runDaily(sandbox);
  await redeliver(sandbox);
}

import type { Sandbox } from "@sandbox/lib/sandbox";
import { deliverDueIpns } from "@sandbox/pockyt/ipn/deliver-ipn";
import { sweepTransactions } from "@sandbox/pockyt/transactions";

/** What is due by the clock: time-outs, wallets that deal, pending refunds, notifications. Never rejects for a shop's sake. */
export async function sweepPockyt(sandbox: Sandbox): Promise<void> {
  sweepTransactions(sandbox);
  await deliverDueIpns(sandbox);
}

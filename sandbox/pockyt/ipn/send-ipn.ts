import type { ActiveFaults } from "@sandbox/faults";
import { ipnKinds } from "@sandbox/faults/catalog";
import { callOut, type CallResult } from "@sandbox/lib/call-out";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { sleep } from "@sandbox/lib/sleep";
import { buildIpn } from "@sandbox/pockyt/ipn/build-ipn";
import type { Ipn, Transaction, TransactionStatus } from "@sandbox/pockyt/types";

const TIMEOUT_MS = 10_000;
const REPEATS = 8;
const laterFaults = ipnKinds.filter((kind) => kind !== "early");

export type SentIpn = CallResult & { lost?: boolean };

const faultNames = (faults: ActiveFaults): string | undefined => Object.keys(faults).join(", ") || undefined;

function post(
  sandbox: Sandbox,
  transaction: Transaction,
  { url, status, faults }: { url: string; status: TransactionStatus; faults: ActiveFaults },
): Promise<CallResult> {
  const { pockyt, clock } = sandbox;
  const store = pockyt.stores.get(transaction.storeNo);
  if (!store) return Promise.resolve({ answered: false, detail: "the store is gone" });
  const at = transaction.paidAt ?? clock.now();
  return callOut(sandbox, {
    provider: "pockyt",
    operation: "ipn",
    url,
    ...buildIpn({ transaction, store, status, at }, faults),
    timeoutMs: TIMEOUT_MS,
    reference: transaction.reference,
    fault: faultNames(faults),
  });
}

function times(faults: ActiveFaults): number {
  if (faults.repeat) return faults.repeat.by ?? REPEATS;
  return faults.duplicate ? 2 : 1;
}

/** One notification with everything that faults do to it; gives the shop's first answer. Never throws. */
export async function sendIpn(sandbox: Sandbox, ipn: Ipn): Promise<SentIpn> {
  const transaction = sandbox.pockyt.transactions.get(ipn.transactionNo);
  if (!transaction) return { answered: false, detail: "the transaction is gone" };
  const phones = transaction.personId === null ? [] : [transaction.personId];
  const faults = sandbox.faults.take({ provider: "pockyt", operation: "ipn", phones, only: laterFaults });
  if (faults.delay) await sleep(faults.delay.ms ?? 0);
  if (faults.lost) return { answered: false, detail: "fault lost", lost: true };
  if (faults["drop-before"]) return { answered: false, detail: "fault drop-before" };
  const { url, status } = ipn;
  const sendings = Array.from({ length: times(faults) }, () =>
    post(sandbox, transaction, { url, status, faults }),
  );
  const [first] = await Promise.all(sendings);
  if (faults["stale-pending"]) await post(sandbox, transaction, { url, status: "pending", faults });
  if (faults["drop-after"] || !first) return { answered: false, detail: "fault drop-after" };
  return first;
}

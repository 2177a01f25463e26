import { randomUUID } from "node:crypto";
import type { Sandbox } from "@sandbox/lib/sandbox";
import type { Transaction } from "@sandbox/pockyt/types";

/** Puts the notification of a transaction's new status into the queue, when anybody wants it (protocol section 4). */
export function queueIpn({ pockyt, clock }: Sandbox, transaction: Transaction): void {
  const { transactionNo, storeNo, status } = transaction;
  const url = transaction.ipnUrl ?? pockyt.stores.get(storeNo)?.ipnUrl;
  if (!url) return;
  pockyt.ipns.put({
    id: randomUUID(),
    transactionNo,
    url,
    status,
    state: "waiting",
    attempts: 0,
    dueAt: clock.now(),
    answers: [],
  });
}

import type { Sandbox } from "@sandbox/lib/sandbox";
import { queueIpn } from "@sandbox/pockyt/ipn/queue-ipn";
import { settle } from "@sandbox/pockyt/rules/settle";
import type { PhoneResult, Transaction, TransactionStatus } from "@sandbox/pockyt/types";
import type { WalletId } from "@sandbox/pockyt/wallets";

/** Puts money into a person's wallet, or takes it out (minor units; negative: out). */
export function moveMoney(
  { pockyt, bus }: Sandbox,
  { personId, wallet }: { personId: string; wallet: WalletId },
  amount: number,
): void {
  const phone = pockyt.phone(personId);
  const held = phone.wallets[wallet];
  const changed = { ...held, balance: held.balance + amount };
  pockyt.phones.put({ ...phone, wallets: { ...phone.wallets, [wallet]: changed } });
  bus.publish(`wallet:${personId}`);
}

function outcomeOf({ status, endedBy }: Transaction): PhoneResult["outcome"] | null {
  if (status === "success") return "paid";
  if (status === "failed") return endedBy === "person" ? "declined" : "failed";
  return status === "closed" || status === "reversed" ? "closed" : null;
}

/** The phone in its owner's hand shows how it ended; one without signal learns nothing. */
function tellPhone({ pockyt, clock }: Sandbox, transaction: Transaction): void {
  const { personId, transactionNo } = transaction;
  const outcome = outcomeOf(transaction);
  if (personId === null || outcome === null) return;
  const phone = pockyt.phone(personId);
  if (phone.offlineSince !== null) return;
  pockyt.phones.put({ ...phone, result: { outcome, transactionNo, at: clock.now() } });
}

function isNotified({ pockyt }: Sandbox, status: TransactionStatus): boolean {
  if (status === "success") return true;
  return pockyt.settings().ipnForFailures && (status === "failed" || status === "closed");
}

/** Stores a transaction; when its status is new, the shop's notification is queued and the phone told. */
export function saveTransaction(sandbox: Sandbox, transaction: Transaction): Transaction {
  const { pockyt, bus } = sandbox;
  const before = pockyt.transactions.get(transaction.transactionNo);
  pockyt.transactions.put(transaction);
  if (before && before.status !== transaction.status) {
    if (isNotified(sandbox, transaction.status)) queueIpn(sandbox, transaction);
    tellPhone(sandbox, transaction);
  }
  bus.publish("pockyt");
  for (const personId of new Set([before?.personId, transaction.personId]))
    if (personId) bus.publish(`wallet:${personId}`);
  return transaction;
}

function settleNow(sandbox: Sandbox, stored: Transaction): Transaction {
  const settled = settle(stored, sandbox.clock.now());
  if (!settled) return stored;
  const { transaction, paidOut } = settled;
  const { personId, wallet } = transaction;
  return sandbox.db.transaction(() => {
    if (personId !== null && wallet !== null)
      for (const { amount } of paidOut) moveMoney(sandbox, { personId, wallet }, amount);
    return saveTransaction(sandbox, transaction);
  })();
}

/** A transaction as it is now: what time has done to it is done first. */
export function loadTransaction(sandbox: Sandbox, transactionNo: string): Transaction | undefined {
  const stored = sandbox.pockyt.transactions.get(transactionNo);
  return stored && settleNow(sandbox, stored);
}

/** Settles what is due by the clock. */
export function sweepTransactions(sandbox: Sandbox): void {
  let due = sandbox.pockyt.transactionsDue(sandbox.clock.now());
  while (due.length > 0) {
    for (const transaction of due) settleNow(sandbox, transaction);
    due = sandbox.pockyt.transactionsDue(sandbox.clock.now());
  }
}

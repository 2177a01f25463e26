import type { Sandbox } from "@sandbox/lib/sandbox";
import { moveMoney, saveTransaction } from "@sandbox/pockyt/transactions";
import type { Transaction } from "@sandbox/pockyt/types";
import type { WalletId } from "@sandbox/pockyt/wallets";

interface Payer {
  personId: string;
  wallet: WalletId;
}

/** Takes the money: at once, or after the time that the wallet spends in `dealing`. Without enough of it: `failed`. */
export function takeMoney(sandbox: Sandbox, transaction: Transaction, payer: Payer): Transaction {
  const { pockyt, clock } = sandbox;
  const { amount } = transaction;
  const paying = { ...transaction, ...payer };
  if (pockyt.phone(payer.personId).wallets[payer.wallet].balance < amount)
    return saveTransaction(sandbox, { ...paying, status: "failed", endedBy: "balance" });
  moveMoney(sandbox, payer, -amount);
  const now = clock.now();
  const { dealingMs } = pockyt.settings();
  return saveTransaction(
    sandbox,
    dealingMs > 0
      ? { ...paying, status: "dealing", dealingUntil: now + dealingMs }
      : { ...paying, status: "success", paidAt: now },
  );
}

/** A scanned code is charged: small amounts at once, others wait for the person's yes (protocol section 7). */
export function charge(sandbox: Sandbox, transaction: Transaction, payer: Payer): Transaction {
  const { balance, threshold } = sandbox.pockyt.phone(payer.personId).wallets[payer.wallet];
  if (transaction.amount >= threshold && transaction.amount <= balance)
    return saveTransaction(sandbox, { ...transaction, ...payer, status: "pending" });
  return takeMoney(sandbox, transaction, payer);
}

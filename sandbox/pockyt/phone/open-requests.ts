import type { Sandbox } from "@sandbox/lib/sandbox";
import { loadTransaction } from "@sandbox/pockyt/transactions";
import type { WalletRequest } from "@sandbox/pockyt/phone/types";
import type { Transaction } from "@sandbox/pockyt/types";
import type { WalletId } from "@sandbox/pockyt/wallets";

const iso = (ms: number): string => new Date(ms).toISOString();

/** What a shop calls itself, as a wallet shows it. */
export function shopName({ pockyt }: Sandbox, { storeNo }: Transaction): string {
  return pockyt.stores.get(storeNo)?.name ?? storeNo;
}

function view(
  sandbox: Sandbox,
  transaction: Transaction,
  { source, wallet }: Pick<WalletRequest, "source" | "wallet">,
): WalletRequest {
  const { transactionNo, reference, amount, createdAt, timeoutAt } = transaction;
  return {
    ...{ transactionNo, reference, source, wallet, amount },
    shop: shopName(sandbox, transaction),
    currency: "USD",
    since: iso(createdAt),
    expiresAt: iso(timeoutAt),
  };
}

function scanned(sandbox: Sandbox, personId: string, wallet: WalletId): WalletRequest[] {
  const transactionNo = sandbox.pockyt.phone(personId).scanned;
  const transaction = transactionNo === null ? undefined : loadTransaction(sandbox, transactionNo);
  return transaction?.status === "init" ? [view(sandbox, transaction, { source: "scan", wallet })] : [];
}

/** All that asks this person for a yes, the scanned code first; a phone without signal does not know of it. */
export function openRequests(sandbox: Sandbox, personId: string): WalletRequest[] {
  const phone = sandbox.pockyt.phone(personId);
  const asked = sandbox.pockyt.pendingOf(personId).flatMap(({ transactionNo }) => {
    const transaction = loadTransaction(sandbox, transactionNo);
    return transaction?.status === "pending" && transaction.wallet !== null
      ? [view(sandbox, transaction, { source: "code", wallet: transaction.wallet })]
      : [];
  });
  return [...scanned(sandbox, personId, phone.wallet), ...asked];
}

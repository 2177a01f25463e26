import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { takeMoney } from "@sandbox/pockyt/charge";
import { openRequests } from "@sandbox/pockyt/phone/open-requests";
import type { WalletPhone, WalletRequest } from "@sandbox/pockyt/phone/types";
import { readPhone } from "@sandbox/pockyt/phone/view-phone";
import { loadTransaction, saveTransaction } from "@sandbox/pockyt/transactions";
import type { Transaction } from "@sandbox/pockyt/types";

function forget({ pockyt }: Sandbox, personId: string): void {
  pockyt.phones.put({ ...pockyt.phone(personId), scanned: null });
}

function approve(sandbox: Sandbox, personId: string, request: WalletRequest, transaction: Transaction): void {
  if (request.source === "scan") forget(sandbox, personId);
  takeMoney(sandbox, transaction, { personId, wallet: request.wallet });
}

function decline(sandbox: Sandbox, personId: string, request: WalletRequest, transaction: Transaction): void {
  // A scanned code may be paid by somebody else.
  if (request.source === "scan") return forget(sandbox, personId);
  saveTransaction(sandbox, { ...transaction, status: "failed", endedBy: "person" });
}

/** The person says yes or no to what their phone asks: the payment named, or the one on the screen. */
export function answerRequest(
  sandbox: Sandbox,
  personId: string,
  { answer, transactionNo }: { answer: "approve" | "decline"; transactionNo?: string },
): WalletPhone | Problem {
  const { db, pockyt, bus } = sandbox;
  if (pockyt.phone(personId).offlineSince !== null)
    return new Problem(409, "No signal", "The phone cannot be asked, so nothing can be confirmed on it.");
  return db.transaction(() => {
    const requests = openRequests(sandbox, personId);
    const request = transactionNo
      ? requests.find((open) => open.transactionNo === transactionNo)
      : requests[0];
    const transaction = request && loadTransaction(sandbox, request.transactionNo);
    if (!transaction)
      return sandbox.people.get(personId)
        ? new Problem(409, "Nothing to confirm", "No payment is waiting on this phone.")
        : readPhone(sandbox, personId);
    (answer === "approve" ? approve : decline)(sandbox, personId, request, transaction);
    bus.publish(`wallet:${personId}`);
    return readPhone(sandbox, personId);
  })();
}

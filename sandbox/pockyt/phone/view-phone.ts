import type { z } from "zod";
import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { currentCode } from "@sandbox/pockyt/codes";
import { openRequests, shopName } from "@sandbox/pockyt/phone/open-requests";
import type { walletCodeSchema, WalletPhone } from "@sandbox/pockyt/phone/types";
import { loadTransaction } from "@sandbox/pockyt/transactions";
import type { PhoneDocument, Transaction, WalletCode } from "@sandbox/pockyt/types";
import { walletIds, wallets } from "@sandbox/pockyt/wallets";
import { refundedOf } from "@sandbox/pockyt/rules/settle";

const iso = (ms: number): string => new Date(ms).toISOString();
const PAYMENTS_SHOWN = 20;

/** A code as the phone and the control API show it. */
export function viewCode({
  text,
  wallet,
  issuedAt,
  expiresAt,
  stored,
}: WalletCode): z.output<typeof walletCodeSchema> {
  return { text, wallet, issuedAt: iso(issuedAt), expiresAt: iso(expiresAt), stored };
}

function viewResult(sandbox: Sandbox, { result, wallet: open }: PhoneDocument): WalletPhone["result"] {
  const transaction = result && sandbox.pockyt.transactions.get(result.transactionNo);
  if (!result || !transaction) return null;
  const { transactionNo, amount, endedBy } = transaction;
  return {
    ...{ transactionNo, amount },
    outcome: result.outcome,
    reason: endedBy,
    shop: shopName(sandbox, transaction),
    wallet: transaction.wallet ?? open,
    currency: "USD",
    at: iso(result.at),
  };
}

function viewPayment(sandbox: Sandbox, stored: Transaction): WalletPhone["payments"] {
  const transaction = loadTransaction(sandbox, stored.transactionNo) ?? stored;
  const { transactionNo, reference, amount, paidAt, status, wallet, refunds } = transaction;
  if (paidAt === null || wallet === null) return [];
  return [
    {
      ...{ transactionNo, reference, amount, status, wallet },
      shop: shopName(sandbox, transaction),
      currency: "USD",
      at: iso(paidAt),
      refunded: refundedOf(transaction),
      refunds: refunds
        .filter((refund) => refund.status === "success")
        .map((refund) => ({ refundReference: refund.reference, amount: refund.amount, at: iso(refund.at) })),
    },
  ];
}

/** All that a person's wallet phone shows now. */
export function viewPhone(sandbox: Sandbox, personId: string): WalletPhone {
  const { pockyt, clock } = sandbox;
  const requests = openRequests(sandbox, personId);
  const phone = pockyt.phone(personId);
  const code = currentCode(sandbox, personId, phone.wallet);
  const offline = phone.offlineSince !== null;
  const request = offline ? null : (requests[0] ?? null);
  const result = viewResult(sandbox, phone);
  return {
    personId,
    screen: request ? "request" : (result?.outcome ?? "code"),
    now: iso(clock.now()),
    offline,
    wallet: phone.wallet,
    wallets: walletIds.map((id) => ({
      wallet: id,
      name: wallets[id].name,
      currency: "USD",
      ...phone.wallets[id],
    })),
    code: code && viewCode(code),
    request,
    waiting: requests.length,
    result,
    payments: pockyt
      .paidBy(personId)
      .flatMap((transaction) => viewPayment(sandbox, transaction))
      .slice(0, PAYMENTS_SHOWN),
  };
}

/** The wallet phone of a person by id. */
export function readPhone(sandbox: Sandbox, personId: string): WalletPhone | Problem {
  return sandbox.people.get(personId)
    ? viewPhone(sandbox, personId)
    : new Problem(404, "No such person", `Nobody has the id ${personId}.`);
}

/** Everybody's wallet phone. */
export function listPhones(sandbox: Sandbox): WalletPhone[] {
  return sandbox.people.all().map(({ id }) => viewPhone(sandbox, id));
}

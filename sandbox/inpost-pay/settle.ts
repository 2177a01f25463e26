import { randomUUID } from "node:crypto";
import { deliver } from "@sandbox/inpost-pay/calls/deliver";
import type { ShopAnswer } from "@sandbox/inpost-pay/calls/call-shop";
import { writeWebhook } from "@sandbox/inpost-pay/calls/write-webhook";
import { saveTransaction } from "@sandbox/inpost-pay/orders";
import { toSettle } from "@sandbox/inpost-pay/rules/settlement";
import type { Merchant } from "@sandbox/inpost-pay/types";
import { nextSerial } from "@sandbox/lib/serial";
import type { Sandbox } from "@sandbox/lib/sandbox";

export interface Settlement {
  settlementId: string;
  transferReference: string;
  /** Grosze. */
  amount: number;
  transactions: number;
  answer: ShopAnswer;
}

/** Pays a merchant out what its transactions brought since the last time: SETTLEMENT (3.11). Null: there is nothing. */
export async function settle(sandbox: Sandbox, { merchantExternalId }: Merchant): Promise<Settlement | null> {
  const { inpostPay, meta, clock } = sandbox;
  const due = inpostPay.transactions
    .all()
    .filter((transaction) => transaction.merchantExternalId === merchantExternalId)
    .flatMap((transaction) => {
      const open = toSettle(transaction);
      return open === 0 ? [] : [{ transaction, open }];
    });
  const amount = due.reduce((sum, { open }) => sum + open, 0);
  if (amount <= 0) return null;
  for (const { transaction, open } of due)
    saveTransaction(sandbox, { ...transaction, settled: (transaction.settled ?? 0) + open });
  const settlementId = nextSerial(meta, "inpost-settlement", clock.now(), 4);
  const transferReference = `T-${randomUUID().slice(0, 8)}`;
  const answer = await deliver(sandbox, {
    operation: "webhook",
    merchantExternalId,
    personId: null,
    reference: settlementId,
    path: "",
    body: writeWebhook(sandbox, {
      eventType: "SETTLEMENT",
      merchantExternalId,
      amount,
      createdAt: clock.now(),
      eventData: { settlementId, transferReference },
    }),
  });
  return { settlementId, transferReference, amount, transactions: due.length, answer };
}

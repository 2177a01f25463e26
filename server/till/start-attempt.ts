import "server-only";
import type { Locale } from "@/core/catalog/catalog";
import type { QrVendor } from "@/payments/pockyt/requests";
import { providers } from "@/server/payments/providers";
import type { Tx } from "@/server/db/connect";
import { addTransaction } from "./add-transaction";
import { changeSale, type SaleChange, showSale } from "./change-sale";
import { openTender } from "./open-tender";
import { openAttemptOf, type SaleRecord, stepOf } from "./sale-record";
import { patienceOf } from "./till-config";
import { decide, Refused, type TillResult } from "./till-problems";
import type { SaleView } from "./to-sale-view";

type StartAttempt = SaleChange & {
  /** `scan`: the shopper shows a code. `qr`: the shop shows one, when the scanner fails. */
  kind: "scan" | "qr";
  amount?: number;
  vendor?: QrVendor;
  locale?: Locale;
};

/**
 * Begins to charge a wallet: the attempt with its new reference is written first, then Pockyt is asked for a
 * transaction (R4, R10). Asked again while that has no answer, it goes on with the same reference (R5).
 */
export async function startAttempt({
  kind,
  amount,
  vendor,
  locale,
  ...change
}: StartAttempt): Promise<TillResult<SaleView>> {
  if (!providers().pockyt) return { ok: false, error: { code: "off", more: {} } };
  let paymentId = "";
  const written = await changeSale(change, async (tx, sale, at) => {
    const open = openAttemptOf(sale);
    paymentId =
      open && stepOf(open) === "adding" && !open.cancelWantedAt
        ? open.paymentId
        : await writeAttempt(tx, sale, { kind, amount, vendor, locale }, at);
  });
  if (!written.ok) return written;
  const added = await decide(() => addTransaction({ paymentId }));
  return added.ok ? showSale(change) : added;
}

async function writeAttempt(
  tx: Tx,
  sale: SaleRecord,
  { kind, amount, vendor, locale }: Omit<StartAttempt, keyof SaleChange>,
  at: Date,
): Promise<string> {
  const tender = await openTender(tx, sale, { provider: "pockyt", amount, locale }, at);
  if (tender.amount === 0) throw new Refused("bad-amount", { due: 0 });
  const { attemptCount: number } = await tx.sale.update({
    where: { id: sale.id },
    data: { attemptCount: { increment: 1 } },
    select: { attemptCount: true },
  });
  const { paymentId } = tender;
  await tx.walletAttempt.create({
    data: {
      ...{ paymentId, saleId: sale.id, number, kind, step: "adding", createdAt: at },
      ...(vendor && { vendor, wallet: vendor }),
      reference: `${tender.orderNumber}-A${number}`,
      // Should this process die before Pockyt answers, the watcher asks again.
      nextStepAt: new Date(at.getTime() + patienceOf(kind).earliestCancel),
    },
  });
  return paymentId;
}

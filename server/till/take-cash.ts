import "server-only";
import type { Locale } from "@/core/catalog/catalog";
import { money } from "@/core/money/money";
import { cashReference } from "@/core/payment/payment-states";
import { announceStock } from "@/server/catalog/announce-stock";
import { applyFactIn } from "@/server/payments/apply-payment-fact";
import { changeSale, type SaleChange } from "./change-sale";
import { openTender } from "./open-tender";
import { requireOpenShift } from "./require-open-shift";
import { tillCurrency } from "./till-config";
import { Refused, type TillResult } from "./till-problems";
import type { SaleView } from "./to-sale-view";

type TakeCash = SaleChange & {
  /** What of the sale it pays, in cents; everything that is due when not said. */
  amount?: number;
  /** What the shopper handed over. */
  given: number;
  /** Made by the page: one press, also a repeated one, is one tender. */
  key: string;
  locale?: Locale;
};

/** Takes cash for a sale, all of it or a part; the sale is paid as soon as its tenders cover it. */
export async function takeCash({
  amount,
  given,
  key,
  locale,
  ...change
}: TakeCash): Promise<TillResult<SaleView>> {
  let variantIds: string[] = [];
  const taken = await changeSale(change, async (tx, sale, at) => {
    const known = await tx.cashTender.findUnique({ where: { key }, select: { saleId: true } });
    if (known?.saleId === sale.id) return;
    if (known) throw new Refused("wrong-state");
    const shift = await requireOpenShift(tx, sale.tillId);
    const tender = await openTender(tx, sale, { provider: "cash", amount, locale }, at);
    if (given < tender.amount) throw new Refused("not-enough", { due: tender.amount });
    const { paymentId } = tender;
    await tx.cashTender.create({
      data: {
        ...{ paymentId, saleId: sale.id, shiftId: shift.id, key },
        ...{ givenAmount: given, changeAmount: given - tender.amount },
      },
    });
    const fact = {
      kind: "paid",
      eventKey: `${paymentId}:CASH`,
      paidReference: cashReference,
      paid: money(tender.amount, tillCurrency),
    } as const;
    const { applied } = await applyFactIn(tx, { paymentId, fact, source: "till", at });
    variantIds = applied.variantIds;
  });
  if (taken.ok) await announceStock(variantIds);
  return taken;
}

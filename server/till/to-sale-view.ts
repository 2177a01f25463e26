import "server-only";
import { receiptCode } from "@/core/till/receipt-code";
import type { SaleLineView, SaleView } from "@/core/till/sale-view";
import type { Role } from "@/server/auth/roles";
import { availabilityIn } from "@/server/catalog/read-availability";
import { now } from "@/server/clock";
import { actionsOf } from "./sale-actions";
import { billOf, discountOf } from "./sale-bill";
import { paidOf, type SaleLineRecord, type SaleRecord, stateOf, stepOf } from "./sale-record";
import { patienceOf, tillCurrency } from "./till-config";
import { toAttemptView } from "./to-attempt-view";
import { toTenders } from "./to-tenders";

export type { SaleView } from "@/core/till/sale-view";

/** A sale as every endpoint of the till answers it. */
export function toSaleView(sale: SaleRecord, role: Role): SaleView {
  const bill = billOf(sale);
  const { id, number, tillId, version, note, email, cashier, cashierName, order } = sale;
  const paid = paidOf(sale);
  const total = order?.totalAmount ?? bill.total;
  const attempt = sale.attempts.at(-1);
  return {
    ...{ id, number, tillId, version, note, email, cashier, cashierName },
    state: stateOf(sale),
    currency: tillCurrency,
    lines: sale.lines.map((line, index) => toLine(line, bill.lines[index])),
    discount: discountOf(sale) ?? null,
    totals: {
      goods: bill.gross,
      discount: bill.discount,
      total,
      vat: bill.vat,
      pieces: sale.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    },
    tenders: toTenders(sale),
    paid,
    due: Math.max(0, total - paid),
    change: changeOf(sale),
    attempt: attempt ? toAttemptView(attempt, now()) : null,
    order: order && { id: order.id, number: order.number, state: order.state },
    receipt: stateOf(sale) === "PAID" ? receiptOf(sale) : null,
    attention: attentionOf(sale),
    actions: actionsOf(sale, total, role),
  };
}

function toLine(
  line: SaleLineRecord,
  counted: ReturnType<typeof billOf>["lines"][number] | undefined,
): SaleLineView {
  const { variant, quantity, unitAmount } = line;
  return {
    id: line.id,
    sku: variant.sku,
    ean: variant.ean,
    name: { en: variant.product.nameEn, pl: variant.product.namePl },
    option: {
      en: [variant.colourEn, variant.size].filter(Boolean).join(", "),
      pl: [variant.colourPl, variant.size].filter(Boolean).join(", "),
    },
    picture: variant.picture,
    quantity,
    unit: unitAmount,
    vatRate: variant.product.vatRate,
    discount: discountOf(line) ?? null,
    discountAmount: counted ? counted.lineDiscount + counted.saleDiscount : 0,
    total: counted?.total ?? 0,
    available: availabilityIn(variant),
  };
}

/** Of the tenders of the order that the sale has now. */
function changeOf({ cash, orderId }: SaleRecord): number {
  return cash
    .filter(({ payment }) => payment.orderId === orderId)
    .reduce((sum, { changeAmount }) => sum + changeAmount, 0);
}

function receiptOf(sale: SaleRecord): SaleView["receipt"] {
  return { code: receiptCodeOf(sale), prints: sale.prints, mailedTo: sale.mailedTo };
}

/** What a receipt's code says: Pockyt's number of the wallet's payment, or the order's where all was cash. */
export function receiptCodeOf(sale: SaleRecord): string {
  const wallet = sale.attempts.find((attempt) => stepOf(attempt) === "approved" && attempt.transactionNo);
  return receiptCode(wallet?.transactionNo ?? sale.order?.number ?? sale.number);
}

function attentionOf({ attentionAt, attentionReason }: SaleRecord): SaleView["attention"] {
  if (!attentionAt) return null;
  const until = new Date(attentionAt.getTime() + patienceOf("scan").reconcileFor);
  return { since: attentionAt.toISOString(), reason: attentionReason ?? "", until: until.toISOString() };
}

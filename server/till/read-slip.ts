import "server-only";
import type { SlipView } from "@/core/till/receipt-view";
import { SHOP_TIME_ZONE } from "@/server/admin/day";
import { db } from "@/server/db/db";
import { readSaleRecord, stepOf } from "./sale-record";
import { tillCurrency } from "./till-config";
import { decide, Refused, type TillResult } from "./till-problems";
import { receiptShop } from "./to-receipt";

/** The slip of a charge that a cancel undid: charged and given back, nothing sold with it (R18). */
export function readVoidSlip({ saleId }: { saleId: string }): Promise<TillResult<SlipView>> {
  return decide(async () => {
    const sale = await readSaleRecord(db(), saleId);
    const attempt = sale?.attempts.findLast((each) => stepOf(each) === "reversed");
    if (!sale || !attempt) throw new Refused("not-found");
    const { amount, orderId } = attempt.payment;
    const order = await db().order.findUniqueOrThrow({ where: { id: orderId }, select: { number: true } });
    return {
      ...{ kind: "void", shop: receiptShop(), till: sale.till.name, cashier: sale.cashierName },
      ...{ at: (attempt.endedAt ?? attempt.createdAt).toISOString(), timeZone: SHOP_TIME_ZONE },
      ...{ orderNumber: order.number, currency: tillCurrency, tender: "wallet", state: "DONE", amount },
      ...{ transactionNo: attempt.transactionNo, reference: attempt.reference },
      ...{ refundTransactionNo: null, refundReference: null },
      ...{ refundedNow: amount, refundedTotal: amount, left: 0, lines: [] },
    };
  });
}

/** The slip of a refund, also while it is being made: `state` says so. */
export function readRefundSlip({ refundId }: { refundId: string }): Promise<TillResult<SlipView>> {
  return decide(async () => {
    const refund = await db().refund.findUnique({
      where: { id: refundId },
      include: {
        order: { include: { sale: { include: { till: true } } } },
        payment: { include: { attempt: true, refunds: true } },
        shift: { include: { till: true } },
        lines: { include: { orderLine: true } },
      },
    });
    if (!refund) throw new Refused("not-found");
    const { order, payment, shift } = refund;
    const earlier = payment.refunds.filter((each) => each.state === "DONE" && each.id <= refundId);
    const refundedTotal = earlier.reduce((sum, { amount }) => sum + amount, 0);
    const isCash = payment.provider === "cash";
    return {
      ...{ kind: "refund", shop: receiptShop(), timeZone: SHOP_TIME_ZONE, currency: tillCurrency },
      ...{ till: shift?.till.name ?? order.sale?.till.name ?? "", cashier: refund.who },
      ...{ at: (refund.settledAt ?? refund.createdAt).toISOString(), orderNumber: order.number },
      ...{ tender: isCash ? "cash" : "wallet", state: refund.state, amount: refund.amount },
      transactionNo: payment.attempt?.transactionNo ?? null,
      reference: payment.attempt?.reference ?? null,
      refundTransactionNo: isCash ? null : refund.reference,
      refundReference: isCash ? null : refundId,
      refundedNow: refund.state === "DONE" ? refund.amount : 0,
      ...{ refundedTotal, left: payment.amount - refundedTotal },
      lines: refund.lines.map(({ orderLine, quantity, amount, restock }) => ({
        name: { en: orderLine.nameEn, pl: orderLine.namePl },
        option: { en: orderLine.optionEn, pl: orderLine.optionPl },
        ...{ quantity, amount, restocked: restock },
      })),
    };
  });
}

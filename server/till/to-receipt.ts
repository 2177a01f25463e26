import "server-only";
import { orderTotals } from "@/core/order/order-totals";
import type { ReceiptLine, ReceiptShop, ReceiptTender, ReceiptView } from "@/core/till/receipt-view";
import { SHOP_TIME_ZONE } from "@/server/admin/day";
import { env } from "@/server/env";
import { discountOf } from "./sale-bill";
import { type SaleRecord, stepOf } from "./sale-record";
import { tillCurrency } from "./till-config";
import { Refused } from "./till-problems";
import { receiptCodeOf } from "./to-sale-view";

/** Who sells, as it stands at the top of a receipt. */
export function receiptShop(): ReceiptShop {
  const [name = "Kram", ...lines] = env()
    .TILL_SHOP_ADDRESS.split("|")
    .map((line) => line.trim());
  return { name, lines, storeNo: env().POCKYT_STORE_NO ?? null };
}

/** The receipt of a paid sale. Throws `Refused` before it is paid: no receipt says paid too early. */
export function toReceipt(sale: SaleRecord): ReceiptView {
  const { order } = sale;
  if (sale.state !== "PAID" || !order?.paidAt) throw new Refused("not-paid");
  const { goods, discount, total, vat } = orderTotals(tillCurrency, order.lines, null);
  return {
    shop: receiptShop(),
    till: sale.till.name,
    cashier: sale.cashierName,
    number: sale.number,
    orderNumber: order.number,
    at: order.paidAt.toISOString(),
    timeZone: SHOP_TIME_ZONE,
    currency: tillCurrency,
    lines: order.lines.map((line) => toLine(line, sale)),
    totals: { goods, discount, total, vat },
    discountReason: discountOf(sale)?.reason ?? null,
    note: sale.note,
    tenders: [...cashOf(sale), ...walletsOf(sale)],
    code: receiptCodeOf(sale),
    copies: sale.prints,
    isCopy: sale.prints > 0,
  };
}

function toLine(line: NonNullable<SaleRecord["order"]>["lines"][number], sale: SaleRecord): ReceiptLine {
  const own = sale.lines.find(({ variantId }) => variantId === line.variantId);
  return {
    name: { en: line.nameEn, pl: line.namePl },
    option: { en: line.optionEn, pl: line.optionPl },
    sku: line.sku,
    quantity: line.quantity,
    unit: line.unitAmount,
    discountAmount: line.discountAmount,
    discountReason: (own && discountOf(own)?.reason) ?? null,
    total: line.totalAmount,
    vatRate: line.vatRate,
  };
}

function cashOf({ cash, orderId }: SaleRecord): ReceiptTender[] {
  return cash
    .filter(({ payment }) => payment.orderId === orderId && payment.state === "PAID")
    .map(({ payment, givenAmount, changeAmount }) => ({
      ...{ kind: "cash" as const, amount: payment.amount, given: givenAmount, change: changeAmount },
    }));
}

function walletsOf({ attempts, orderId }: SaleRecord): ReceiptTender[] {
  return attempts
    .filter((attempt) => attempt.payment.orderId === orderId && stepOf(attempt) === "approved")
    .map((attempt) => ({
      kind: "wallet" as const,
      amount: attempt.payment.amount,
      wallet: attempt.wallet,
      approved: true,
      transactionNo: attempt.transactionNo ?? "",
      reference: attempt.reference,
      vendorId: attempt.vendorId,
      at: (attempt.walletPaidAt ?? attempt.endedAt ?? attempt.createdAt).toISOString(),
      codeTail: attempt.codeTail,
    }));
}

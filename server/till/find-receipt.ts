import "server-only";
import { readReceiptCode } from "@/core/till/receipt-code";
import { db } from "@/server/db/db";
import { decide, Refused, type TillResult } from "./till-problems";

type Found = { orderId: string; orderNumber: string; saleId: string | null };

/** The order behind a receipt's code, which is a transaction number or, of a sale for cash, the order's own. */
export function findReceipt({ code }: { code: string }): Promise<TillResult<Found>> {
  return decide(async () => {
    const number = readReceiptCode(code) ?? code.trim().toUpperCase();
    const order = await db().order.findFirst({
      where: {
        OR: [{ number }, { payments: { some: { attempt: { transactionNo: number } } } }],
      },
      select: { id: true, number: true, sale: { select: { id: true } } },
    });
    if (!order) throw new Refused("not-found");
    return { orderId: order.id, orderNumber: order.number, saleId: order.sale?.id ?? null };
  });
}

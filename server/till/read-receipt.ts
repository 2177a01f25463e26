import "server-only";
import type { ReceiptView } from "@/core/till/receipt-view";
import { db } from "@/server/db/db";
import { readSaleRecord } from "./sale-record";
import { decide, Refused, type TillResult } from "./till-problems";
import { toReceipt } from "./to-receipt";

/** The receipt of a paid sale, as it would be printed now. */
export function readReceipt({ saleId }: { saleId: string }): Promise<TillResult<ReceiptView>> {
  return decide(async () => {
    const sale = await readSaleRecord(db(), saleId);
    if (!sale) throw new Refused("not-found");
    return toReceipt(sale);
  });
}

import "server-only";
import type { Staff } from "@/server/auth/roles";
import { db } from "@/server/db/db";
import { readSaleRecord } from "./sale-record";
import { decide, Refused, type TillResult } from "./till-problems";
import { type SaleView, toSaleView } from "./to-sale-view";

/** A sale as the till's pages see it. */
export function readSale({ saleId, staff }: { saleId: string; staff: Staff }): Promise<TillResult<SaleView>> {
  return decide(async () => {
    const sale = await readSaleRecord(db(), saleId);
    if (!sale) throw new Refused("not-found");
    return toSaleView(sale, staff.role);
  });
}

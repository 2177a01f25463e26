import "server-only";
import type { Staff } from "@/server/auth/roles";
import { now } from "@/server/clock";
import { db } from "@/server/db/db";
import type { Tx } from "@/server/db/connect";
import { withTransaction } from "@/server/db/transaction";
import { announceSale } from "./announce-sale";
import { readSaleRecord, type SaleRecord } from "./sale-record";
import { decide, Refused, type TillResult } from "./till-problems";
import { type SaleView, toSaleView } from "./to-sale-view";

/** Who does what to which sale. */
export type SaleChange = { saleId: string; staff: Staff };

/**
 * Changes a sale behind its lock: two tabs, or a second click, come one after the other, and each sees what the other
 * did. `work` throws `Refused` to leave everything as it was. Gives the sale as it is afterwards.
 */
export async function changeSale(
  { saleId, staff }: SaleChange,
  work: (tx: Tx, sale: SaleRecord, at: Date) => Promise<void>,
): Promise<TillResult<SaleView>> {
  const at = now();
  const changed = await decide(() =>
    withTransaction(async (tx) => work(tx, await lockSale(tx, saleId, at), at)),
  );
  return changed.ok ? showSale({ saleId, staff }) : changed;
}

/** Locks the sale until the transaction's end and reads it; throws `Refused` when there is none. */
export async function lockSale(tx: Tx, saleId: string, at: Date): Promise<SaleRecord> {
  const { count } = await tx.sale.updateMany({
    where: { id: saleId },
    data: { version: { increment: 1 }, updatedAt: at },
  });
  const sale = count > 0 ? await readSaleRecord(tx, saleId) : undefined;
  if (!sale) throw new Refused("not-found");
  return sale;
}

/** Tells the pages and gives the sale as it is now. */
export async function showSale({ saleId, staff }: SaleChange): Promise<TillResult<SaleView>> {
  return decide(async () => {
    const sale = await readSaleRecord(db(), saleId);
    if (!sale) throw new Refused("not-found");
    announceSale(sale);
    return toSaleView(sale, staff.role);
  });
}

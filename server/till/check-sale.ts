import "server-only";
import { now } from "@/server/clock";
import { db } from "@/server/db/db";
import { type SaleChange, showSale } from "./change-sale";
import { openAttemptOf, readSaleRecord } from "./sale-record";
import { stepAttempt } from "./step-attempt";
import type { TillResult } from "./till-problems";
import type { SaleView } from "./to-sale-view";

/** Asks Pockyt now about the attempt that is under way, and gives the sale as it is afterwards. */
export async function checkSale(change: SaleChange): Promise<TillResult<SaleView>> {
  const sale = await readSaleRecord(db(), change.saleId);
  const attempt = sale && openAttemptOf(sale);
  if (attempt) await stepAttempt({ paymentId: attempt.paymentId, at: now(), source: "till" });
  return showSale(change);
}

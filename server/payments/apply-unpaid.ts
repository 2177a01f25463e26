import "server-only";
import type { FactSource } from "@/core/payment/provider";
import type { Tx } from "@/server/db/connect";
import { moveOrder } from "./move-order";
import type { PaymentRecord } from "./payment-record";
import { returnHolds } from "./stock-moves";

/** What follows from a payment that came to nothing: the hold goes back, the order ends. Gives the variants freed. */
export async function applyUnpaid(
  tx: Tx,
  payment: PaymentRecord,
  target: "DECLINED" | "CANCELLED" | "EXPIRED" | "FAILED",
  why: string,
  source: FactSource,
  at: Date,
): Promise<string[]> {
  await moveOrder(tx, payment, target, { who: source, why, at });
  return returnHolds(tx, payment.id);
}

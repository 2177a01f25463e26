import "server-only";
import { isEditable } from "@/core/till/sale-states";
import type { Tx } from "@/server/db/connect";
import { findDiscountFlaw, type Discount } from "@/core/till/sale";
import { type SaleRecord, stateOf } from "./sale-record";
import { Refused } from "./till-problems";

/** Refuses a change of what is to be paid once the sale is being paid: from the first tender on it is frozen (R9). */
export function refuseFrozen(sale: SaleRecord): void {
  const state = stateOf(sale);
  if (isEditable(state)) return;
  throw new Refused(state === "PAYING" || state === "NEEDS_ATTENTION" ? "frozen" : "wrong-state");
}

/** Refuses a discount of more than `amount` cents. */
export function refuseFlawed(discount: Discount | null | undefined, amount: number): void {
  if (discount && findDiscountFlaw(amount, discount)) throw new Refused("discount-too-large");
}

/** Puts the sale on the shopper's screen. */
export async function showOnDisplay(tx: Tx, sale: { id: string; tillId: string }): Promise<void> {
  await tx.till.updateMany({ where: { id: sale.tillId }, data: { shownSaleId: sale.id } });
}

/** Brings the welcome back to the shopper's screen where it shows this sale. */
export async function takeOffDisplay(tx: Tx, sale: { id: string }): Promise<void> {
  await tx.till.updateMany({ where: { shownSaleId: sale.id }, data: { shownSaleId: null } });
}

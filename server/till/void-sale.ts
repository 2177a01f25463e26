import "server-only";
import { log } from "@/server/log";
import { changeSale, type SaleChange } from "./change-sale";
import { takeOffDisplay } from "./editable-sale";
import { stateOf } from "./sale-record";
import { Refused, type TillResult } from "./till-problems";
import type { SaleView } from "./to-sale-view";

/** Ends a sale that nobody paid for. One that is being paid goes back to its lines first. */
export async function voidSale({
  reason,
  ...change
}: SaleChange & { reason: string }): Promise<TillResult<SaleView>> {
  const voided = await changeSale(change, async (tx, sale, at) => {
    const state = stateOf(sale);
    if (state !== "OPEN" && state !== "HELD") {
      throw new Refused(state === "PAYING" || state === "NEEDS_ATTENTION" ? "frozen" : "wrong-state");
    }
    await tx.sale.update({
      where: { id: sale.id },
      data: { state: "VOIDED", endedAt: at, endReason: reason },
    });
    await takeOffDisplay(tx, sale);
  });
  if (voided.ok) log.info({ event: "sale-voided", sale: change.saleId, staff: change.staff.id });
  return voided;
}

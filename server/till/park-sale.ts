import "server-only";
import { canMove } from "@/core/states";
import { saleMoves, type SaleState } from "@/core/till/sale-states";
import { changeSale, type SaleChange } from "./change-sale";
import { showOnDisplay } from "./editable-sale";
import { stateOf } from "./sale-record";
import { Refused, type TillResult } from "./till-problems";
import type { SaleView } from "./to-sale-view";

type ParkSale = SaleChange & { to: Extract<SaleState, "HELD" | "OPEN">; note?: string };

/** Puts a sale aside (`HELD`), or takes it up again (`OPEN`). */
export function parkSale({ to, note, ...change }: ParkSale): Promise<TillResult<SaleView>> {
  return changeSale(change, async (tx, sale) => {
    const from = stateOf(sale);
    // A sale that is being paid goes back to its lines by another way, which ends its order.
    if (from === "PAYING" || !canMove(saleMoves, from, to)) throw new Refused("wrong-state");
    await tx.sale.update({
      where: { id: sale.id },
      data: { state: to, ...(note === undefined ? {} : { note }) },
    });
    if (to === "OPEN") await showOnDisplay(tx, sale);
  });
}

import "server-only";
import type { Discount } from "@/core/till/sale";
import { availabilityIn } from "@/server/catalog/read-availability";
import { changeSale, type SaleChange } from "./change-sale";
import { refuseFlawed, refuseFrozen } from "./editable-sale";
import { discountColumns } from "./sale-bill";
import { Refused, type TillResult } from "./till-problems";
import type { SaleView } from "./to-sale-view";

type ChangeLine = SaleChange & { lineId: string; quantity?: number; discount?: Discount | null };

/** Changes how many pieces a line has, or its discount. No pieces: the line goes. */
export function changeSaleLine({
  lineId,
  quantity,
  discount,
  ...change
}: ChangeLine): Promise<TillResult<SaleView>> {
  return changeSale(change, async (tx, sale) => {
    refuseFrozen(sale);
    const line = sale.lines.find(({ id }) => id === lineId);
    if (!line) throw new Refused("not-found");
    if (quantity === 0) {
      await tx.saleLine.delete({ where: { id: lineId } });
      return;
    }
    const available = availabilityIn(line.variant);
    if (quantity !== undefined && quantity > line.quantity && available !== null && available < quantity) {
      throw new Refused("out-of-stock", { sku: line.variant.sku, available });
    }
    refuseFlawed(discount, line.unitAmount * (quantity ?? line.quantity));
    await tx.saleLine.update({
      where: { id: lineId },
      data: {
        ...(quantity === undefined ? {} : { quantity }),
        ...(discount === undefined ? {} : discountColumns(discount)),
      },
    });
  });
}

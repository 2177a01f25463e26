import "server-only";
import type { Discount } from "@/core/till/sale";
import { changeSale, type SaleChange } from "./change-sale";
import { refuseFlawed, refuseFrozen, showOnDisplay, takeOffDisplay } from "./editable-sale";
import { billOf, discountColumns } from "./sale-bill";
import type { TillResult } from "./till-problems";
import type { SaleView } from "./to-sale-view";

type EditSale = SaleChange & {
  note?: string;
  email?: string | null;
  discount?: Discount | null;
  /** Whether the shopper's screen is to show this sale; `false` brings back the welcome where it does. */
  shown?: boolean;
};

/** Changes what stands on a sale besides its lines. Its discount is frozen once it is being paid. */
export function editSale({
  note,
  email,
  discount,
  shown,
  ...change
}: EditSale): Promise<TillResult<SaleView>> {
  return changeSale(change, async (tx, sale) => {
    if (discount !== undefined) {
      refuseFrozen(sale);
      refuseFlawed(discount, billOf({ ...sale, ...discountColumns(null) }).total);
    }
    if (shown !== undefined) await (shown ? showOnDisplay : takeOffDisplay)(tx, sale);
    await tx.sale.update({
      where: { id: sale.id },
      data: {
        ...(note === undefined ? {} : { note }),
        ...(email === undefined ? {} : { email }),
        ...(discount === undefined ? {} : discountColumns(discount)),
      },
    });
  });
}

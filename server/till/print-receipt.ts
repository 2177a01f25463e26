import "server-only";
import { now } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import { enqueue } from "@/server/jobs/enqueue";
import { announceSale } from "./announce-sale";
import { lockSale } from "./change-sale";
import { decide, Refused, type TillResult } from "./till-problems";
import { toReceipt } from "./to-receipt";

type Printed = { copy: number; isCopy: boolean };

/**
 * Counts a print of the receipt, and has it printed where a printer is set. From the second on it says COPY. A page that
 * prints by itself asks first, so that two prints are never both the first.
 */
export async function printReceipt({
  saleId,
  to,
}: {
  saleId: string;
  to: "page" | "printer";
}): Promise<TillResult<Printed>> {
  const at = now();
  const printed = await decide(() =>
    withTransaction(async (tx) => {
      const sale = await lockSale(tx, saleId, at);
      toReceipt(sale);
      const till = await tx.till.findUniqueOrThrow({ where: { id: sale.tillId }, select: { printer: true } });
      if (to === "printer" && !till.printer) throw new Refused("no-printer");
      const copy = sale.prints + 1;
      await tx.sale.update({ where: { id: saleId }, data: { prints: copy } });
      if (to === "printer") {
        const key = `till.print-receipt:${saleId}:${copy}`;
        await enqueue(tx, [{ kind: "till.print-receipt", key, payload: { saleId, copy } }], at);
      }
      return { sale, copy };
    }),
  );
  if (!printed.ok) return printed;
  const { sale, copy } = printed.value;
  announceSale(sale);
  return { ok: true, value: { copy, isCopy: copy > 1 } };
}

import "server-only";
import type { Locale } from "@/core/catalog/catalog";
import { now } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import { enqueue } from "@/server/jobs/enqueue";
import { newId } from "@/server/ids";
import { announceSale } from "./announce-sale";
import { lockSale } from "./change-sale";
import { decide, type TillResult } from "./till-problems";
import { toReceipt } from "./to-receipt";

/** Has the receipt mailed to the shopper, who is told of refunds there too; in `locale`, where one was chosen. */
export async function mailReceipt({
  saleId,
  email,
  locale,
}: {
  saleId: string;
  email: string;
  locale?: Locale;
}): Promise<TillResult<{ ok: true }>> {
  const at = now();
  const mailed = await decide(() =>
    withTransaction(async (tx) => {
      const sale = await lockSale(tx, saleId, at);
      toReceipt(sale);
      await tx.sale.update({ where: { id: saleId }, data: { email, mailedTo: email } });
      await tx.order.updateMany({ where: { sale: { id: saleId } }, data: { email, locale } });
      const mail = newId();
      const key = `till.mail-receipt:${mail}`;
      await enqueue(tx, [{ kind: "till.mail-receipt", key, payload: { saleId, mail } }], at);
      return sale;
    }),
  );
  if (!mailed.ok) return mailed;
  announceSale(mailed.value);
  return { ok: true, value: { ok: true } };
}

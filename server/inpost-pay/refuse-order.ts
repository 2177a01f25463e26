import "server-only";
import type { OrderRefusal as RequestRefusal } from "@/payments/inpost-pay/check-order";
import { now } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import { newId } from "@/server/ids";
import { enqueue } from "@/server/jobs/enqueue";
import { log } from "@/server/log";
import type { OrderRefusal as BasketRefusal } from "@/server/orders/place-basket-order";
import { type InpostRefusal, noSuchBasket, refuseInpost } from "./result";
import { orderDetail, orderWords } from "./order-notice";

type Refused = { basketId: string; refusal: RequestRefusal | BasketRefusal | { code: "locker-unknown" } };

/**
 * Answers that there is no order, and leaves a notice with the reason on the basket, which is sent again so that the
 * app shows it together with what changed (protocol 3.7, R3).
 */
export async function refuseOrder({ basketId, refusal }: Refused): Promise<InpostRefusal> {
  const detail = orderDetail(refusal);
  log.warn({ basket: basketId, refusal: detail }, "an InPost Pay order was refused");
  if (refusal.code === "unknown-basket") return noSuchBasket;
  const notice = { type: "ERROR", description: orderWords(refusal) };
  await withTransaction(async (tx) => {
    const { count } = await tx.binding.updateMany({ where: { basketId, state: "BOUND" }, data: { notice } });
    if (count === 0) return;
    const key = `inpost-pay.put-basket:${basketId}:${newId()}`;
    await enqueue(tx, [{ kind: "inpost-pay.put-basket", key, payload: { basketId } }], now());
  });
  return refuseInpost("ORDER_NOT_CREATE", detail);
}

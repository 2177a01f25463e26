import "server-only";
import { db } from "@/server/db/db";
import { now } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import { newId } from "@/server/ids";
import { enqueue } from "@/server/jobs/enqueue";
import { log } from "@/server/log";

export type ResentConfirmation =
  | { ok: true; value: { email: string } }
  | { ok: false; error: { code: "not-found" | "not-paid"; detail: string } };

/** Sends the confirmation mail of a paid order again. */
export async function resendConfirmation({
  orderId,
  who,
}: {
  orderId: string;
  who: string;
}): Promise<ResentConfirmation> {
  const order = await db().order.findUnique({
    where: { id: orderId },
    select: { email: true, paidAt: true },
  });
  if (!order) return { ok: false, error: { code: "not-found", detail: "There is no such order." } };
  if (!order.paidAt)
    return {
      ok: false,
      error: { code: "not-paid", detail: "The order is not paid, so there is nothing to confirm." },
    };
  const again = newId();
  const key = `mail.order-confirmation:${orderId}:${again}`;
  await withTransaction((tx) =>
    enqueue(tx, [{ kind: "mail.order-confirmation", key, payload: { orderId, again } }], now()),
  );
  log.info({ order: orderId, who }, "confirmation mail sent again");
  return { ok: true, value: { email: order.email } };
}

import "server-only";
import { isBindingGone } from "@/payments/inpost-pay/operations";
import { now } from "@/server/clock";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { env } from "@/server/env";
import { providers } from "@/server/payments/providers";
import { announceBinding, expiryFrom, moveBinding } from "./binding-record";
import { dropBinding } from "./drop-binding";
import { readWalletBasket } from "./read-wallet-basket";

// Longer than InPost's time-out: who holds the lease is still sending, or died.
const leaseMs = 15_000;

/**
 * Sends a bound basket as it is now to InPost (protocol 2.6). One sender per basket at a time and always the latest
 * state, so an older basket never overtakes a newer one (R27). A basket that is not bound is sent only with the
 * `browserId` of a trusted browser, which binds it (protocol 4.3, step 3). Throws when it should be tried again.
 */
export async function pushBasket({
  basketId,
  browserId,
}: {
  basketId: string;
  browserId?: string;
}): Promise<void> {
  const inpost = providers().inpostPay;
  if (!inpost) return;
  if (browserId === undefined && (await isSent(basketId))) return;
  const at = now();
  if (!(await takeLease(basketId, at))) {
    // Whoever is sending may have read the basket before the latest change.
    throw new Error(`basket ${basketId} is being sent by somebody else`);
  }
  try {
    const generation = env().INPOST_PAY_WIDGET;
    const sent = await readWalletBasket({ basketId });
    if (!sent) return;
    const { basket, version } = sent;
    const answer = await inpost.putBasket({
      basketId,
      basket,
      ...(generation === "v1" ? { generation, browserId } : { generation }),
    });
    if (answer.ok) return await keepSent(basketId, version, answer.value.inpostBasketId, browserId);
    // InPost no longer knows the link: the page shows the unbound button (protocol 2.6).
    if (isBindingGone(answer.failure)) return await dropBinding({ basketId });
    throw new Error(`InPost did not take the basket: ${answer.failure.code} ${answer.failure.detail}`);
  } finally {
    await withTransaction((tx) => tx.binding.updateMany({ where: { basketId }, data: { leaseUntil: null } }));
  }
}

async function takeLease(basketId: string, at: Date): Promise<boolean> {
  const { count } = await withTransaction((tx) =>
    tx.binding.updateMany({
      where: { basketId, OR: [{ leaseUntil: null }, { leaseUntil: { lt: at } }] },
      data: { leaseUntil: new Date(at.getTime() + leaseMs), expiresAt: expiryFrom(at) },
    }),
  );
  return count > 0;
}

/** Whether there is nothing to send: InPost holds this very basket, or the basket is not bound, or is an order. */
async function isSent(basketId: string): Promise<boolean> {
  const basket = await db().basket.findUnique({
    where: { id: basketId },
    select: {
      version: true,
      orderedAt: true,
      binding: { select: { state: true, sentVersion: true, notice: true } },
    },
  });
  if (!basket || basket.orderedAt || basket.binding?.state !== "BOUND") return true;
  return basket.binding.notice === null && basket.binding.sentVersion >= basket.version;
}

async function keepSent(
  basketId: string,
  version: number,
  walletBasketId: string,
  browserId: string | undefined,
): Promise<void> {
  const at = now();
  const bound = await withTransaction(async (tx) => {
    // InPost's own event may have come while the answer was on its way: what that brought is known there, too (R11).
    await tx.$executeRaw`
      UPDATE "Binding" SET "notice" = NULL,
        "sentVersion" = CASE WHEN "sentVersion" < ${version} THEN ${version} ELSE "sentVersion" END
      WHERE "basketId" = ${basketId}`;
    // InPost took it on a browser's word: the basket is bound from here on; whose phone it is GET binding tells.
    return (
      browserId !== undefined && moveBinding(tx, { basketId, to: "BOUND", at, data: { walletBasketId } })
    );
  });
  if (bound) announceBinding(basketId, at);
}

import "server-only";
import type { CheckoutDone } from "@/core/checkout/checkout-view";
import { now } from "@/server/clock";
import { db } from "@/server/db/db";
import { findLocker } from "@/server/delivery/find-locker";
import { env } from "@/server/env";
import { announceBinding } from "@/server/inpost-pay/binding-record";
import { leaveWallet } from "@/server/inpost-pay/leave-wallet";
import { type OrderRefusal, placeBasketOrder } from "@/server/orders/place-basket-order";
import { refillBasket } from "@/server/orders/refill-basket";
import { providers } from "@/server/payments/providers";
import { checkConsents } from "./check-consents";
import type { CheckoutBody } from "./checkout-schemas";
import { orderUrl } from "./order-url";
import { startCheckoutPayment } from "./start-checkout-payment";
import { toBasketOrder } from "./to-basket-order";

export type CheckoutRefusal =
  | Exclude<OrderRefusal, { code: "already-ordered" }>
  | { code: "already-ordered"; orderUrl: string }
  | { code: "no-payment" | "unknown-locker" }
  | { code: "consents"; missing: string[]; changed: string[] }
  /** The goods lie in a new basket under this key, undefined when none of them is left. */
  | { code: "payment-not-started"; basketToken: string | undefined };

export type PlacedCheckout = { ok: true; done: CheckoutDone } | { ok: false; error: CheckoutRefusal };

/**
 * The shop's own checkout: the basket behind `token` becomes an order with its pieces held, and SEQR is sent its
 * invoice. When SEQR takes none, the order has failed and the goods lie in a new basket.
 */
export async function placeCheckout({
  token,
  body,
}: {
  token: string | undefined;
  body: CheckoutBody;
}): Promise<PlacedCheckout> {
  const basket = await findBasket(token);
  if (!basket) return refuse({ code: "unknown-basket" });
  if (providers().seqr?.config.currency !== basket.currency) return refuse({ code: "no-payment" });
  const { delivery } = body;
  const locker = delivery.type === "APM" ? await findLocker({ code: delivery.locker }) : undefined;
  if (delivery.type === "APM" && !locker) return refuse({ code: "unknown-locker" });
  const checked = await checkConsents(body);
  if (!checked.ok) return refuse({ code: "consents", missing: checked.missing, changed: checked.changed });

  const [at, basketId] = [now(), basket.id];
  const giveUpAt = new Date(at.getTime() + env().SEQR_GIVE_UP_SECONDS * 1_000);
  const placed = await placeBasketOrder({
    ...toBasketOrder(body, locker),
    ...{ basketId, channel: "shop", inApp: false, consents: checked.consents, at },
    payment: { provider: "seqr", method: null, state: "STARTING", expiresAt: giveUpAt, nextPollAt: giveUpAt },
    expectedTotal: body.expectedTotal,
    also: (tx) => leaveWallet(tx, { basketId, at }),
  });
  if (!placed.ok) return refuse(await refusalOf(placed.error, body));
  // Pages that wait for the wallet are sent to the order (R15).
  announceBinding(basketId, at);
  const { locale } = body;
  const orderToken = placed.value.token;
  if (await startCheckoutPayment({ placed: placed.value, locale }))
    return { ok: true, done: { orderToken, orderUrl: orderUrl(locale, orderToken) } };
  const refilled = await refillBasket({ orderToken, basketToken: token });
  return refuse({ code: "payment-not-started", basketToken: refilled.ok ? refilled.token : undefined });
}

function refuse(error: CheckoutRefusal): PlacedCheckout {
  return { ok: false, error };
}

async function findBasket(token: string | undefined) {
  return token === undefined
    ? null
    : db().basket.findUnique({ where: { token }, select: { id: true, currency: true } });
}

/** Whoever has the basket's key may see the order that it became. */
async function refusalOf(error: OrderRefusal, { locale }: CheckoutBody): Promise<CheckoutRefusal> {
  if (error.code !== "already-ordered") return error;
  const { token } = await db().order.findUniqueOrThrow({
    where: { id: error.orderId },
    select: { token: true },
  });
  return { code: "already-ordered", orderUrl: orderUrl(locale, token) };
}

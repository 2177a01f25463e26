import "server-only";
import type { WireBasket } from "@/payments/inpost-pay/basket";
import type { InpostConfirmation } from "@/payments/inpost-pay/wire/confirmation";
import { isOrdered, lockBasket } from "@/server/basket/change-basket";
import { now } from "@/server/clock";
import type { Tx } from "@/server/db/connect";
import { withTransaction } from "@/server/db/transaction";
import { publish } from "@/server/realtime/publish";
import { announceBinding, ensureBinding, moveBinding } from "./binding-record";
import { basketOrdered, type InpostResult, noSuchBasket } from "./result";
import { walletAnswer } from "./wallet-answer";

export type ConfirmBinding = { basketId: string; confirmation: InpostConfirmation };

/**
 * The shopper's answer on the phone (protocol 3.3): bound with phone, name and browser, or rejected. However often it
 * comes; a rejection does not undo a link that stands. Answers the basket, without which InPost does not bind.
 */
export async function confirmBinding(confirm: ConfirmBinding): Promise<InpostResult<WireBasket>> {
  const { basketId } = confirm;
  const at = now();
  const kept = await withTransaction((tx) => keep(tx, confirm, at));
  if (kept === "unknown") return noSuchBasket;
  if (kept === "ordered") return basketOrdered;
  announceBinding(basketId, at);
  publish(`basket:${basketId}`, kept);
  return walletAnswer(basketId);
}

async function keep(
  tx: Tx,
  { basketId, confirmation }: ConfirmBinding,
  at: Date,
): Promise<number | "unknown" | "ordered"> {
  // A new version: codes that count in the app only change the sum.
  const basket = await lockBasket(tx, { id: basketId });
  if (!basket) return (await isOrdered(tx, { id: basketId })) ? "ordered" : "unknown";
  await ensureBinding(tx, basketId, at);
  if (confirmation.status === "REJECT") {
    const rejected = await moveBinding(tx, { basketId, to: "REJECTED", at });
    if (!rejected)
      await tx.binding.updateMany({ where: { basketId }, data: { sentVersion: basket.version } });
    return basket.version;
  }
  const { phone, inpostBasketId, browserId, browserTrusted, maskedPhone, name, surname } = confirmation;
  const data = {
    walletBasketId: inpostBasketId,
    phonePrefix: phone?.countryPrefix ?? null,
    phone: phone?.phone ?? null,
    maskedPhone: maskedPhone ?? null,
    name: name ?? null,
    surname: surname ?? null,
    browserId: browserId ?? null,
    browserTrusted,
    // The answer carries this very basket, so it need not be sent as well (R11).
    sentVersion: basket.version,
  };
  const moved = await moveBinding(tx, { basketId, to: "BOUND", at, data });
  if (!moved) await tx.binding.updateMany({ where: { basketId, state: "BOUND" }, data });
  return basket.version;
}

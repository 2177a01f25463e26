import "server-only";
import type { InpostBinding } from "@/payments/inpost-pay/answers";
import { now } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import type { Tx } from "@/server/db/connect";
import { log } from "@/server/log";
import { providers } from "@/server/payments/providers";
import { announceBinding, endBinding, ensureBinding, moveBinding } from "./binding-record";

/**
 * Asks InPost whether a basket is linked and the browser trusted, and keeps the answer (protocol 2.1). When InPost does
 * not answer, what is known stays: undefined.
 */
export async function readBinding({
  basketId,
  browserId,
}: {
  basketId: string;
  browserId: string | undefined;
}): Promise<InpostBinding | undefined> {
  const answer = await providers().inpostPay?.getBinding({ basketId, browserId });
  if (!answer) return undefined;
  if (!answer.ok) {
    log.warn(
      { basket: basketId, code: answer.failure.code },
      "InPost did not say whether a basket is linked",
    );
    return undefined;
  }
  const changed = await withTransaction((tx) => keep(tx, basketId, browserId, answer.value));
  if (changed) announceBinding(basketId, now());
  return answer.value;
}

async function keep(
  tx: Tx,
  basketId: string,
  browserId: string | undefined,
  { linked, trusted, inpostBasketId, client }: InpostBinding,
): Promise<boolean> {
  const at = now();
  await ensureBinding(tx, basketId, at);
  if (linked) {
    const person = client && {
      phonePrefix: client.phone.countryPrefix,
      phone: client.phone.phone,
      maskedPhone: client.maskedPhone,
      name: client.name ?? null,
      surname: client.surname ?? null,
    };
    const data = {
      ...person,
      ...(inpostBasketId && { walletBasketId: inpostBasketId }),
      browserTrusted: trusted,
      ...(trusted && browserId && { browserId }),
    };
    if (await moveBinding(tx, { basketId, to: "BOUND", at, data })) return true;
    // Bound by a trusted browser, it is known only now to whom.
    const { count } = await tx.binding.updateMany({ where: { basketId, state: "BOUND" }, data });
    return count > 0;
  }
  // Trust belongs to the browser, not to a link that may follow: the next PUT of the basket may bind by it.
  await tx.binding.updateMany({
    where: { basketId, state: { not: "BOUND" } },
    data: { browserTrusted: trusted, browserId: trusted ? (browserId ?? null) : null },
  });
  const bound = await tx.binding.count({ where: { basketId, state: "BOUND" } });
  return bound > 0 && endBinding(tx, basketId, at);
}

import "server-only";
import type { InpostNotice } from "@/payments/inpost-pay/basket-input";
import { toWireBasket, type WireBasket } from "@/payments/inpost-pay/basket";
import { type InpostResult, noSuchBasket } from "./result";
import { readWalletBasket } from "./read-wallet-basket";

/**
 * The whole basket as every answer carries it (protocol 3.4). `notice` is told with this answer and no other; one that
 * waits for the next PUT stays where it is.
 */
export async function walletAnswer(
  basketId: string,
  notice?: InpostNotice,
): Promise<InpostResult<WireBasket>> {
  const read = await readWalletBasket({ basketId });
  if (!read) return noSuchBasket;
  return { ok: true, value: toWireBasket({ ...read.basket, notice }) };
}

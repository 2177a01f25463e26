import "server-only";
import type { WireBasket } from "@/payments/inpost-pay/basket";
import type { InpostResult } from "./result";
import { walletAnswer } from "./wallet-answer";

/** InPost reads a basket, as before each order (protocol 3.2). The answer carries no notice. */
export async function getWalletBasket({ basketId }: { basketId: string }): Promise<InpostResult<WireBasket>> {
  return walletAnswer(basketId);
}

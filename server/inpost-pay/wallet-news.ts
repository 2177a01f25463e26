import "server-only";
import type { Pending, WalletConfirmation } from "@/core/basket/wallet-view";
import { findWalletBasket } from "./wallet-basket";

/** The shopper's answer on the phone, or that there is none yet (protocol 4.2, `iziGetIsBound`). */
export async function walletNews({
  token,
}: {
  token: string | undefined;
}): Promise<Pending | WalletConfirmation> {
  const basket = await findWalletBasket(token);
  const binding = basket?.binding;
  if (binding?.state === "REJECTED") return { status: "REJECT" };
  if (!basket || binding?.state !== "BOUND")
    return { pending: true, topic: basket ? `binding:${basket.id}` : null };
  const { walletBasketId, phonePrefix, phone, browserId, maskedPhone, name, surname } = binding;
  return {
    status: "SUCCESS",
    ...(walletBasketId && { inpost_basket_id: walletBasketId }),
    ...(phonePrefix && phone && { phone_number: { country_prefix: phonePrefix, phone } }),
    ...(browserId && { browser: { browser_trusted: binding.browserTrusted, browser_id: browserId } }),
    ...(maskedPhone && { masked_phone_number: maskedPhone }),
    ...(name && { name }),
    ...(surname && { surname }),
  };
}

import "server-only";
import type { WalletPayData } from "@/core/basket/wallet-view";
import { bindingPlaces } from "@/payments/inpost-pay/wire/browser";
import { now } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import { log } from "@/server/log";
import { providers } from "@/server/payments/providers";
import { announceBinding, ensureBinding, moveBinding } from "./binding-record";
import type { BindingBody } from "./page-schemas";
import { readBinding } from "./read-binding";
import { findWalletBasket, isAvailable } from "./wallet-basket";

export type StartWalletBinding = {
  token: string | undefined;
  request: BindingBody;
  userAgent: string;
  address: string;
};

const off = { error_code: "SERVICE_UNAVAILABLE", error_message: "InPost Pay is not available now." };

/**
 * Asks InPost for a code to scan, or for a push to a phone (protocol 2.2; `iziGetPayData`). The basket is WAITING
 * before InPost hears of it, since the shopper's confirmation may overtake the answer.
 */
export async function startBinding({
  token,
  request,
  userAgent,
  address,
}: StartWalletBinding): Promise<WalletPayData> {
  const inpost = providers().inpostPay;
  const basket = await findWalletBasket(token);
  if (!inpost) return off;
  if (!basket || basket.orderedAt)
    return { error_code: "BASKET_NOT_FOUND", error_message: "There is no basket to link." };
  if (!isAvailable(basket))
    return { error_code: "UNDELIVERABLE_PRODUCT", error_message: "InPost Pay cannot take this basket." };
  const basketId = basket.id;
  const at = now();
  const waiting = await withTransaction(async (tx) => {
    await ensureBinding(tx, basketId, at);
    return moveBinding(tx, { basketId, to: "WAITING", at });
  });
  if (waiting) announceBinding(basketId, at);

  const answer = await inpost.startBinding({
    basketId,
    place: bindingPlaces.find((place) => place === request.place) ?? "BASKET_SUMMARY",
    browser: {
      userAgent: request.browser.user_agent ?? userAgent,
      description: request.browser.description,
      platform: request.browser.platform ?? "-",
      architecture: request.browser.architecture ?? "-",
      at,
      location: request.browser.location,
      customerIp: address,
    },
    ...(request.phone && {
      phone: { countryPrefix: prefixed(request.phone.prefix), phone: request.phone.number },
    }),
  });
  if (answer.ok) {
    if ("pushed" in answer.value) return {};
    const { qrCode, deepLink, deepLinkHms } = answer.value;
    return { qr_code: qrCode, deep_link: deepLink, deep_link_hms: deepLinkHms ?? deepLink };
  }
  const { code, detail } = answer.failure;
  // Linked already: go on as bound (protocol 2.2); whoever waits for the binding hears of it.
  if (code === "BASKET_IS_BINDED" && (await readBinding({ basketId, browserId: undefined }))?.linked)
    return {};
  log.warn({ basket: basketId, code, detail }, "InPost did not start a binding");
  return { error_code: code, error_message: wordsFor(code) };
}

const prefixed = (prefix: string) => (prefix.startsWith("+") ? prefix : `+${prefix}`);

function wordsFor(code: string): string {
  return code === "PHONE_BINDING_METHOD_UNAVAILABLE"
    ? "This number cannot be asked. Use the QR code."
    : "InPost Pay did not answer. Try again in a moment.";
}

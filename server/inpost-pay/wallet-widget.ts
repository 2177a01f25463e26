import "server-only";
import type { WalletWidget } from "@/core/basket/wallet-view";
import type { BindingPlace } from "@/payments/inpost-pay/wire/browser";
import { env } from "@/server/env";
import { providers } from "@/server/payments/providers";
import { readWidgetStyle } from "./widget-style";

/** What a page needs to show InPost Pay's widget at a place; null when it is off there, or no script is set. */
export function walletWidget(place: BindingPlace): WalletWidget | null {
  const inpost = providers().inpostPay;
  const {
    INPOST_PAY_WIDGET: version,
    INPOST_PAY_WIDGET_URL: scriptUrl,
    INPOST_PAY_WIDGET_STYLE: text,
    INPOST_PAY_TEST_MODE: testMode,
  } = env();
  const style = readWidgetStyle(text);
  if (!inpost || !scriptUrl || !style.ok) return null;
  const { shown, ...look } = style.at(place);
  return shown
    ? { version, scriptUrl, merchantClientId: inpost.config.merchantClientId, testMode, look }
    : null;
}

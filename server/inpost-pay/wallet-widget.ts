import "server-only";
import type { WalletWidget } from "@/core/basket/wallet-view";
import { env } from "@/server/env";
import { providers } from "@/server/payments/providers";

/** What the pages need to show InPost Pay's widget; null when InPost Pay is off or no script is set. */
export function walletWidget(): WalletWidget | null {
  const inpost = providers().inpostPay;
  const {
    INPOST_PAY_WIDGET: version,
    INPOST_PAY_WIDGET_URL: scriptUrl,
    INPOST_PAY_TEST_MODE: testMode,
  } = env();
  if (!inpost || !scriptUrl) return null;
  return { version, scriptUrl, merchantClientId: inpost.config.merchantClientId, testMode };
}

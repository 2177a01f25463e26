import type { WalletWidget } from "@/core/basket/wallet-view";
import type { Locale } from "@/core/catalog/catalog";
import { InpostPayButton } from "./inpost-pay-button-client";
import { InpostPayCard } from "./inpost-pay-card";
import type { BindingPlace } from "./page-api";

/** InPost Pay for a whole basket, where it is shown or paid. */
export function BasketInpostPay({
  config,
  place,
  locale,
}: {
  config: WalletWidget;
  place: BindingPlace;
  locale: Locale;
}) {
  return (
    <InpostPayCard locale={locale} place="basket">
      <InpostPayButton config={config} place={place} locale={locale} />
    </InpostPayCard>
  );
}

import type { CheckoutView } from "@/core/checkout/checkout-view";
import type { Locale } from "@/core/catalog/catalog";
import { fill } from "@/components/layout/fill";
import { buttonClass } from "@/components/ui/button-class";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { CheckoutWords } from "./checkout-words";
import type { FormFailure } from "./use-checkout-form-client";

type OrderFailureProps = {
  failure: FormFailure;
  checkout: CheckoutView;
  locale: Locale;
  words: CheckoutWords;
};

/** Why no order was made, that no money moved, and what to do now. */
export function OrderFailure({ failure, checkout, locale, words }: OrderFailureProps) {
  const { code, details } = failure;
  const text =
    Object.entries(words.problems).find(([known]) => known === code)?.[1] ?? words.problems.network;
  const line = checkout.basket.lines.find(({ sku }) => sku === details.sku);
  const promo = typeof details.promoCode === "string" ? details.promoCode : "";
  const refusal = Object.entries(words.refusals).find(([known]) => known === details.refusal)?.[1] ?? "";
  return (
    <Notice
      tone="bad"
      live="assertive"
      action={
        code === "out-of-stock" || code === "not-for-sale" || code === "code-refused" ? (
          <Link href={`/${locale}/basket`} className={buttonClass()}>
            {words.toBasket}
          </Link>
        ) : null
      }
    >
      <p>
        {fill(text, {
          name: line?.name[locale] ?? String(details.sku ?? ""),
          available: Number(details.available ?? 0),
          reason: fill(refusal, { code: promo, minimum: "" }),
        })}
      </p>
    </Notice>
  );
}

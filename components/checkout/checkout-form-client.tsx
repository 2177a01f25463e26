"use client";

import { type ReactNode, useState } from "react";
import type { CheckoutView } from "@/core/checkout/checkout-view";
import { type DeliveryCode, deliveryCodes, type DeliveryType } from "@/core/delivery/delivery";
import type { Locale } from "@/core/catalog/catalog";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { checkoutSum } from "./checkout-sum";
import { CheckoutSummary } from "./checkout-summary";
import type { CheckoutWords } from "./checkout-words";
import { CommentsField } from "./comments-field";
import { ConsentFields } from "./consent-fields";
import { ContactFields } from "./contact-fields";
import { DeliveryFields } from "./delivery-fields";
import { InvoiceFields } from "./invoice-fields-client";
import { keptForm } from "./kept-form";
import { OrderFailure } from "./order-failure";
import { type Holding, useCheckoutForm } from "./use-checkout-form-client";

type CheckoutFormProps = Holding & {
  checkout: CheckoutView;
  locale: Locale;
  words: CheckoutWords;
  paying: ReactNode;
};

/** The whole form: who, how it gets there, invoice, comments; beside it what it comes to, consents and the order. */
export function CheckoutForm({ checkout, locale, words, paying, hold, release }: CheckoutFormProps) {
  const [kept] = useState(() => keptForm(checkout.shopper));
  const [type, setType] = useState<string>(kept.get("delivery") ?? "");
  const [options, setOptions] = useState<readonly DeliveryCode[]>(() =>
    deliveryCodes.filter((code) => kept.getAll("options").includes(code)),
  );
  const delivery = checkout.deliveries.find((each) => each.type === type) ?? checkout.deliveries[0];
  const choice = { delivery, options };
  const { total } = checkoutSum(checkout, choice);
  const { form, errors, failure, busy, submit, change } = useCheckoutForm({
    ...{ checkout, locale, total, hold, release },
  });
  const parts = { errors, kept, words };
  const wrong = Object.keys(errors).length > 0;

  function option(code: DeliveryCode, on: boolean) {
    setOptions((before) => [...before.filter((each) => each !== code), ...(on ? [code] : [])]);
  }

  return (
    // Without native bubbles: what is wrong stands under each field, in the page's language.
    <form
      ref={form}
      noValidate
      onSubmit={submit}
      onChange={change}
      className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_400px] lg:gap-11"
    >
      <div className="grid gap-5">
        <ContactFields {...parts} />
        <DeliveryFields
          {...{ ...parts, checkout, choice, locale }}
          onType={(chosen: DeliveryType) => setType(chosen)}
          onOption={option}
        />
        <InvoiceFields {...parts} />
        <CommentsField {...parts} />
      </div>
      <section aria-label={words.summary} className="grid gap-4 lg:sticky lg:top-6">
        <Card className="grid gap-5">
          <h2 className="text-xl font-bold">{words.summary}</h2>
          <CheckoutSummary checkout={checkout} choice={choice} locale={locale} words={words} />
          <ConsentFields {...parts} consents={checkout.consents} locale={locale} />
          {failure ? <OrderFailure {...{ failure, checkout, locale, words }} /> : null}
          <p role="status" className="text-bad font-semibold empty:hidden">
            {wrong ? words.wrong : null}
          </p>
          {checkout.payable ? (
            <div className="grid gap-2">
              <Button type="submit" tone="primary" size="lg" wide busy={busy}>
                {total === 0 ? words["free-order"] : words.pay}
              </Button>
              <p className="text-muted text-[15px]">{words.payText}</p>
            </div>
          ) : (
            <Notice tone="warn">{words.noPayment}</Notice>
          )}
        </Card>
        {paying}
      </section>
    </form>
  );
}

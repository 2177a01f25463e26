import type { CheckoutView } from "@/core/checkout/checkout-view";
import type { DeliveryCode, DeliveryType } from "@/core/delivery/delivery";
import type { Locale } from "@/core/catalog/catalog";
import { formatMoney, money } from "@/core/money/money";
import { fill } from "@/components/layout/fill";
import { When } from "@/components/order/when";
import { Choice } from "./choice";
import type { Choice as Chosen } from "./checkout-sum";
import { CourierFields } from "./courier-fields";
import { LockerSearch } from "./locker-search-client";
import { Section } from "./section";
import type { FieldParts } from "./text-field";

type DeliveryFieldsProps = FieldParts & {
  checkout: CheckoutView;
  choice: Chosen;
  locale: Locale;
  onType: (type: DeliveryType) => void;
  onOption: (code: DeliveryCode, on: boolean) => void;
};

/** How it gets there: one of the deliveries that the basket may have, what that one needs to know, and its extras. */
export function DeliveryFields({
  checkout,
  choice,
  locale,
  onType,
  onOption,
  ...parts
}: DeliveryFieldsProps) {
  const { words } = parts;
  const { delivery, options } = choice;
  const show = (amount: number) =>
    amount === 0 ? words.free : formatMoney(money(amount, checkout.basket.currency), locale);
  return (
    <Section title={words.delivery}>
      <div className="grid gap-2">
        {checkout.deliveries.map(({ type, price, freeFrom, expectedAt }) => (
          <Choice
            key={type}
            type="radio"
            name="delivery"
            value={type}
            checked={delivery?.type === type}
            onChange={() => onType(type)}
            aside={show(price)}
          >
            <span className="font-semibold">{words.deliveryTypes[type]}</span>
            <span className="text-muted block text-[15px]">
              {type === "DIGITAL" ? (
                words.digital
              ) : (
                <>
                  {words.expected} <When at={expectedAt} locale={locale} dateOnly />
                  {freeFrom !== null && price > 0
                    ? `. ${fill(words.freeFrom, { amount: show(freeFrom) })}`
                    : ""}
                </>
              )}
            </span>
          </Choice>
        ))}
      </div>
      {delivery?.type === "APM" ? <LockerSearch {...parts} /> : null}
      {delivery?.type === "COURIER" ? <CourierFields {...parts} /> : null}
      {delivery && delivery.options.length > 0 ? (
        <div role="group" aria-label={words.options} className="grid gap-2">
          {delivery.options.map(({ code, price }) => (
            <Choice
              key={code}
              type="checkbox"
              name="options"
              value={code}
              checked={options.includes(code)}
              onChange={(event) => onOption(code, event.target.checked)}
              aside={`+ ${show(price)}`}
            >
              {words.deliveryCodes[code]}
            </Choice>
          ))}
        </div>
      ) : null}
    </Section>
  );
}

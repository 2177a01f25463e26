import { readBasket } from "@sandbox/inpost-pay/rules/read-basket";
import { splitName } from "@sandbox/inpost-pay/rules/split-name";
import type { Binding } from "@sandbox/inpost-pay/types";
import { maskPhone } from "@sandbox/inpost-pay/wire/phone-number";
import type { Sandbox } from "@sandbox/lib/sandbox";

export interface WidgetState {
  linked: boolean;
  ordered: boolean;
  /** Whether a phone has been asked and has not answered. */
  asked: boolean;
  inpostBasketId: string | null;
  maskedPhone: string | null;
  name: string | null;
  surname: string | null;
  /** Pieces in the basket, for the badge. */
  count: number;
  /** Number of the newest event, to go on from. */
  lastEventId: number;
}

/** What the widget of a basket shows. */
export function widgetState({ inpostPay, people }: Sandbox, binding: Binding): WidgetState {
  const linked = binding.state === "bound";
  const person = linked ? people.get(binding.personId ?? "") : undefined;
  const products = readBasket(binding.basket)?.products ?? [];
  return {
    linked,
    ordered: binding.state === "ordered",
    asked: inpostPay.phonesAskedAbout(binding.basketId).length > 0,
    inpostBasketId: linked ? binding.inpostBasketId : null,
    maskedPhone: person ? maskPhone(person.phone) : null,
    ...(person ? splitName(person.name) : { name: null, surname: null }),
    count: products.reduce((sum, { quantity, decimal }) => sum + (decimal ? 1 : quantity), 0),
    lastEventId: binding.events.at(-1)?.id ?? 0,
  };
}

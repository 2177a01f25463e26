import { callShop, type ShopAnswer } from "@sandbox/inpost-pay/calls/call-shop";
import { splitName } from "@sandbox/inpost-pay/rules/split-name";
import type { Binding, Json, Merchant } from "@sandbox/inpost-pay/types";
import { maskPhone, writePhone } from "@sandbox/inpost-pay/wire/phone-number";
import type { Sandbox } from "@sandbox/lib/sandbox";
import type { Person } from "@sandbox/store/person";

interface Confirmation {
  merchant: Merchant;
  binding: Binding;
  person: Person;
  /** The browser that is remembered with it, if any; null for REJECT. */
  answer: { browserId: string | null } | null;
}

function bodyOf({ binding, person, answer }: Confirmation): Json {
  if (!answer) return { status: "REJECT", phone_number: writePhone(person.phone) };
  const { browserId } = answer;
  return {
    status: "SUCCESS",
    inpost_basket_id: binding.inpostBasketId,
    phone_number: writePhone(person.phone),
    browser:
      browserId === null ? { browser_trusted: false } : { browser_trusted: true, browser_id: browserId },
    masked_phone_number: maskPhone(person.phone),
    ...splitName(person.name),
  };
}

/** 3.3: the person's answer to a binding; the merchant answers with the basket. */
export function confirmBinding(sandbox: Sandbox, confirmation: Confirmation): Promise<ShopAnswer> {
  const { merchant, binding, person } = confirmation;
  return callShop(sandbox, merchant, {
    operation: "confirmation",
    method: "POST",
    path: `/v1/izi/basket/${encodeURIComponent(binding.basketId)}/confirmation`,
    body: bodyOf(confirmation),
    reference: binding.basketId,
    personId: person.id,
    unknown: (body, status) => ({ ...body, status }),
  });
}

import { ok, type ApiOperation } from "@sandbox/inpost-pay/operations/operation";
import { splitName } from "@sandbox/inpost-pay/rules/split-name";
import { maskPhone, writePhone } from "@sandbox/inpost-pay/wire/phone-number";
import type { Person } from "@sandbox/store/person";

function clientDetails({ name, phone }: Person) {
  return { phone_number: writePhone(phone), masked_phone_number: maskPhone(phone), ...splitName(name) };
}

/** 2.1: whether the basket is linked and the browser trusted. Never 404: the shop asks before InPost knows the basket. */
export const getBinding: ApiOperation = {
  name: "get-binding",
  run({ sandbox, merchant, params, query }) {
    const { inpostPay, people } = sandbox;
    const { merchantExternalId } = merchant;
    const browser = inpostPay.browsers.get(query.get("browser_id") ?? "");
    const browser_trusted = browser?.merchantExternalId === merchantExternalId;
    const binding = inpostPay.bindings.get(params.basketId ?? "");
    const own = binding?.merchantExternalId === merchantExternalId && binding.state === "bound";
    const person = own ? people.get(binding.personId ?? "") : undefined;
    if (!own || !person) return ok({ basket_linked: false, browser_trusted });
    return ok({
      basket_linked: true,
      browser_trusted,
      inpost_basket_id: binding.inpostBasketId,
      client_details: clientDetails(person),
    });
  },
};

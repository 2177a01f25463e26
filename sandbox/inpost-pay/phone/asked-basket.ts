import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { pressed } from "@sandbox/inpost-pay/phone/phone-store";
import { screens } from "@sandbox/inpost-pay/phone/types";
import type { Binding, Merchant } from "@sandbox/inpost-pay/types";
import type { Person } from "@sandbox/store/person";

export interface AskedBasket {
  person: Person;
  binding: Binding;
  merchant: Merchant;
}

/** The basket that a phone is asked about, by push or scan, or the problem: nothing is asked, or it is bound by now. */
export function askedBasket(sandbox: Sandbox, personId: string): AskedBasket | Problem {
  const press = pressed(
    sandbox,
    personId,
    screens.filter((screen) => screen !== "ordering"),
  );
  if (press instanceof Problem) return press;
  const binding = sandbox.inpostPay.bindings.get(press.phone.asked?.basketId ?? "");
  const merchant = binding && sandbox.inpostPay.merchants.get(binding.merchantExternalId);
  if (!merchant) return new Problem(409, "Nothing to answer", "No basket waits for this phone.");
  if (binding.state !== "open")
    return new Problem(409, "Bound already", "Another phone was faster, or the basket was ordered.");
  return { person: press.person, binding, merchant };
}

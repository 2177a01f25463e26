import { saveBinding, unbound } from "@sandbox/inpost-pay/bindings";
import { tellBindingDeleted } from "@sandbox/inpost-pay/calls/delete-binding";
import { restScreen, savePhone } from "@sandbox/inpost-pay/phone/phone-store";
import type { PhoneDocument } from "@sandbox/inpost-pay/phone/types";
import type { Binding } from "@sandbox/inpost-pay/types";
import type { Sandbox } from "@sandbox/lib/sandbox";

export type Why = "shop" | "realized" | "phone" | "replaced";

const notices: Partial<Record<Why, string>> = {
  shop: "Sklep odłączył ten koszyk.",
  realized: "Ten koszyk został już kupiony w sklepie.",
  replaced: "Masz nowy koszyk z tego sklepu.",
};

function clearPhone(sandbox: Sandbox, phone: PhoneDocument, basketId: string, why: Why): void {
  const asked = phone.asked?.basketId === basketId ? null : phone.asked;
  const had = phone.basketId === basketId;
  const description = had ? notices[why] : undefined;
  const next: PhoneDocument = {
    ...phone,
    asked,
    ...(had ? { basketId: null, checkout: {} } : {}),
    notice: description ? { type: "ATTENTION", description } : phone.notice,
  };
  const stranded = !asked && (phone.screen === "binding" || phone.screen === "onboarding");
  const left = had && (phone.screen === "basket" || phone.screen === "checkout");
  savePhone(sandbox, { ...next, screen: stranded || left ? restScreen(sandbox, next) : phone.screen });
}

/** Unlinks a basket on our side: phones let go of it, the widget hears of it. */
export function releaseBasket(sandbox: Sandbox, binding: Binding, why: Why): void {
  const { inpostPay } = sandbox;
  const { basketId } = binding;
  if (binding.state !== "ordered") saveBinding(sandbox, unbound(binding));
  const phones = [...inpostPay.phonesShowing(basketId), ...inpostPay.phonesAskedAbout(basketId)];
  for (const id of new Set(phones.map(({ personId }) => personId))) {
    const phone = inpostPay.phones.get(id);
    if (phone) clearPhone(sandbox, phone, basketId, why);
  }
}

/** One active basket per merchant and person: the others are unlinked and their shop is told (protocol section 5.9). */
export function dropOtherBaskets(
  sandbox: Sandbox,
  { basketId, personId, merchantExternalId }: Binding,
): void {
  if (personId === null) return;
  for (const other of sandbox.inpostPay.bindingsOf(personId)) {
    if (other.basketId === basketId || other.merchantExternalId !== merchantExternalId) continue;
    releaseBasket(sandbox, other, "replaced");
    void tellBindingDeleted(sandbox, other);
  }
}

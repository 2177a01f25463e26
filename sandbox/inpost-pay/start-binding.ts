import { giveLink, saveBinding } from "@sandbox/inpost-pay/bindings";
import { ask } from "@sandbox/inpost-pay/phone/phone-store";
import type { Binding } from "@sandbox/inpost-pay/types";
import { ApiError } from "@sandbox/inpost-pay/wire/api-error";
import { qrPng } from "@sandbox/lib/qr/qr-png";
import type { Sandbox } from "@sandbox/lib/sandbox";

export interface LinkAnswer {
  qr_code: string;
  deep_link: string;
  deep_link_hms: string;
}

/** The address behind a token; the app opens it, a browser is led to the phone page. */
export const deepLink = ({ env }: Sandbox, token: string): string => `${env.publicUrl}/app/izi/${token}`;

/** A deep link and its QR code, as 2.2 and hot products give them. */
export function writeLink(sandbox: Sandbox, token: string): LinkAnswer {
  const link = deepLink(sandbox, token);
  return { qr_code: qrPng(link), deep_link: link, deep_link_hms: `${link}?store=hms` };
}

/** Binding by code: gives a new link; older ones of the same basket stay valid (protocol section 2.2). */
export function startByLink(sandbox: Sandbox, binding: Binding, place: string): LinkAnswer {
  const { merchantExternalId, basketId } = saveBinding(sandbox, { ...binding, place });
  return writeLink(sandbox, giveLink(sandbox, { kind: "basket", merchantExternalId, basketId, place }));
}

/** Binding by phone number: a push on the phone of whoever has it; nobody → PHONE_BINDING_METHOD_UNAVAILABLE. */
export function startByPhone(
  sandbox: Sandbox,
  binding: Binding,
  { digits, place }: { digits: string; place: string },
): ApiError | null {
  const person = sandbox.people.all().find(({ phone }) => phone === digits);
  if (!person)
    return new ApiError("PHONE_BINDING_METHOD_UNAVAILABLE", "No InPost Mobile account has this phone number");
  saveBinding(sandbox, { ...binding, place });
  ask(sandbox, person, { basketId: binding.basketId, place, via: "push" });
  return null;
}

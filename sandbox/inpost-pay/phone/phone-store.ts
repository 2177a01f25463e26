import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { phoneError } from "@sandbox/inpost-pay/phone/phone-errors";
import type { Notice, PhoneDocument, PhoneError, Screen } from "@sandbox/inpost-pay/phone/types";
import type { Binding, PaymentStatus } from "@sandbox/inpost-pay/types";
import type { Person } from "@sandbox/store/person";

/** Beyond comparing, ordering and ordering once more. */
const GRACE_MS = 5_000;

/** A phone in the pocket: nothing asked, nothing bound. */
export function freshPhone(personId: string): PhoneDocument {
  return {
    personId,
    screen: "home",
    asked: null,
    basketId: null,
    checkout: {},
    orderId: null,
    notice: null,
    error: null,
    busySince: null,
  };
}

const settled: readonly PaymentStatus[] = ["AUTHORIZED", "COD"];

/** A phone as it is now: a slow bank may have agreed, or a restart have cut an order off. */
export function loadPhone({ inpostPay, clock }: Sandbox, personId: string): PhoneDocument {
  const phone = inpostPay.phones.get(personId) ?? freshPhone(personId);
  const order = inpostPay.orders.get(phone.orderId ?? "");
  if (phone.screen === "payment" && order && settled.includes(order.paymentStatus))
    return { ...phone, screen: "order", error: null };
  const longest = 3 * inpostPay.settings().patienceMs + GRACE_MS;
  if (phone.screen === "ordering" && clock.now() - (phone.busySince ?? 0) > longest)
    return { ...phone, screen: "error", busySince: null, error: phoneError("NO_ANSWER") };
  return phone;
}

/** Stores what a phone shows and tells whoever looks at it. */
export function savePhone({ inpostPay, bus }: Sandbox, phone: PhoneDocument): PhoneDocument {
  inpostPay.phones.put(phone);
  bus.publish(`inpost:${phone.personId}`);
  return phone;
}

/** Changes the phone as it is now, not as it was before some long call. */
export function changePhone(
  sandbox: Sandbox,
  personId: string,
  change: Partial<PhoneDocument>,
): PhoneDocument {
  return savePhone(sandbox, { ...loadPhone(sandbox, personId), ...change });
}

/** Where the phone goes when a dialog is left. */
export function restScreen({ inpostPay }: Sandbox, { basketId, personId }: PhoneDocument): Screen {
  const binding = inpostPay.bindings.get(basketId ?? "");
  return binding?.state === "bound" && binding.personId === personId ? "basket" : "home";
}

const interruptible: readonly Screen[] = ["home", "basket", "binding", "onboarding", "order", "error"];

/** A basket wants to be bound to this person; a phone in the middle of an order only gets a banner. */
export function ask(
  sandbox: Sandbox,
  person: Person,
  asked: NonNullable<PhoneDocument["asked"]>,
): PhoneDocument {
  const phone = loadPhone(sandbox, person.id);
  const next = person.inpost.onboarded ? "binding" : "onboarding";
  const screen = interruptible.includes(phone.screen) ? next : phone.screen;
  return savePhone(sandbox, { ...phone, asked, screen, error: null });
}

const opening: readonly Screen[] = ["home", "binding", "onboarding", "basket", "order", "error"];

/** A basket came from the shop: a newly bound one is opened, a known one changes where it is looked at. */
export function showBasket(
  sandbox: Sandbox,
  { personId, basketId }: Binding,
  { notice, opened }: { notice: Notice | null; opened: boolean },
): void {
  if (personId === null) return;
  const phone = loadPhone(sandbox, personId);
  const open = opened && opening.includes(phone.screen);
  const answered = phone.asked?.basketId === basketId ? { asked: null } : {};
  savePhone(sandbox, {
    ...phone,
    ...answered,
    ...(opened ? { basketId, checkout: {}, orderId: open ? null : phone.orderId } : {}),
    screen: open ? "basket" : phone.screen,
    error: open ? null : phone.error,
    notice: notice ?? phone.notice,
  });
}

export function showError(sandbox: Sandbox, personId: string, error: PhoneError): PhoneDocument {
  return changePhone(sandbox, personId, { screen: "error", error, busySince: null });
}

/** The person and phone of a button press, or the problem: nobody of that id, or the button is not on this screen. */
export function pressed(
  sandbox: Sandbox,
  personId: string,
  on: readonly Screen[],
): { person: Person; phone: PhoneDocument } | Problem {
  const person = sandbox.people.get(personId);
  if (!person) return new Problem(404, "No such person", `Nobody has the id ${personId}.`);
  const phone = loadPhone(sandbox, personId);
  if (on.includes(phone.screen)) return { person, phone };
  return new Problem(
    409,
    "Not on this screen",
    `The phone shows "${phone.screen}"; this needs ${on.join(" or ")}.`,
  );
}

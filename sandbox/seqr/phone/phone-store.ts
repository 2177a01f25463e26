import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { loadInvoice } from "@sandbox/seqr/invoices";
import { followInvoice } from "@sandbox/seqr/phone/follow-invoice";
import type { PhoneDocument, Screen } from "@sandbox/seqr/phone/types";
import type { Person } from "@sandbox/store/person";

export const PIN_ATTEMPTS = 3;

/** A phone in the pocket: home screen, nothing scanned. */
export function freshPhone(personId: string): PhoneDocument {
  return {
    personId,
    screen: "scan",
    scannedText: null,
    purchase: null,
    orderingSince: null,
    invoiceReference: null,
    pinAttemptsLeft: PIN_ATTEMPTS,
    error: null,
  };
}

/** Stores what a phone shows and tells whoever looks at it. */
export function savePhone({ seqr, bus }: Sandbox, phone: PhoneDocument): void {
  seqr.phones.put(phone);
  bus.publish(`phone:${phone.personId}`);
}

/** A phone as it is now: where its invoice has moved on, the screen has too. */
export function loadPhone(sandbox: Sandbox, personId: string): PhoneDocument {
  const phone = sandbox.seqr.phones.get(personId) ?? freshPhone(personId);
  const invoice = phone.invoiceReference === null ? undefined : loadInvoice(sandbox, phone.invoiceReference);
  const now = followInvoice(phone, invoice, sandbox.clock.now());
  if (now !== phone) savePhone(sandbox, now);
  return now;
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

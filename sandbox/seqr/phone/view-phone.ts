import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { loadPhone } from "@sandbox/seqr/phone/phone-store";
import type { PhoneDocument, PhoneState } from "@sandbox/seqr/phone/types";
import type { Invoice } from "@sandbox/seqr/types";
import type { Person } from "@sandbox/store/person";

const merchantOf = (invoice: Invoice): string => invoice.details.title || invoice.terminalId;

function invoiceView({ reference, details }: Invoice): PhoneState["invoice"] {
  const rows = details.rows.map(({ description, quantity, total }) => ({
    description,
    quantity: quantity || "1",
    total: total.amount,
  }));
  const { amount: total, currency } = details.total;
  return { reference, title: details.title, rows, total, currency, backUrl: details.backUrl || undefined };
}

function receiptView(invoice: Invoice): PhoneState["receipt"] {
  const { payment } = invoice;
  if (!payment) return undefined;
  return {
    merchant: merchantOf(invoice),
    paidAt: new Date(payment.paidAt).toISOString(),
    total: payment.amount.amount,
    currency: payment.amount.currency,
    ersReference: payment.ersReference,
  };
}

function historyView(invoice: Invoice): PhoneState["history"] {
  const receipt = receiptView(invoice);
  if (!receipt) return [];
  const { paidAt: at, ...rest } = receipt;
  const given = invoice.refunds.reduce((sum, refund) => sum + refund.amount.amount, 0);
  const refunded = given === 0 ? null : given < receipt.total ? "PARTLY_REFUNDED" : "REFUNDED";
  return [{ at, ...rest, state: refunded ?? invoice.state }];
}

function purchaseView(sandbox: Sandbox, phone: PhoneDocument, person: Person): Partial<PhoneState> {
  const webshop = phone.purchase && sandbox.seqr.webshops.get(phone.purchase.webshopId);
  if (!webshop) return {};
  const { name, email, phone: msisdn, address } = person;
  return {
    address: { name, email, phone: msisdn, ...address },
    webshop: { name: webshop.name, webshopId: webshop.webshopId },
  };
}

/** All that a person's SEQR phone shows now (protocol section 9, app screens). */
export function viewPhone(sandbox: Sandbox, person: Person): PhoneState {
  const { seqr, people } = sandbox;
  const phone = loadPhone(sandbox, person.id);
  const invoice = phone.invoiceReference === null ? undefined : seqr.invoices.get(phone.invoiceReference);
  return {
    personId: person.id,
    screen: phone.screen,
    scannedText: phone.scannedText ?? undefined,
    ...purchaseView(sandbox, phone, person),
    invoice: invoice && invoiceView(invoice),
    pinAttemptsLeft: phone.screen === "pin" ? phone.pinAttemptsLeft : undefined,
    receipt: invoice && phone.screen === "receipt" ? receiptView(invoice) : undefined,
    error: phone.error ?? undefined,
    account: { balance: people.get(person.id)?.seqr.balance ?? [] },
    sms: seqr.smsTo(person.id).map(({ at, text }) => ({ at, text })),
    history: seqr.invoicesPaidBy(person.id).flatMap(historyView),
  };
}

/** The phone of a person by id. */
export function readPhone(sandbox: Sandbox, personId: string): PhoneState | Problem {
  const person = sandbox.people.get(personId);
  return person
    ? viewPhone(sandbox, person)
    : new Problem(404, "No such person", `Nobody has the id ${personId}.`);
}

import { inWords } from "@sandbox/seqr/rules/amount";
import { dueAt, moveInvoice } from "@sandbox/seqr/rules/move-invoice";
import type { Effect, Invoice } from "@sandbox/seqr/types";

function smsText(invoice: Invoice): string {
  const sum = inWords(invoice.payment?.amount ?? invoice.details.total);
  const shop = invoice.details.title || "the shop";
  return invoice.state === "PAID"
    ? `Your payment of ${sum} to ${shop} was reversed, because the shop did not confirm it. The money is back on your account.`
    : `The reservation of ${sum} by ${shop} was released. The money is back on your account.`;
}

/**
 * What time alone does to an invoice: an unconfirmed payment is reversed at its deadline (protocol 2.7, 20 s), a reservation is
 * released, an unpaid invoice expires. Gives null when nothing is due at `now`.
 */
export function settleInvoice(invoice: Invoice, now: number): { invoice: Invoice; effects: Effect[] } | null {
  const due = dueAt(invoice);
  if (due === null || now < due) return null;
  const { payment } = invoice;
  if (!payment) return { invoice: moveInvoice(invoice, "CANCELED", "expired"), effects: [] };
  const closedBy = invoice.state === "PAID" ? "reversed" : "released";
  return {
    invoice: moveInvoice(invoice, "CANCELED", closedBy),
    effects: [
      { kind: "credit", personId: payment.personId, money: payment.amount },
      { kind: "sms", personId: payment.personId, text: smsText(invoice) },
    ],
  };
}

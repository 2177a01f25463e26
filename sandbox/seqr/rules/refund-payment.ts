import { inWords } from "@sandbox/seqr/rules/amount";
import { checkInvoiceData, type WireInvoice } from "@sandbox/seqr/rules/check-invoice-data";
import { refuse, type Refusal } from "@sandbox/seqr/rules/result-codes";
import type { Effect, Invoice, Refund, Terminal } from "@sandbox/seqr/types";

interface Request {
  /** The paid invoice behind the reference, if there is one of this terminal. */
  invoice: Invoice | undefined;
  wire: WireInvoice;
  terminal: Terminal;
  refundReference: string;
  now: number;
}

function checkPayment(invoice: Invoice | undefined, terminal: Terminal): Refusal | null {
  const { payment } = invoice ?? {};
  if (!invoice || !payment || invoice.terminalId !== terminal.terminalId)
    return refuse("INVALID_ERS_REFERENCE");
  if (invoice.state !== "PAID" && invoice.state !== "RESERVED")
    return refuse("INVALID_ERS_REFERENCE", `the payment was ${invoice.closedBy ?? "closed"}`);
  if (terminal.refunds === "not-allowed") return refuse("RESELLER_NOT_ALLOWED_TO_DO_REFUND");
  if (payment.committedAt === null)
    return refuse("PAYMENT_IN_PROGRESS", "nobody has asked for its status yet");
  return null;
}

/**
 * Gives money back, wholly or in part, any number of times up to the paid sum (protocol section 6; codes 23, 97, 48, 49, 11, 64,
 * 98, 99 in this order).
 */
export function refundPayment(request: Request): { ok: true; invoice: Invoice; effects: Effect[] } | Refusal {
  const { invoice, wire, terminal, now, refundReference } = request;
  const wrong = checkPayment(invoice, terminal);
  if (wrong) return wrong;
  const payment = invoice?.payment;
  if (!invoice || !payment) return refuse("INVALID_ERS_REFERENCE");
  const checked = checkInvoiceData(wire, [payment.amount.currency], "REJECTED_AMOUNT");
  if (!checked.ok) return checked;
  const { total, title, clientInvoiceId, cashierId } = checked.details;
  const left = payment.amount.amount - invoice.refunds.reduce((sum, refund) => sum + refund.amount.amount, 0);
  if (total.amount > left)
    return refuse(
      "SUM_OF_REFUNDS_CAN_NOT_BE_MORE_THAN_ORIGINAL_TRANSACTION",
      `${inWords({ ...total, amount: left })} can still be refunded`,
    );
  if (terminal.refunds === "account-forbids") return refuse("RECEIVER_ACCOUNT_DOES_NOT_ALLOW_REFUNDS");
  const refund: Refund = { ersReference: refundReference, amount: total, at: now, title, clientInvoiceId };
  return {
    ok: true,
    invoice: { ...invoice, refunds: [...invoice.refunds, refund] },
    effects: [
      { kind: "credit", personId: payment.personId, money: total },
      {
        kind: "ledger",
        entry: {
          ersReference: refundReference,
          kind: "refund",
          invoiceReference: invoice.reference,
          terminalId: invoice.terminalId,
          cashierId: cashierId || invoice.details.cashierId,
          amount: { ...total, amount: -total.amount },
          at: now,
        },
      },
    ],
  };
}

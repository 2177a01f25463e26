import { saveInvoice } from "@sandbox/seqr/invoices";
import { findInvoice } from "@sandbox/seqr/operations/find-invoice";
import { refused, success, type Answer, type TerminalCall } from "@sandbox/seqr/operations/operation";
import { toDecimal } from "@sandbox/seqr/rules/amount";
import { commitPayment } from "@sandbox/seqr/rules/commit-payment";
import type { Invoice, Payment, Terminal } from "@sandbox/seqr/types";
import { integer } from "@sandbox/seqr/wire/read-element";
import type { XmlTree } from "@sandbox/seqr/wire/write-xml";

function receipt({ details, reference }: Invoice, payment: Payment, terminal: Terminal): XmlTree {
  const { amount } = payment;
  return [
    "receipt",
    [
      ["terminalId", terminal.terminalId],
      ["paymentDate", new Date(payment.paidAt).toISOString().replace("Z", "+00:00")],
      ["clientInvoiceId", details.clientInvoiceId],
      ["invoiceReference", reference],
      ["paymentReference", payment.ersReference],
      ["payerTerminalId", payment.payerTerminalId],
      ["receiverName", details.title || terminal.name],
      [
        "invoice",
        [
          ["title", details.title],
          ["clientInvoiceId", details.clientInvoiceId],
          [
            "totalAmount",
            [
              ["currency", amount.currency],
              ["value", toDecimal(amount)],
            ],
          ],
        ],
      ],
    ],
  ];
}

/** What the faults "version-jump" and "unknown-status" make of an invoice; the latter is never a commit. */
function distort(
  call: TerminalCall,
  invoice: Invoice,
): { invoice: Invoice; status: string; mayCommit: boolean } {
  const { faults } = call;
  const by = faults["version-jump"]?.by ?? (faults["version-jump"] ? 10 : 0);
  const jumped = by === 0 ? invoice : { ...invoice, version: invoice.version + by };
  if (by !== 0) saveInvoice(call.sandbox, jumped);
  const unknown = faults["unknown-status"];
  return {
    invoice: jumped,
    status: unknown ? (unknown.status ?? "PARTIALLY_PAID") : invoice.state,
    mayCommit: !unknown,
  };
}

/** getPaymentStatus: answering PAID is the commit; without it the payment is reversed (protocol 2.4, 2.7). */
export function getPaymentStatus(call: TerminalCall): Answer {
  integer(call.body, "invoiceVersion");
  const found = findInvoice(call);
  if (!found.ok) return refused(found);
  const { invoice, status, mayCommit } = distort(call, found.invoice);
  const committed = mayCommit ? commitPayment(invoice, call.now) : null;
  if (committed) saveInvoice(call.sandbox, committed.invoice, committed.effects);
  const now = committed?.invoice ?? invoice;
  const paid = mayCommit && now.state === "PAID" ? now.payment : null;
  return success({
    reference: invoice.reference,
    ersReference: paid?.ersReference,
    fields: [
      ["status", status],
      ...(paid ? [receipt(now, paid, call.terminal)] : []),
      ["customerTokens", ""],
      ["version", now.version],
    ],
  });
}

import { saveInvoice } from "@sandbox/seqr/invoices";
import { findInvoice } from "@sandbox/seqr/operations/find-invoice";
import { refused, success, type Answer, type TerminalCall } from "@sandbox/seqr/operations/operation";
import { toMoney } from "@sandbox/seqr/rules/amount";
import { commitReservation as commit } from "@sandbox/seqr/rules/commit-payment";
import { refuse } from "@sandbox/seqr/rules/result-codes";
import { amount } from "@sandbox/seqr/wire/read-element";

/** commitReservation: with or without an amount (protocol 2.4). */
export function commitReservation(call: TerminalCall): Answer {
  const found = findInvoice(call);
  if (!found.ok) return refused(found);
  const { reference } = found.invoice;
  const wire = amount(call.body, "amount");
  const money = wire && toMoney(wire);
  if (wire && !money) return refused(refuse("INVALID_INVOICE_DATA", "more than two decimals"), reference);
  const committed = commit(found.invoice, money, call.now);
  if (!committed.ok) return refused(committed, reference);
  saveInvoice(call.sandbox, committed.invoice, committed.effects);
  return success({ reference, ersReference: committed.invoice.payment?.ersReference });
}

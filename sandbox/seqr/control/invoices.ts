import { z } from "zod";
import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { invoiceStates, viewInvoice, type invoiceSchema } from "@sandbox/seqr/control/invoice-view";
import { loadInvoice, sweepInvoices } from "@sandbox/seqr/invoices";

export const invoiceFilterSchema = z.object({
  state: z.enum(invoiceStates).optional(),
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
});

type View = z.output<typeof invoiceSchema>;

/** The newest invoices, of one state or all. */
export function listInvoices(
  sandbox: Sandbox,
  { state, limit }: z.output<typeof invoiceFilterSchema>,
): View[] {
  sweepInvoices(sandbox);
  const { seqr } = sandbox;
  const found = state ? seqr.newestInvoicesIn(state, limit) : seqr.newestInvoices(limit);
  return found.map((invoice) => viewInvoice(sandbox, invoice));
}

/** One invoice, as it is now. */
export function readInvoice(sandbox: Sandbox, reference: string): View | Problem {
  const invoice = loadInvoice(sandbox, reference);
  return invoice
    ? viewInvoice(sandbox, invoice)
    : new Problem(404, "No such invoice", `Nothing has the reference ${reference}.`);
}

import { z } from "zod";
import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { loadInvoice } from "@sandbox/seqr/invoices";
import { openInvoice, payWithPin, startPaying } from "@sandbox/seqr/payment-steps";
import { phoneError, closingError } from "@sandbox/seqr/phone/phone-errors";
import type { PhoneError } from "@sandbox/seqr/phone/types";
import { waitForInvoice } from "@sandbox/seqr/phone/wait-for-invoice";
import { purchaseFieldNames, requestPurchase } from "@sandbox/seqr/request-purchase";
import { resolveScan, type ScannedCode } from "@sandbox/seqr/rules/scan-code";
import type { Invoice } from "@sandbox/seqr/types";
import type { Person } from "@sandbox/store/person";

export const paySchema = z
  .object({
    personId: z.string(),
    text: z.string().meta({ description: "What the phone scans" }),
    pin: z.string().optional().meta({ description: "The person's own when left out" }),
    customer: z.partialRecord(z.enum(purchaseFieldNames), z.string()).optional(),
    waitForResultMs: z.number().int().min(0).max(120_000).default(25_000),
  })
  .strict()
  .meta({ id: "SeqrPay" });

export const payResultSchema = z
  .object({
    outcome: z.enum(["paid", "reversed", "refused", "failed", "cancelled", "timeout"]),
    invoiceReference: z.string().optional(),
    ersReference: z.string().optional(),
    errorCode: z.string().optional(),
    detail: z.string().optional(),
  })
  .meta({ id: "SeqrPayResult" });

type PayRequest = z.output<typeof paySchema>;
export type PayOutcome = z.output<typeof payResultSchema>;

const refused = ({ code, detail }: PhoneError, invoiceReference?: string): PayOutcome => ({
  outcome: "refused",
  invoiceReference,
  errorCode: code,
  detail,
});

async function order(
  sandbox: Sandbox,
  person: Person,
  code: ScannedCode & { kind: "purchase" },
  customer: PayRequest["customer"],
): Promise<{ reference: string } | PayOutcome> {
  const webshop = sandbox.seqr.webshops.get(code.webshopId);
  if (!webshop) return refused(phoneError("UNKNOWN_WEBSHOP"));
  if (webshop.serviceId !== code.serviceId) return refused(phoneError("UNKNOWN_SERVICE"));
  const { purchaseToken } = code;
  const result = await requestPurchase(sandbox, { person, webshop, purchaseToken, customer });
  return result.ok ? { reference: result.invoiceReference } : refused(result.error);
}

function outcomeOf(invoice: Invoice | undefined): PayOutcome["outcome"] | null {
  if (!invoice) return "cancelled";
  if (invoice.state === "PAID") return invoice.payment?.committedAt === null ? null : "paid";
  if (invoice.state === "FAILED") return "failed";
  if (invoice.state !== "CANCELED") return null;
  return invoice.closedBy === "reversed" || invoice.closedBy === "released" ? "reversed" : "cancelled";
}

async function payInvoiceOf(
  sandbox: Sandbox,
  request: PayRequest,
  person: Person,
  reference: string,
): Promise<PayOutcome> {
  const opened = openInvoice(sandbox, reference, person.id);
  if (!opened.ok) return refused(phoneError(opened.code), reference);
  const until = Date.now() + request.waitForResultMs;
  await waitForInvoice(
    sandbox,
    reference,
    (invoice) => invoice?.state !== "PENDING_ISSUER_ACKNOWLEDGE",
    until,
  );
  if ((request.pin ?? person.seqr.pin) !== person.seqr.pin)
    return refused({ code: "WRONG_PIN", title: "Wrong PIN", detail: "The PIN is wrong." }, reference);
  const started = startPaying(sandbox, reference, person.id);
  if (!started.ok && started.code === "WAITING_FOR_SHOP")
    return { outcome: "timeout", invoiceReference: reference };
  if (!started.ok) return refused(phoneError(started.code), reference);
  const paid = await payWithPin(sandbox, reference, person.id);
  if (!paid.ok) return refused(phoneError(paid.code), reference);
  await waitForInvoice(sandbox, reference, (invoice) => outcomeOf(invoice) !== null, until);
  const invoice = loadInvoice(sandbox, reference);
  const error = invoice?.closedBy ? closingError(invoice.closedBy) : null;
  return {
    outcome: outcomeOf(invoice) ?? "timeout",
    invoiceReference: reference,
    ersReference: invoice?.payment?.ersReference,
    errorCode: error?.code,
    detail: error?.detail,
  };
}

/**
 * A whole purchase in one call, any number at once: scan, confirm, PIN, wait for the shop. The person's own phone shows nothing of
 * it. `refused`: never got to paying (the shop, the code or the PIN); `failed`: the bank said no.
 */
export async function pay(sandbox: Sandbox, request: PayRequest): Promise<PayOutcome | Problem> {
  const person = sandbox.people.get(request.personId);
  if (!person) return new Problem(404, "No such person", `Nobody has the id ${request.personId}.`);
  const code = resolveScan(request.text);
  if (!code || code.kind === "terminal")
    return new Problem(422, "Not a SEQR code", "The text is neither a SEQR bill nor a SEQR shop code.");
  const found = code.kind === "invoice" ? code : await order(sandbox, person, code, request.customer);
  return "outcome" in found ? found : payInvoiceOf(sandbox, request, person, found.reference);
}

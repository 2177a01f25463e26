import { z } from "zod";
import type { Sandbox } from "@sandbox/lib/sandbox";
import type { Invoice } from "@sandbox/seqr/types";

export const invoiceStates = [
  "ISSUED",
  "PENDING_ISSUER_ACKNOWLEDGE",
  "PAID",
  "RESERVED",
  "CANCELED",
  "FAILED",
] as const;
const minor = z.number().int();
const time = z.string().nullable();

export const invoiceSchema = z
  .object({
    reference: z.string(),
    terminalId: z.string(),
    state: z.enum(invoiceStates),
    version: z.number().int(),
    closedBy: z
      .string()
      .nullable()
      .meta({ description: "Why it is CANCELED or FAILED, e.g. reversed, shop, customer" }),
    title: z.string(),
    clientInvoiceId: z.string(),
    notificationUrl: z.string(),
    backUrl: z.string(),
    paymentMode: z.string(),
    createdAt: z.string(),
    rows: z.array(z.object({ description: z.string(), quantity: z.string(), total: minor })),
    total: minor,
    currency: z.string(),
    payment: z
      .object({
        ersReference: z.string(),
        personId: z.string(),
        amount: minor,
        paidAt: z.string(),
        committedAt: time,
        deadlineAt: time.meta({ description: "Reversed or released from this moment when nobody asked" }),
      })
      .nullable(),
    refunds: z.array(
      z.object({
        ersReference: z.string(),
        amount: minor,
        at: z.string(),
        title: z.string(),
        clientInvoiceId: z.string(),
      }),
    ),
    receipts: z.array(
      z.object({
        ersReference: z.string(),
        at: z.string(),
        mimeType: z.string(),
        receiptType: z.string(),
        data: z.string().meta({ description: "base64, as sent" }),
      }),
    ),
    sms: z.array(z.object({ at: z.string(), personId: z.string(), text: z.string() })),
  })
  .meta({ id: "SeqrInvoice" });

const iso = (ms: number): string => new Date(ms).toISOString();
const isoOrNull = (ms: number | null): string | null => (ms === null ? null : iso(ms));

/** An invoice as the control API shows it. */
export function viewInvoice({ seqr }: Sandbox, invoice: Invoice): z.output<typeof invoiceSchema> {
  const { reference, terminalId, state, version, closedBy, details, payment } = invoice;
  const { title, clientInvoiceId, notificationUrl, backUrl, paymentMode } = details;
  return {
    ...{ reference, terminalId, state, version, closedBy },
    ...{ title, clientInvoiceId, notificationUrl, backUrl, paymentMode },
    rows: details.rows.map((row) => ({ ...row, total: row.total.amount })),
    total: details.total.amount,
    currency: details.total.currency,
    createdAt: iso(invoice.createdAt),
    payment: payment && {
      ersReference: payment.ersReference,
      personId: payment.personId,
      amount: payment.amount.amount,
      paidAt: iso(payment.paidAt),
      committedAt: isoOrNull(payment.committedAt),
      deadlineAt: isoOrNull(payment.deadlineAt),
    },
    refunds: invoice.refunds.map((refund) => ({
      ...refund,
      amount: refund.amount.amount,
      at: iso(refund.at),
    })),
    receipts: invoice.receipts.map((receipt) => ({ ...receipt, at: iso(receipt.at) })),
    sms: seqr.smsAbout(reference).map(({ at, personId, text }) => ({ at, personId, text })),
  };
}

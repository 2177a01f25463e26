import { z } from "zod";
import type { XmlIn } from "./xml";

/** The closed list of protocol 2.3 (one L in CANCELED). */
const invoiceStatuses = [
  "ISSUED",
  "PAID",
  "PENDING_ISSUER_ACKNOWLEDGE",
  "CANCELED",
  "FAILED",
  "RESERVED",
] as const;
type InvoiceStatus = (typeof invoiceStatuses)[number];

/** `status` is undefined when SEQR wrote something else, which then stands in `rawStatus`. */
export type StatusAnswer = {
  status: InvoiceStatus | undefined;
  rawStatus: string;
  /** Undefined when SEQR left it out. */
  version: number | undefined;
  /** Key of the payment for refund, receipt and reports; only when PAID. */
  paidReference: string | undefined;
  receipt: SeqrReceiptAnswer | "unreadable" | undefined;
};

export type SeqrReceiptAnswer = {
  clientInvoiceId: string | undefined;
  invoiceReference: string | undefined;
  total: { currency: string; value: string } | undefined;
};

// An element that is there but empty says nothing; one that comes twice is refused by the string schema.
const text = z
  .string()
  .optional()
  .transform((value) => value || undefined);
const integer = z
  .string()
  .regex(/^-?\d{1,9}$/)
  .transform(Number);
const orEmpty = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const resultSchema = z.object({ resultCode: integer, resultDescription: text, ersReference: text });
const invoiceSchema = z.object({ invoiceReference: z.string().min(1), invoiceQRCode: text });
const refundSchema = z.object({ ersReference: text });
const periodSchema = z.object({ transactionPeriodId: z.string().min(1) });
const reportSchema = z.object({ report: z.object({ content: text, contentString: text }) });
const receiptSchema = orEmpty(
  z.object({
    clientInvoiceId: text,
    invoiceReference: text,
    paymentReference: text,
    invoice: orEmpty(
      z.object({ totalAmount: orEmpty(z.object({ currency: z.string(), value: z.string() })) }),
    ),
  }),
);
const statusSchema = z.object({
  status: z.string().min(1),
  version: integer.optional().catch(undefined),
  ersReference: text,
  // Read apart: an odd receipt must not hide that money moved.
  receipt: z.unknown().optional(),
});

/** Code and words of any answer; undefined when it has none. */
export function readResult(answer: XmlIn): { code: number; description: string | undefined } | undefined {
  const { data } = resultSchema.safeParse(answer);
  return data && { code: data.resultCode, description: data.resultDescription };
}

/** What sendInvoice gave; undefined when it names no invoice. */
export function readInvoice(answer: XmlIn): { reference: string; qrCode: string } | undefined {
  const { data } = invoiceSchema.safeParse(answer);
  if (!data) return undefined;
  const { invoiceReference, invoiceQRCode } = data;
  return { reference: invoiceReference, qrCode: invoiceQRCode ?? `HTTP://SEQR.SE/R${invoiceReference}` };
}

/** What getPaymentStatus says; undefined when it says no status or cannot be read. */
export function readStatus(answer: XmlIn): StatusAnswer | undefined {
  const { data } = statusSchema.safeParse(answer);
  if (!data) return undefined;
  const receipt = receiptSchema.safeParse(data.receipt);
  return {
    status: invoiceStatuses.find((status) => status === data.status),
    rawStatus: data.status,
    version: data.version,
    // Both name the same transaction; integrations used either (protocol 2.4 and 11).
    paidReference: data.ersReference ?? receipt.data?.paymentReference,
    receipt: receipt.success ? receipt.data && shortReceipt(receipt.data) : "unreadable",
  };
}

function shortReceipt(receipt: NonNullable<z.infer<typeof receiptSchema>>): SeqrReceiptAnswer {
  const { clientInvoiceId, invoiceReference, invoice } = receipt;
  return { clientInvoiceId, invoiceReference, total: invoice?.totalAmount };
}

/** The refund's own reference; SEQR may leave it out. */
export function readRefund(answer: XmlIn): { reference: string | undefined } {
  return { reference: refundSchema.safeParse(answer).data?.ersReference };
}

export function readPeriod(answer: XmlIn): string | undefined {
  return periodSchema.safeParse(answer).data?.transactionPeriodId;
}

/** The report's XML, from the plain text or else from its base64 twin. */
export function readReport(answer: XmlIn): string | undefined {
  const report = reportSchema.safeParse(answer).data?.report;
  if (report?.contentString) return report.contentString;
  return report?.content && Buffer.from(report.content, "base64").toString("utf8");
}

import { sum, toDecimal, type Money } from "@/core/money/money";
import type { RefundRequest } from "@/core/payment/provider";
import type { SeqrConfig } from "./config";
import { writeEnvelope, type XmlOut } from "./xml";

/** One line of the bill. `total` may be negative for a discount; `vatRate` in percent, e.g. 23. */
type SeqrRow = {
  description: string;
  quantity: number;
  total: Money;
  unitPrice?: Money;
  sku?: string;
  ean?: string;
  vatRate?: number;
  /** ISO 20022 unit, e.g. `kg`. */
  unit?: string;
};

/** A bill for an order. The rows must sum to `total`: anything else is a bug and throws. */
export type SeqrInvoice = {
  orderNumber: string;
  /** Heading in the app and on the receipt. */
  title: string;
  footer: string;
  rows: readonly SeqrRow[];
  total: Money;
  /** Unique and unguessable per payment (protocol 4). */
  notificationUrl: string;
  /** Page that the app opens afterwards; only for payments on the same device. */
  backUrl?: string;
};

export type SeqrReceipt = { mimeType: string; content: string };
export type SeqrReport = { reportId: string; periodId: string; terminalId?: string };

/** A request body and the operation it is for. */
export type SeqrRequest = { operation: SeqrOperation; body: string };
export type SeqrOperation =
  | "sendInvoice"
  | "updateInvoice"
  | "getPaymentStatus"
  | "cancelInvoice"
  | "submitPaymentReceipt"
  | "refundPayment"
  | "markTransactionPeriod"
  | "executeReport";

/** The requests of protocol 2.4, children in schema order. */
export function sendInvoice(config: SeqrConfig, invoice: SeqrInvoice, issuedAt: Date): SeqrRequest {
  return request("sendInvoice", { context: terminal(config), invoice: invoiceElement(invoice, issuedAt) });
}

/** Replaces an invoice that nobody is paying; also the acknowledgment of a waiting one (protocol 2.7). */
export function updateInvoice(
  config: SeqrConfig,
  update: { reference: string; invoice: SeqrInvoice },
  issuedAt: Date,
): SeqrRequest {
  return request("updateInvoice", {
    context: terminal(config),
    invoiceReference: update.reference,
    invoice: invoiceElement(update.invoice, issuedAt),
  });
}

/** `version` is what the last answer carried, 0 at first: it acknowledges what was seen (protocol 2.4). */
export function getPaymentStatus(
  config: SeqrConfig,
  payment: { reference: string; version: number },
): SeqrRequest {
  return request("getPaymentStatus", {
    context: terminal(config),
    invoiceReference: payment.reference,
    invoiceVersion: String(payment.version),
  });
}

export function cancelInvoice(config: SeqrConfig, payment: { reference: string }): SeqrRequest {
  return request("cancelInvoice", { context: terminal(config), invoiceReference: payment.reference });
}

export function submitPaymentReceipt(
  config: SeqrConfig,
  payment: { paidReference: string; receipt: SeqrReceipt },
): SeqrRequest {
  return request("submitPaymentReceipt", {
    context: terminal(config),
    ersReference: payment.paidReference,
    receiptDocument: {
      mimeType: payment.receipt.mimeType,
      receiptData: Buffer.from(payment.receipt.content, "utf8").toString("base64"),
      receiptType: "PAYMENT_RECEIPT",
    },
  });
}

export function refundPayment(config: SeqrConfig, refund: RefundRequest): SeqrRequest {
  return request("refundPayment", {
    context: terminal(config),
    ersReference: refund.paidReference,
    invoice: {
      title: `Refund ${refund.orderNumber}`,
      clientInvoiceId: refund.refundId,
      totalAmount: amount(refund.amount),
      cashierId,
    },
  });
}

/** Closes the books: of one terminal when named, else of the whole shop (protocol 6). */
export function markTransactionPeriod(config: SeqrConfig, period: { terminalId?: string }): SeqrRequest {
  return request("markTransactionPeriod", {
    context: reseller(config),
    parameters: parameters({ TERMINALID: period.terminalId }),
  });
}

export function executeReport(config: SeqrConfig, report: SeqrReport): SeqrRequest {
  return request("executeReport", {
    context: reseller(config),
    reportId: report.reportId,
    language: "en",
    parameters: parameters({ transactionPeriodId: report.periodId, TERMINALID: report.terminalId }),
  });
}

const cashierId = "WEB";

function request(operation: SeqrOperation, children: XmlOut): SeqrRequest {
  return { operation, body: writeEnvelope(operation, children) };
}

function terminal(config: SeqrConfig): XmlOut {
  return context(config, { id: config.terminalId, type: "TERMINALID" }, config.terminalPassword);
}

function reseller(config: SeqrConfig): XmlOut {
  if (!config.reseller) throw new Error("periods and reports need the reseller's credentials");
  const { id, user, password } = config.reseller;
  return context(config, { id, type: "RESELLERUSER", userId: user }, password);
}

function context(config: SeqrConfig, principal: XmlOut, password: string): XmlOut {
  return {
    channel: "WS",
    clientId: config.clientId,
    clientReference: config.clientReference,
    clientRequestTimeout: "0",
    initiatorPrincipalId: principal,
    password,
  };
}

function invoiceElement(invoice: SeqrInvoice, issuedAt: Date): XmlOut {
  const rows = sum(
    invoice.total.currency,
    invoice.rows.map((row) => row.total),
  );
  if (rows.amount !== invoice.total.amount) {
    throw new RangeError(`rows of ${invoice.orderNumber} make ${rows.amount}, not ${invoice.total.amount}`);
  }
  return {
    paymentMode: "IMMEDIATE_DEBIT",
    // Left out, the app hangs on "waiting for amount" (protocol 2.3).
    acknowledgmentMode: "NO_ACKNOWLEDGMENT",
    issueDate: `${issuedAt.toISOString().slice(0, 19)}+00:00`,
    title: invoice.title,
    clientInvoiceId: invoice.orderNumber,
    invoiceRows: { invoiceRow: invoice.rows.map(rowElement) },
    totalAmount: amount(invoice.total),
    cashierId,
    footer: invoice.footer,
    backURL: invoice.backUrl,
    notificationUrl: invoice.notificationUrl,
  };
}

function rowElement(row: SeqrRow): XmlOut {
  return {
    itemDescription: row.description,
    itemEAN: row.ean,
    itemQuantity: String(row.quantity),
    itemSKU: row.sku,
    itemTaxRate: row.vatRate === undefined ? undefined : String(row.vatRate),
    itemTotalAmount: amount(row.total),
    itemUnit: row.unit,
    itemUnitPrice: row.unitPrice && amount(row.unitPrice),
  };
}

function amount(value: Money): XmlOut {
  return { currency: value.currency, value: toDecimal(value) };
}

function parameters(values: Record<string, string | undefined>): XmlOut | undefined {
  const entry = Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [{ key, value }],
  );
  return entry.length > 0 ? { parameter: { entry } } : {};
}

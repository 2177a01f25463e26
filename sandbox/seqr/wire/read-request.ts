import type { Credentials } from "@sandbox/seqr/rules/check-principal";
import type { WireInvoice, WireRow } from "@sandbox/seqr/rules/check-invoice-data";
import { acknowledgmentModes, paymentModes } from "@sandbox/seqr/types";
import type { XmlElement } from "@sandbox/seqr/wire/parse-xml";
import { amount, child, children, decimal, integer, oneOf, text } from "@sandbox/seqr/wire/read-element";
import { SoapFault } from "@sandbox/seqr/wire/soap-fault";

/** The operation's element inside Envelope and Body; throws a SoapFault when there is none. */
export function readOperation(root: XmlElement): XmlElement {
  const operation = root.name === "Envelope" ? child(root, "Body")?.children[0] : undefined;
  if (!operation) throw new SoapFault("Error reading SOAP message: no Envelope with a Body and an operation");
  return operation;
}

/** The caller's credentials out of `context`. */
export function readCredentials(operation: XmlElement): Credentials {
  const context = child(operation, "context");
  integer(context, "clientRequestTimeout");
  const principal = child(context, "initiatorPrincipalId");
  return {
    id: text(principal, "id"),
    type: text(principal, "type"),
    userId: text(principal, "userId"),
    password: child(context, "password")?.text ?? "",
  };
}

function readRow(row: XmlElement): WireRow {
  decimal(row, "itemTaxRate");
  const others = [amount(row, "itemUnitPrice"), amount(row, "itemDiscount")];
  return {
    description: text(row, "itemDescription"),
    quantity: decimal(row, "itemQuantity"),
    total: amount(row, "itemTotalAmount"),
    others: others.filter((value) => value !== null),
  };
}

/** The `invoice` of a request; everything in it is optional here, the rules decide. Null when there is none. */
export function readInvoice(operation: XmlElement): WireInvoice | null {
  const invoice = child(operation, "invoice");
  if (!invoice) return null;
  return {
    title: text(invoice, "title"),
    clientInvoiceId: text(invoice, "clientInvoiceId"),
    cashierId: text(invoice, "cashierId"),
    footer: text(invoice, "footer"),
    issueDate: text(invoice, "issueDate"),
    backUrl: text(invoice, "backURL"),
    notificationUrl: text(invoice, "notificationUrl"),
    paymentMode: oneOf(invoice, "paymentMode", paymentModes),
    acknowledgmentMode: oneOf(invoice, "acknowledgmentMode", acknowledgmentModes),
    reservationSeconds: integer(invoice, "commitReservationTimeout"),
    rows: children(child(invoice, "invoiceRows"), "invoiceRow").map(readRow),
    total: amount(invoice, "totalAmount"),
  };
}

/** An invoice with nothing in it: what a request without `invoice` means to the rules. */
export const emptyInvoice: WireInvoice = {
  title: "",
  clientInvoiceId: "",
  cashierId: "",
  footer: "",
  issueDate: "",
  backUrl: "",
  notificationUrl: "",
  paymentMode: null,
  acknowledgmentMode: null,
  reservationSeconds: null,
  rows: [],
  total: null,
};

/** `parameters/parameter/entry/{key,value}`, or the shorter form without `parameter` that the FAQ shows. */
export function readParameters(operation: XmlElement): Map<string, string> {
  const parameters = child(operation, "parameters");
  const holders = [...children(parameters, "parameter"), ...(parameters ? [parameters] : [])];
  const entries = holders.flatMap((holder) => children(holder, "entry"));
  return new Map(entries.map((entry) => [text(entry, "key"), text(entry, "value")]));
}

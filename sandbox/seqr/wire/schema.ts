/**
 * The payment API's types and operations in their schema order (protocol 2.3, 2.4). The WSDL is written from this
 * table and the strict order check reads it. `*` repeats, `!` is required by the schema.
 */
export type SimpleType =
  | "string"
  | "int"
  | "long"
  | "decimal"
  | "dateTime"
  | "base64Binary"
  | "mode"
  | "acknowledgment"
  | "invoiceStatus";

/** "name:type" with an optional `!` or `*` at the end; type is a simple type or a name below. */
type Fields = readonly string[];

const answer = ["ersReference:string", "resultCode:int!", "resultDescription:string"] as const;

export const types: Record<string, Fields> = {
  principalId: ["id:string", "type:string", "userId:string"],
  clientContext: [
    "channel:string",
    "clientComment:string",
    "clientId:string",
    "clientReference:string",
    "clientRequestTimeout:long!",
    "initiatorPrincipalId:principalId",
    "password:string",
  ],
  amount: ["currency:string", "value:decimal"],
  paymentInvoiceRow: [
    "itemDescription:string",
    "itemDiscount:amount",
    "itemEAN:string",
    "itemQuantity:decimal",
    "itemSKU:string",
    "itemTaxRate:decimal",
    "itemTotalAmount:amount",
    "itemUnit:string",
    "itemUnitPrice:amount",
  ],
  invoiceRows: ["invoiceRow:paymentInvoiceRow*"],
  invoice: [
    "paymentMode:mode",
    "acknowledgmentMode:acknowledgment",
    "issueDate:dateTime",
    "title:string",
    "clientInvoiceId:string",
    "invoiceRows:invoiceRows",
    "totalAmount:amount",
    "cashierId:string",
    "footer:string",
    "backURL:string",
    "notificationUrl:string",
    "commitReservationTimeout:long",
  ],
  customerToken: ["description:string", "id:string", "status:int!", "value:string"],
  customerTokens: ["token:customerToken*"],
  receipt: [
    "terminalId:string",
    "paymentDate:dateTime",
    "clientInvoiceId:string",
    "invoiceReference:string",
    "paymentReference:string",
    "payerTerminalId:string",
    "receiverName:string",
    "invoice:invoice",
  ],
  receiptDocument: ["mimeType:string", "receiptData:base64Binary", "receiptType:string"],
  entry: ["key:string", "value:string"],
  mapArray: ["entry:entry*"],
  parameterMap: ["parameter:mapArray"],
  report: ["title:string", "mimeType:string", "content:base64Binary", "contentString:string"],
  erswsResponse: answer,
  erswsSendInvoiceResponse: [...answer, "invoiceQRCode:string", "invoiceReference:string"],
  erswsPaymentStatusResponse: [
    ...answer,
    "status:invoiceStatus",
    "receipt:receipt",
    "customerTokens:customerTokens",
    "version:int!",
  ],
  erswsRegisterTerminalResponse: [...answer, "terminalId:string"],
  erswsMarkTransactionPeriodResponse: [...answer, "transactionPeriodId:string"],
  erswsExecuteReportResponse: [...answer, "report:report"],
};

interface Operation {
  request: Fields;
  response: string;
}

const context = "context:clientContext";

export const operations: Record<string, Operation> = {
  sendInvoice: {
    request: [context, "invoice:invoice", "tokens:customerToken*"],
    response: "erswsSendInvoiceResponse",
  },
  updateInvoice: {
    request: [context, "invoiceReference:string", "invoice:invoice", "tokens:customerToken*"],
    response: "erswsResponse",
  },
  getPaymentStatus: {
    request: [context, "invoiceReference:string", "invoiceVersion:int!"],
    response: "erswsPaymentStatusResponse",
  },
  cancelInvoice: { request: [context, "invoiceReference:string"], response: "erswsResponse" },
  commitReservation: {
    request: [context, "amount:amount", "invoiceReference:string"],
    response: "erswsResponse",
  },
  submitPaymentReceipt: {
    request: [context, "ersReference:string", "receiptDocument:receiptDocument"],
    response: "erswsResponse",
  },
  refundPayment: { request: [context, "ersReference:string", "invoice:invoice"], response: "erswsResponse" },
  registerTerminal: {
    request: [context, "externalTerminalId:string", "password:string", "name:string"],
    response: "erswsRegisterTerminalResponse",
  },
  unregisterTerminal: { request: [context], response: "erswsResponse" },
  assignSeqrId: { request: [context, "seqrId:string"], response: "erswsResponse" },
  markTransactionPeriod: {
    request: [context, "parameters:parameterMap"],
    response: "erswsMarkTransactionPeriodResponse",
  },
  executeReport: {
    request: [context, "reportId:string", "language:string", "parameters:parameterMap"],
    response: "erswsExecuteReportResponse",
  },
  benchmarkingNop: { request: [], response: "erswsResponse" },
};

/** In the real schema too, but not for shops: answered with 91 (protocol 2.1). */
export const foreignOperations: readonly string[] = [
  "requestPurchase",
  "requestTopup",
  "requestTransfer",
  "requestPrincipalInformation",
  "changePrincipalPassword",
  "confirmCustomerRegistration",
];

export interface Field {
  name: string;
  type: string;
  required: boolean;
  repeats: boolean;
}

/** `resultCode:int!` → its parts. */
export function readField(text: string): Field {
  const [name = "", rest = ""] = text.split(":");
  return { name, type: rest.replace(/[!*]$/, ""), required: rest.endsWith("!"), repeats: rest.endsWith("*") };
}

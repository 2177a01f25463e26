import { money } from "@/core/money/money";
import type { SeqrConfig } from "../config";
import type { SeqrInvoice } from "../requests";

/** The worked examples of protocol 2.5. */
export const exampleConfig: SeqrConfig = {
  soapUrl: "http://127.0.0.1:1/soap/merchant/cashregister-2",
  terminalId: "public_test_shop_terminal",
  terminalPassword: "12345678",
  reseller: { id: "public_test_shop", user: "9900", password: "1234" },
  webshopId: "kram",
  qrService: "wss-dev",
  currency: "SEK",
  clientId: "Demo Storefront AB",
  clientReference: "storefront-1.0",
  timeoutMs: 5000,
};

export const exampleReference = "20260203140509123";
export const exampleErsReference = "2026020314063010101000042";

export const exampleInvoice: SeqrInvoice = {
  orderNumber: "ORD-1042",
  title: "Demo Storefront",
  footer: "Order ORD-1042",
  rows: [
    {
      description: "Hoodie & cap, navy, M",
      quantity: 1,
      sku: "HOODIE-NAVY-M",
      vatRate: 25,
      total: money(14999, "SEK"),
      unitPrice: money(14999, "SEK"),
    },
    { description: "Delivery", quantity: 1, total: money(4900, "SEK") },
    { description: "Voucher", quantity: 1, total: money(-1000, "SEK") },
  ],
  total: money(18899, "SEK"),
  backUrl: "https://shop.example/seqr/return/ORD-1042",
  notificationUrl: "https://shop.example/api/seqr/notify/ORD-1042/9f2c4d0b7a1e",
};

/** An answer as SEQR's server writes it: prefixes `soap` and `ns2`, no namespace inside. */
export function soapAnswer(operation: string, inner: string): string {
  return `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>
  <ns2:${operation}Response xmlns:ns2="http://external.interfaces.ers.seamless.com/">
      <return>${inner}</return>
  </ns2:${operation}Response>
</soap:Body></soap:Envelope>`;
}

export const success = "<resultCode>0</resultCode><resultDescription>SUCCESS</resultDescription>";

export const sentAnswer = soapAnswer(
  "sendInvoice",
  `${success}<invoiceQRCode>HTTP://SEQR.SE/R${exampleReference}</invoiceQRCode><invoiceReference>${exampleReference}</invoiceReference>`,
);

export function statusAnswer(status: string, version = 1): string {
  return soapAnswer(
    "getPaymentStatus",
    `${success}<status>${status}</status><customerTokens/><version>${version}</version>`,
  );
}

const receipt = `<receipt>
  <terminalId>public_test_shop_terminal</terminalId><paymentDate>2026-02-03T14:06:30.101+01:00</paymentDate>
  <clientInvoiceId>ORD-1042</clientInvoiceId><invoiceReference>${exampleReference}</invoiceReference>
  <paymentReference>${exampleErsReference}</paymentReference><payerTerminalId>0f1e2d3c4b5a69788796a5b4c3d2e1f0</payerTerminalId>
  <receiverName>Demo Storefront</receiverName>
  <invoice>
    <title>Demo Storefront</title>
    <totalAmount><currency>SEK</currency><value>188.99</value></totalAmount>
  </invoice>
</receipt>`;

export const paidAnswer = soapAnswer(
  "getPaymentStatus",
  `<ersReference>${exampleErsReference}</ersReference>${success}<status>PAID</status>${receipt}<customerTokens/><version>2</version>`,
);

export const faultAnswer = `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>
  <soap:Fault>
      <faultcode>soap:Client</faultcode>
      <faultstring>Unmarshalling Error: not a number: abc</faultstring>
  </soap:Fault>
</soap:Body></soap:Envelope>`;

export const refusal = (operation: string, code: number, description = "REFUSED") =>
  soapAnswer(
    operation,
    `<resultCode>${code}</resultCode><resultDescription>${description}</resultDescription>`,
  );

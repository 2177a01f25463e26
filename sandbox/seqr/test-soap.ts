import type { Sandbox } from "@sandbox/lib/sandbox";
import { openInvoice, payWithPin, startPaying } from "@sandbox/seqr/payment-steps";
import { handleSoap } from "@sandbox/seqr/handle-soap";
import { child, text } from "@sandbox/seqr/wire/read-element";
import { parseXml, type XmlElement } from "@sandbox/seqr/wire/parse-xml";

interface Who {
  id?: string;
  type?: string;
  userId?: string;
  password?: string;
}

const shop: Who = { id: "public_test_shop_terminal", type: "TERMINALID", password: "12345678" };
export const reseller: Who = {
  id: "public_test_shop",
  type: "RESELLERUSER",
  userId: "9900",
  password: "1234",
};

/** The `context` of a request for tests; what is left out is the demo shop's terminal. */
export function context(who: Who = {}): string {
  const { id, type, userId, password } =
    who.type === "RESELLERUSER" ? { ...reseller, ...who } : { ...shop, ...who };
  const user = userId === undefined ? "" : `<userId>${userId}</userId>`;
  return `<context><clientRequestTimeout>0</clientRequestTimeout><initiatorPrincipalId><id>${id}</id><type>${type}</type>${user}</initiatorPrincipalId><password>${password}</password></context>`;
}

/** An amount element, e.g. `amount("totalAmount", "1.00")`. */
export function amount(name: string, value: string, currency = "SEK"): string {
  return `<${name}><currency>${currency}</currency><value>${value}</value></${name}>`;
}

/** One row of a total of `value`. */
export function row(value: string, currency = "SEK"): string {
  return `<invoiceRow><itemDescription>Mug</itemDescription><itemQuantity>1</itemQuantity>${amount("itemTotalAmount", value, currency)}</invoiceRow>`;
}

/** An `invoice` element of one row and a total, `inner` added. */
export function invoice(value = "188.99", inner = "", currency = "SEK"): string {
  const rows = `<invoiceRows>${row(value, currency)}</invoiceRows>`;
  return `<invoice><acknowledgmentMode>NO_ACKNOWLEDGMENT</acknowledgmentMode><title>Kram</title><clientInvoiceId>ORD-1</clientInvoiceId>${rows}${amount("totalAmount", value, currency)}<cashierId>WEB</cashierId>${inner}</invoice>`;
}

export function envelope(operation: string, inner: string): string {
  return `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:x="http://external.interfaces.ers.seamless.com/"><s:Body><x:${operation}>${inner}</x:${operation}></s:Body></s:Envelope>`;
}

export async function post(
  sandbox: Sandbox,
  body: string,
): Promise<{ status: number; body: string; type: string }> {
  const headers = { "content-type": "text/xml; charset=utf-8", soapaction: '""' };
  const request = new Request("http://localhost:4000/soap/merchant/cashregister-2", {
    method: "POST",
    headers,
    body,
  });
  const response = await handleSoap(sandbox, request);
  return {
    status: response.status,
    body: await response.text(),
    type: response.headers.get("content-type") ?? "",
  };
}

/** Calls one operation as the demo terminal (or `who`) and reads `return` by name. */
export async function call(sandbox: Sandbox, operation: string, inner = "", who: Who = {}) {
  const answer = await post(sandbox, envelope(operation, context(who) + inner));
  const root: XmlElement = parseXml(answer.body);
  const result = child(child(child(root, "Body"), `${operation}Response`), "return");
  return {
    ...answer,
    code: Number(text(result, "resultCode")),
    result,
    get: (name: string) => text(result, name),
  };
}

/** sendInvoice that must succeed; gives the reference. */
export async function send(sandbox: Sandbox, invoiceXml = invoice(), who: Who = {}): Promise<string> {
  const answer = await call(sandbox, "sendInvoice", invoiceXml, who);
  if (answer.code !== 0) throw new Error(answer.body);
  return answer.get("invoiceReference");
}

/** getPaymentStatus of a reference. */
export function status(sandbox: Sandbox, reference: string, who: Who = {}) {
  const inner = `<invoiceReference>${reference}</invoiceReference><invoiceVersion>0</invoiceVersion>`;
  return call(sandbox, "getPaymentStatus", inner, who);
}

/** Scan, confirm and PIN by a seeded person; the commit is left to the caller. */
export async function payBy(sandbox: Sandbox, reference: string, personId = "astrid"): Promise<void> {
  openInvoice(sandbox, reference, personId);
  startPaying(sandbox, reference, personId);
  await payWithPin(sandbox, reference, personId);
}

/** A committed payment of `value` SEK. */
export async function paid(sandbox: Sandbox, value = "188.99"): Promise<{ reference: string; ers: string }> {
  const reference = await send(sandbox, invoice(value));
  await payBy(sandbox, reference);
  return { reference, ers: (await status(sandbox, reference)).get("ersReference") };
}

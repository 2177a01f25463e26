import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createClientAsync, type Client } from "soap";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveFetch } from "@sandbox/lib/test-server";
import { testSandbox } from "@sandbox/lib/test-sandbox";
import { handleSoap } from "@sandbox/seqr/handle-soap";
import { openInvoice, payWithPin, startPaying } from "@sandbox/seqr/payment-steps";
import { serveWsdl } from "@sandbox/seqr/serve-wsdl";
import { operations, types } from "@sandbox/seqr/wire/schema";
import { parseXml, type XmlElement } from "@sandbox/seqr/wire/parse-xml";
import { writeWsdl } from "@sandbox/seqr/wire/wsdl";

const { sandbox } = testSandbox();
let server: Server;
let client: Client;

const context = {
  channel: "WS",
  clientId: "Kram",
  clientReference: "kram-1",
  clientRequestTimeout: 0,
  initiatorPrincipalId: { id: "public_test_shop_terminal", type: "TERMINALID" },
  password: "12345678",
};
const sek = (value: string) => ({ currency: "SEK", value });

beforeAll(async () => {
  const handle = (request: Request) =>
    request.method === "GET" ? serveWsdl(sandbox, request) : handleSoap(sandbox, request);
  server = createServer(serveFetch(handle));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo; // listening on a port
  client = await createClientAsync(`http://127.0.0.1:${port}/extclientproxy/service/v2?wsdl`);
});

afterAll(() => new Promise((done) => server.close(done)));

function names(element: XmlElement, name: string): number {
  return element.children.reduce((sum, child) => sum + names(child, name), element.name === name ? 1 : 0);
}

describe("the WSDL", () => {
  it("is well-formed and has every operation three times: port, binding, element", () => {
    const root = parseXml(writeWsdl("http://localhost:4000/soap"));
    const count = Object.keys(operations).length;
    expect(names(root, "operation")).toBe(count * 3); // portType, binding and soap:operation
    expect(names(root, "message")).toBe(count * 2);
    expect(names(root, "complexType")).toBe(count * 2 + Object.keys(types).length);
  });

  it("repeats invoiceRow and leaves local elements unqualified", () => {
    const text = writeWsdl("http://localhost:4000/soap");
    expect(text).toContain(
      'name="invoiceRow" type="tns:paymentInvoiceRow" minOccurs="0" maxOccurs="unbounded"',
    );
    expect(text).toContain('elementFormDefault="unqualified"');
  });

  it("names the address that the caller came to", async () => {
    const ask = (path: string, headers: Record<string, string>) =>
      serveWsdl(sandbox, new Request(`http://internal:4000${path}`, { headers })).text();
    expect(await ask("/soap/merchant/cashregister-2?wsdl", { host: "sandbox:8080" })).toContain(
      'location="http://sandbox:8080/soap/merchant/cashregister-2"',
    );
    expect(await ask("/extclientproxy/service/v2?WSDL", { host: `x"><a` })).toContain(
      'location="http://localhost:4000/extclientproxy/service/v2"',
    );
    expect(serveWsdl(sandbox, new Request("http://internal:4000/x")).status).toBe(405);
  });
});

describe("npm soap, driven by the WSDL alone", () => {
  it("sells: sendInvoice, PAID, refund", async () => {
    const invoiceRow = [
      { itemDescription: "Hoodie & cap <M>", itemQuantity: 1, itemTotalAmount: sek("149.99") },
      { itemDescription: "Delivery", itemQuantity: 1, itemTotalAmount: sek("49.00") },
      { itemDescription: "Voucher", itemQuantity: 1, itemTotalAmount: sek("-10.00") },
    ];
    const invoice = {
      paymentMode: "IMMEDIATE_DEBIT",
      acknowledgmentMode: "NO_ACKNOWLEDGMENT",
      title: "Kram",
      clientInvoiceId: "ORD-1042",
      invoiceRows: { invoiceRow },
      totalAmount: sek("188.99"),
    };
    const [sent] = await client.sendInvoiceAsync({ context, invoice });
    expect(sent.return).toMatchObject({ resultCode: 0, resultDescription: "SUCCESS" });
    const { invoiceReference } = sent.return;
    openInvoice(sandbox, invoiceReference, "astrid");
    startPaying(sandbox, invoiceReference, "astrid");
    await payWithPin(sandbox, invoiceReference, "astrid");
    const [paid] = await client.getPaymentStatusAsync({ context, invoiceReference, invoiceVersion: 0 });
    expect(paid.return).toMatchObject({ resultCode: 0, status: "PAID", version: 2 });
    const [refund] = await client.refundPaymentAsync({
      context,
      ersReference: paid.return.receipt.paymentReference,
      invoice: { title: "Back", totalAmount: sek("49.00") },
    });
    expect(refund.return.resultCode).toBe(0);
  });

  it("sees a Fault as a Fault", async () => {
    const bad = { context, invoiceReference: "1", invoiceVersion: "x" };
    await expect(client.getPaymentStatusAsync(bad)).rejects.toThrow("not a number: x");
  });
});

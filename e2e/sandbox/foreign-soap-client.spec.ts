import { type Client, createClientAsync } from "soap";
import { expect, test } from "../support/fixtures";

const context = {
  channel: "WS",
  clientId: "Foreign client",
  clientReference: "foreign-1",
  clientRequestTimeout: 0,
  initiatorPrincipalId: { id: "public_test_shop_terminal", type: "TERMINALID" },
  password: "12345678",
};
const sek = (value: string) => ({ currency: "SEK", value });
const invoiceOf = (value: string) => ({
  paymentMode: "IMMEDIATE_DEBIT",
  acknowledgmentMode: "NO_ACKNOWLEDGMENT",
  issueDate: "2026-02-03T14:05:09+01:00",
  title: "Foreign shop",
  clientInvoiceId: "F-1",
  invoiceRows: {
    invoiceRow: [{ itemDescription: "Hat & glove", itemQuantity: 1, itemTotalAmount: sek(value) }],
  },
  totalAmount: sek(value),
  cashierId: "WEB",
  footer: "Thank you",
});

type Return = {
  resultCode: number;
  invoiceQRCode?: string;
  invoiceReference?: string;
  ersReference?: string;
  status?: string;
  version?: number;
};

async function call(client: Client, operation: string, fields: object): Promise<Return> {
  const [answer]: [{ return: Return }] = await client[`${operation}Async`]({ context, ...fields });
  return answer.return;
}

const connect = (url: string) => createClientAsync(`${url}/soap/merchant/cashregister-2?wsdl`);

test("a SOAP toolkit that knows only the WSDL sells, is paid and refunds", async ({ control }) => {
  const client = await connect(control.url);
  const person = (await control.people())[1];
  if (!person) throw new Error("the sandbox has no second person");
  const sent = await call(client, "sendInvoice", { invoice: invoiceOf("149.90") });
  expect(sent).toMatchObject({ resultCode: 0, invoiceReference: expect.any(String) });
  expect(sent.invoiceQRCode).toBe(`HTTP://SEQR.SE/R${sent.invoiceReference}`);
  const status = (version = 0) =>
    call(client, "getPaymentStatus", { invoiceReference: sent.invoiceReference, invoiceVersion: version });
  const waiting = await status();
  expect(waiting).toMatchObject({ resultCode: 0, status: "ISSUED" });
  expect(waiting.ersReference).toBeUndefined();

  expect((await control.scan(person.id, sent.invoiceQRCode ?? "")).screen).toBe("invoice");
  await control.press(person.id, "confirm-invoice");
  expect((await control.pin(person.id, person.seqr.pin)).screen).toBe("waiting");
  const paid = await status(waiting.version);
  expect(paid).toMatchObject({ resultCode: 0, status: "PAID", ersReference: expect.any(String) });
  expect((await control.phone(person.id)).receipt).toMatchObject({
    total: 14990,
    currency: "SEK",
    ersReference: paid.ersReference,
  });

  const refund = await call(client, "refundPayment", {
    ersReference: paid.ersReference,
    invoice: invoiceOf("49.90"),
  });
  expect(refund).toMatchObject({ resultCode: 0, ersReference: expect.any(String) });
  expect(refund.ersReference).not.toBe(paid.ersReference);
  const tooMuch = await call(client, "refundPayment", {
    ersReference: paid.ersReference,
    invoice: invoiceOf("149.90"),
  });
  expect(tooMuch.resultCode).not.toBe(0);
  expect((await control.invoice(sent.invoiceReference ?? "")).refunds).toMatchObject([{ amount: 4990 }]);
});

test("a SOAP toolkit cancels an invoice that nobody has paid", async ({ control }) => {
  const client = await connect(control.url);
  const { invoiceReference } = await call(client, "sendInvoice", { invoice: invoiceOf("10.00") });
  expect(await call(client, "cancelInvoice", { invoiceReference })).toMatchObject({ resultCode: 0 });
  expect(await call(client, "getPaymentStatus", { invoiceReference, invoiceVersion: 0 })).toMatchObject({
    status: "CANCELED",
  });
});

test("a SOAP toolkit is told what is wrong by result codes, not by Faults", async ({ control }) => {
  const client = await connect(control.url);
  const invoice = invoiceOf("10.00");
  expect(
    (await call(client, "sendInvoice", { invoice: { ...invoice, totalAmount: sek("11.00") } })).resultCode,
  ).toBe(49);
  const wrong = { ...context, password: "87654321" };
  expect((await call(client, "sendInvoice", { context: wrong, invoice })).resultCode).not.toBe(0);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { money } from "@/core/money/money";
import {
  cancelInvoice,
  executeReport,
  getPaymentStatus,
  markTransactionPeriod,
  refundPayment,
  sendInvoice,
  submitPaymentReceipt,
  updateInvoice,
} from "./requests";
import { exampleConfig, exampleErsReference, exampleInvoice, exampleReference } from "./testing/examples";

const issuedAt = new Date("2026-02-03T13:05:09Z");

/** What stands in the operation element, with white space between elements taken out. */
function inside(request: { operation: string; body: string }): string {
  const match = new RegExp(
    `<ext:${request.operation}>(.*)</ext:${request.operation}></soapenv:Body>`,
    "s",
  ).exec(request.body);
  return match?.[1] ?? "";
}
const squeeze = (xml: string) => xml.replace(/>\s+</g, "><").trim();

const context = squeeze(`<context>
  <channel>WS</channel><clientId>Demo Storefront AB</clientId><clientReference>storefront-1.0</clientReference>
  <clientRequestTimeout>0</clientRequestTimeout>
  <initiatorPrincipalId><id>public_test_shop_terminal</id><type>TERMINALID</type></initiatorPrincipalId>
  <password>12345678</password>
</context>`);
const resellerContext = squeeze(`<context>
  <channel>WS</channel><clientId>Demo Storefront AB</clientId><clientReference>storefront-1.0</clientReference>
  <clientRequestTimeout>0</clientRequestTimeout>
  <initiatorPrincipalId><id>public_test_shop</id><type>RESELLERUSER</type><userId>9900</userId></initiatorPrincipalId>
  <password>1234</password>
</context>`);
const invoice = squeeze(`<invoice>
  <paymentMode>IMMEDIATE_DEBIT</paymentMode><acknowledgmentMode>NO_ACKNOWLEDGMENT</acknowledgmentMode>
  <issueDate>2026-02-03T13:05:09+00:00</issueDate><title>Demo Storefront</title><clientInvoiceId>ORD-1042</clientInvoiceId>
  <invoiceRows>
    <invoiceRow>
      <itemDescription>Hoodie &amp; cap, navy, M</itemDescription><itemQuantity>1</itemQuantity><itemSKU>HOODIE-NAVY-M</itemSKU>
      <itemTaxRate>25</itemTaxRate>
      <itemTotalAmount><currency>SEK</currency><value>149.99</value></itemTotalAmount>
      <itemUnitPrice><currency>SEK</currency><value>149.99</value></itemUnitPrice>
    </invoiceRow>
    <invoiceRow>
      <itemDescription>Delivery</itemDescription><itemQuantity>1</itemQuantity>
      <itemTotalAmount><currency>SEK</currency><value>49.00</value></itemTotalAmount>
    </invoiceRow>
    <invoiceRow>
      <itemDescription>Voucher</itemDescription><itemQuantity>1</itemQuantity>
      <itemTotalAmount><currency>SEK</currency><value>-10.00</value></itemTotalAmount>
    </invoiceRow>
  </invoiceRows>
  <totalAmount><currency>SEK</currency><value>188.99</value></totalAmount>
  <cashierId>WEB</cashierId><footer>Order ORD-1042</footer>
  <backURL>https://shop.example/seqr/return/ORD-1042</backURL>
  <notificationUrl>https://shop.example/api/seqr/notify/ORD-1042/9f2c4d0b7a1e</notificationUrl>
</invoice>`);

describe("requests of the worked examples", () => {
  it("sendInvoice", () => {
    expect(inside(sendInvoice(exampleConfig, exampleInvoice, issuedAt))).toBe(context + invoice);
  });

  it("updateInvoice names the invoice before its new content", () => {
    const update = { reference: exampleReference, invoice: exampleInvoice };
    expect(inside(updateInvoice(exampleConfig, update, issuedAt))).toBe(
      `${context}<invoiceReference>20260203140509123</invoiceReference>${invoice}`,
    );
  });

  it("getPaymentStatus carries the version that was seen", () => {
    expect(inside(getPaymentStatus(exampleConfig, { reference: exampleReference, version: 2 }))).toBe(
      `${context}<invoiceReference>20260203140509123</invoiceReference><invoiceVersion>2</invoiceVersion>`,
    );
  });

  it("cancelInvoice", () => {
    expect(inside(cancelInvoice(exampleConfig, { reference: exampleReference }))).toBe(
      `${context}<invoiceReference>20260203140509123</invoiceReference>`,
    );
  });

  it("submitPaymentReceipt carries the document in base64", () => {
    const payment = {
      paidReference: exampleErsReference,
      receipt: { mimeType: "text/html", content: "<h1>ORD-1042</h1>" },
    };
    expect(inside(submitPaymentReceipt(exampleConfig, payment))).toBe(
      `${context}<ersReference>2026020314063010101000042</ersReference><receiptDocument><mimeType>text/html</mimeType>` +
        "<receiptData>PGgxPk9SRC0xMDQyPC9oMT4=</receiptData><receiptType>PAYMENT_RECEIPT</receiptType></receiptDocument>",
    );
  });

  it("refundPayment names the amount to give back", () => {
    const refund = {
      reference: exampleReference,
      paidReference: exampleErsReference,
      refundId: "ORD-1042-R1",
      orderNumber: "ORD-1042",
      amount: money(4900, "SEK"),
    };
    expect(inside(refundPayment(exampleConfig, refund))).toBe(
      `${context}<ersReference>2026020314063010101000042</ersReference><invoice><title>Refund ORD-1042</title>` +
        "<clientInvoiceId>ORD-1042-R1</clientInvoiceId><totalAmount><currency>SEK</currency><value>49.00</value></totalAmount>" +
        "<cashierId>WEB</cashierId></invoice>",
    );
  });

  it("markTransactionPeriod of one terminal, signed by the reseller", () => {
    const period = { terminalId: "public_test_shop_terminal" };
    expect(inside(markTransactionPeriod(exampleConfig, period))).toBe(
      `${resellerContext}<parameters><parameter><entry><key>TERMINALID</key><value>public_test_shop_terminal</value></entry></parameter></parameters>`,
    );
    expect(inside(markTransactionPeriod(exampleConfig, {}))).toBe(
      `${resellerContext}<parameters></parameters>`,
    );
  });

  it("executeReport", () => {
    const report = {
      reportId: "Reconciliation/STD_RECON_007.xml",
      periodId: "2026020323595900001000001",
      terminalId: "t1",
    };
    expect(inside(executeReport(exampleConfig, report))).toBe(
      `${resellerContext}<reportId>Reconciliation/STD_RECON_007.xml</reportId><language>en</language><parameters><parameter>` +
        "<entry><key>transactionPeriodId</key><value>2026020323595900001000001</value></entry>" +
        "<entry><key>TERMINALID</key><value>t1</value></entry></parameter></parameters>",
    );
  });

  it("cannot mark a period without the reseller's credentials", () => {
    expect(() => markTransactionPeriod({ ...exampleConfig, reseller: undefined }, {})).toThrow(/reseller/);
  });
});

describe("an invoice", () => {
  it("writes the afternoon in 24 hours and with an offset", () => {
    const afternoon = new Date("2026-07-01T21:59:59.999Z");
    expect(sendInvoice(exampleConfig, exampleInvoice, afternoon).body).toContain(
      "<issueDate>2026-07-01T21:59:59+00:00</issueDate>",
    );
  });

  it("writes article number and unit where the schema has them", () => {
    const row = {
      description: "Tea",
      quantity: 2,
      ean: "5901234123457",
      sku: "TEA",
      unit: "kg",
      vatRate: 8,
      total: money(18899, "SEK"),
    };
    expect(sendInvoice(exampleConfig, { ...exampleInvoice, rows: [row] }, issuedAt).body).toContain(
      "<itemDescription>Tea</itemDescription><itemEAN>5901234123457</itemEAN><itemQuantity>2</itemQuantity><itemSKU>TEA</itemSKU>" +
        "<itemTaxRate>8</itemTaxRate><itemTotalAmount><currency>SEK</currency><value>188.99</value></itemTotalAmount><itemUnit>kg</itemUnit>",
    );
  });

  it("leaves the back link out when nobody waits in a browser", () => {
    expect(
      sendInvoice(exampleConfig, { ...exampleInvoice, backUrl: undefined }, issuedAt).body,
    ).not.toContain("backURL");
  });

  it("refuses rows that do not make the total, or are in another currency", () => {
    expect(() =>
      sendInvoice(exampleConfig, { ...exampleInvoice, total: money(18900, "SEK") }, issuedAt),
    ).toThrow(/18899/);
    expect(() =>
      sendInvoice(exampleConfig, { ...exampleInvoice, total: money(18899, "EUR") }, issuedAt),
    ).toThrow(TypeError);
  });

  it("writes amounts that add up to the total as anybody reads them", () => {
    const amounts = fc.array(fc.integer({ min: -100_000, max: 10_000_000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(amounts, (totals) => {
        const rows = totals.map((each) => ({ description: "x", quantity: 1, total: money(each, "SEK") }));
        const total = money(
          totals.reduce((all, each) => all + each, 0),
          "SEK",
        );
        const { body } = sendInvoice(exampleConfig, { ...exampleInvoice, rows, total }, issuedAt);
        const values = [...body.matchAll(/<value>(-?)(\d+)\.(\d\d)<\/value>/g)].map(
          ([, sign, whole, cents]) => Number(`${sign}${whole}${cents}`),
        );
        expect(values).toHaveLength(totals.length + 1);
        expect(values.slice(0, -1).reduce((all, each) => all + each, 0)).toBe(values.at(-1));
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { readInvoice, readPeriod, readRefund, readReport, readResult, readStatus } from "./answers";
import {
  exampleErsReference,
  exampleReference,
  paidAnswer,
  refusal,
  sentAnswer,
  soapAnswer,
  statusAnswer,
  success,
} from "./testing/examples";
import { readAnswer, type XmlIn } from "./xml";

function answerOf(operation: string, text: string): XmlIn {
  const read = readAnswer(text, operation);
  if (!read.ok) throw new Error(read.error.detail);
  return read.answer;
}
const status = (inner: string) =>
  readStatus(answerOf("getPaymentStatus", soapAnswer("getPaymentStatus", inner)));

describe("readResult", () => {
  it("reads code and words", () => {
    expect(readResult(answerOf("sendInvoice", sentAnswer))).toEqual({ code: 0, description: "SUCCESS" });
    expect(readResult(answerOf("cancelInvoice", refusal("cancelInvoice", 95, "")))).toEqual({
      code: 95,
      description: undefined,
    });
  });

  it.each(["", "0x0", "OK", "0.0", "1e1", "99999999999"])("takes %j for no code", (code) => {
    expect(readResult({ resultCode: code })).toBeUndefined();
  });

  it("does not choose between two codes", () => {
    expect(readResult({ resultCode: ["0", "49"] })).toBeUndefined();
  });
});

describe("readInvoice", () => {
  it("reads reference and code of the worked example", () => {
    expect(readInvoice(answerOf("sendInvoice", sentAnswer))).toEqual({
      reference: exampleReference,
      qrCode: "HTTP://SEQR.SE/R20260203140509123",
    });
  });

  it("takes the code as it came, and makes it when it is missing", () => {
    expect(readInvoice({ invoiceReference: "1", invoiceQRCode: "http://seqr.se/r1" })?.qrCode).toBe(
      "http://seqr.se/r1",
    );
    expect(readInvoice({ invoiceReference: "1", invoiceQRCode: "" })?.qrCode).toBe("HTTP://SEQR.SE/R1");
  });

  it("needs a reference", () => {
    expect(readInvoice({ invoiceReference: "" })).toBeUndefined();
    expect(readInvoice({ resultCode: "0" })).toBeUndefined();
    expect(readInvoice("")).toBeUndefined();
  });
});

describe("readStatus", () => {
  it("reads the paid example", () => {
    expect(readStatus(answerOf("getPaymentStatus", paidAnswer))).toEqual({
      status: "PAID",
      rawStatus: "PAID",
      version: 2,
      paidReference: exampleErsReference,
      receipt: {
        clientInvoiceId: "ORD-1042",
        invoiceReference: exampleReference,
        total: { currency: "SEK", value: "188.99" },
      },
    });
  });

  it("reads the waiting example", () => {
    expect(readStatus(answerOf("getPaymentStatus", statusAnswer("ISSUED")))).toEqual({
      status: "ISSUED",
      rawStatus: "ISSUED",
      version: 1,
      paidReference: undefined,
      receipt: undefined,
    });
  });

  it("does not depend on the order of elements", () => {
    const turned = status(
      `<version>7</version><customerTokens/><status>PAID</status><ersReference>1</ersReference>${success}`,
    );
    expect(turned).toMatchObject({ status: "PAID", version: 7, paidReference: "1" });
  });

  it.each(["CANCELLED", "paid", "PARTIALLY_PAID", "ERROR", "0"])("knows that %s is no status", (word) => {
    expect(status(`<status>${word}</status><version>1</version>`)).toMatchObject({
      status: undefined,
      rawStatus: word,
    });
  });

  it("falls back to the receipt's payment reference", () => {
    const paid = status(
      "<status>PAID</status><receipt><paymentReference>77</paymentReference></receipt><version>2</version>",
    );
    expect(paid).toMatchObject({ paidReference: "77" });
  });

  it("copes with an empty receipt, one without invoice and one without amount", () => {
    expect(status("<status>PAID</status><receipt/><version>2</version>")?.receipt).toBeUndefined();
    expect(status("<status>PAID</status><receipt><invoice/></receipt>")?.receipt).toMatchObject({
      total: undefined,
    });
    expect(
      status("<status>PAID</status><receipt><invoice><totalAmount/></invoice></receipt>")?.receipt,
    ).toMatchObject({ total: undefined });
  });

  it("does not hide PAID behind an odd receipt or version", () => {
    const paid = status(
      "<ersReference>1</ersReference><status>PAID</status><receipt><clientInvoiceId>a</clientInvoiceId><clientInvoiceId>b</clientInvoiceId></receipt><version>x</version>",
    );
    expect(paid).toMatchObject({
      status: "PAID",
      paidReference: "1",
      receipt: "unreadable",
      version: undefined,
    });
  });

  it("refuses an answer without or with two statuses", () => {
    expect(status("<version>1</version>")).toBeUndefined();
    expect(status("<status/><version>1</version>")).toBeUndefined();
    expect(status("<status>ISSUED</status><status>PAID</status>")).toBeUndefined();
  });
});

describe("the other answers", () => {
  it("give the refund's own reference, if any", () => {
    expect(readRefund({ ersReference: "2026", resultCode: "0" })).toEqual({ reference: "2026" });
    expect(readRefund({ resultCode: "0" })).toEqual({ reference: undefined });
  });

  it("give the period", () => {
    expect(readPeriod({ transactionPeriodId: "2026" })).toBe("2026");
    expect(readPeriod({ resultCode: "0" })).toBeUndefined();
  });

  it("give the report as text or from base64", () => {
    const content = Buffer.from("<TransactionDetails/>").toString("base64");
    expect(readReport({ report: { contentString: "<a/>", content } })).toBe("<a/>");
    expect(readReport({ report: { contentString: "", content } })).toBe("<TransactionDetails/>");
    expect(readReport({ report: "" })).toBeUndefined();
    expect(readReport({})).toBeUndefined();
  });
});

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { money } from "@/core/money/money";
import { startHttpStub, type HttpStub } from "@/payments/contract/http-stub";
import { describeProviderContract } from "@/payments/contract/provider-contract";
import { createSeqrProvider, type SeqrProvider } from "./provider";
import {
  exampleConfig,
  exampleErsReference,
  exampleInvoice,
  exampleReference,
  paidAnswer,
  refusal,
  sentAnswer,
  soapAnswer,
  statusAnswer,
  success,
} from "./testing/examples";

const now = () => new Date("2026-02-03T13:05:09Z");
const done = (operation: string) => ({ body: soapAnswer(operation, success) });

describeProviderContract({
  name: "seqr",
  create: (soapUrl, { onMessage, timeoutMs }) =>
    createSeqrProvider({ ...exampleConfig, soapUrl, timeoutMs }, { fetch, now, onMessage }),
  payment: {
    reference: exampleReference,
    orderNumber: "ORD-1042",
    paidReference: exampleErsReference,
    amount: money(18899, "SEK"),
  },
  secrets: ["12345678"],
  answers: {
    pending: { body: statusAnswer("ISSUED") },
    paid: { body: paidAnswer },
    paidForAnotherOrder: { body: paidAnswer.replace("ORD-1042", "ORD-9999") },
    declined: { body: statusAnswer("FAILED") },
    cancelled: { body: statusAnswer("CANCELED") },
    unheardOf: { body: statusAnswer("CANCELLED") },
    busyLookUp: { body: refusal("getPaymentStatus", 93) },
    refusedLookUp: { body: refusal("getPaymentStatus", 54) },
    cancelDone: done("cancelInvoice"),
    cancelAlreadyDone: { body: refusal("cancelInvoice", 95) },
    cancelTooLate: { body: refusal("cancelInvoice", 50) },
    cancelWhilePaying: { body: refusal("cancelInvoice", 51) },
    refundDone: done("refundPayment"),
    refundRefused: { body: refusal("refundPayment", 98) },
    refundBadCredentials: { body: refusal("refundPayment", 20) },
  },
});

describe("what only SEQR has", () => {
  let stub: HttpStub;
  let seqr: SeqrProvider;
  const create = (over: Partial<typeof exampleConfig> = {}) =>
    createSeqrProvider(
      { ...exampleConfig, soapUrl: stub.url, ...over },
      { fetch, now, onMessage: () => undefined },
    );
  beforeEach(async () => {
    stub = await startHttpStub();
    seqr = create();
  });
  afterEach(() => stub.close());

  it("sends an invoice, dated by the clock given, and gives reference and code", async () => {
    stub.answer({ body: sentAnswer });
    expect(await seqr.sendInvoice(exampleInvoice)).toEqual({
      ok: true,
      value: { reference: exampleReference, qrCode: `HTTP://SEQR.SE/R${exampleReference}` },
    });
    expect(stub.requests[0]?.body).toContain("<issueDate>2026-02-03T13:05:09+00:00</issueDate>");
  });

  it("does not know whether there is an invoice when success names none", async () => {
    stub.answer(done("sendInvoice"));
    expect(await seqr.sendInvoice(exampleInvoice)).toMatchObject({
      failure: { kind: "unknown", code: "malformed" },
    });
  });

  it("does not send an invoice whose rows are wrong", async () => {
    stub.answer({ body: sentAnswer });
    const wrong = { ...exampleInvoice, total: money(1, "SEK") };
    await expect(async () => seqr.sendInvoice(wrong)).rejects.toThrow(RangeError);
    expect(stub.requests).toEqual([]);
  });

  it("updates an invoice", async () => {
    stub.answer(done("updateInvoice"));
    expect(await seqr.updateInvoice({ reference: exampleReference, invoice: exampleInvoice })).toEqual({
      ok: true,
      value: undefined,
    });
    stub.answer({ body: refusal("updateInvoice", 48) });
    expect(await seqr.updateInvoice({ reference: exampleReference, invoice: exampleInvoice })).toMatchObject({
      failure: { kind: "retry" },
    });
  });

  it("sends the version it saw and gives the one that came", async () => {
    const asked = { reference: exampleReference, orderNumber: "ORD-1042" };
    stub.answer({ body: statusAnswer("ISSUED", 4) });
    expect(await seqr.lookUp({ ...asked, version: 0 })).toMatchObject({ value: { version: 4 } });
    stub.answer({ body: statusAnswer("ISSUED").replace("<version>1</version>", "") });
    expect(await seqr.lookUp({ ...asked, version: 4 })).toMatchObject({ value: { version: 4 } });
    expect(stub.requests[1]?.body).toContain("<invoiceVersion>4</invoiceVersion>");
  });

  it("asks again when the status is missing", async () => {
    stub.answer(done("getPaymentStatus"));
    expect(await seqr.lookUp({ reference: "1", version: 0, orderNumber: "A" })).toMatchObject({
      failure: { kind: "retry", code: "malformed" },
    });
  });

  it("takes code 55 for cancelled as well", async () => {
    stub.answer({ body: refusal("cancelInvoice", 55) });
    expect(await seqr.cancel({ reference: "1" })).toEqual({
      ok: true,
      value: { outcome: "already-cancelled" },
    });
    stub.answer({ body: refusal("cancelInvoice", 54) });
    expect(await seqr.cancel({ reference: "1" })).toMatchObject({ failure: { kind: "final", code: "54" } });
  });

  it("gives the refund's own reference", async () => {
    stub.answer({
      body: soapAnswer("refundPayment", `<ersReference>2026020314070010101000043</ersReference>${success}`),
    });
    const refund = {
      reference: exampleReference,
      paidReference: exampleErsReference,
      refundId: "R1",
      orderNumber: "ORD-1042",
      amount: money(100, "SEK"),
    };
    expect(await seqr.refund(refund)).toEqual({
      ok: true,
      value: { reference: "2026020314070010101000043" },
    });
  });

  it("uploads a receipt", async () => {
    stub.answer(done("submitPaymentReceipt"));
    const receipt = { mimeType: "text/html", content: "<h1>Zażółć</h1>" };
    expect(await seqr.submitReceipt({ paidReference: exampleErsReference, receipt })).toEqual({
      ok: true,
      value: undefined,
    });
    stub.answer("drop");
    expect(await seqr.submitReceipt({ paidReference: exampleErsReference, receipt })).toMatchObject({
      failure: { kind: "retry" },
    });
  });

  it("marks a period and waits for its report", async () => {
    stub.answer({
      body: soapAnswer("markTransactionPeriod", `${success}<transactionPeriodId>2026</transactionPeriodId>`),
    });
    expect(await seqr.markPeriod({})).toEqual({ ok: true, value: { periodId: "2026" } });
    const report = { reportId: "Reconciliation/STD_RECON_003.xml", periodId: "2026" };
    stub.answer({ body: refusal("executeReport", 2, "REPORT_NOT_READY") });
    expect(await seqr.fetchReport(report)).toEqual({ ok: true, value: { ready: false } });
    const content =
      "<report><title>t</title><contentString><![CDATA[<a>&amp;</a>]]></contentString></report>";
    stub.answer({ body: soapAnswer("executeReport", success + content) });
    expect(await seqr.fetchReport(report)).toEqual({ ok: true, value: { ready: true, xml: "<a>&amp;</a>" } });
    stub.answer({ body: refusal("executeReport", 37) });
    expect(await seqr.fetchReport(report)).toMatchObject({ failure: { kind: "configuration" } });
  });

  it("has no periods and reports without the reseller's credentials, and says so", async () => {
    const shopOnly = create({ reseller: undefined });
    const refused = { ok: false, failure: { kind: "configuration", code: "no-reseller" } };
    expect(await shopOnly.markPeriod({})).toMatchObject(refused);
    expect(await shopOnly.fetchReport({ reportId: "a", periodId: "b" })).toMatchObject(refused);
    expect(stub.requests).toEqual([]);
  });
});

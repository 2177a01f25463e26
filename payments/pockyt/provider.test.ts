import { describe, expect, it } from "vitest";
import { money } from "@/core/money/money";
import { describeProviderContract } from "@/payments/contract/provider-contract";
import { createPockytProvider } from "./provider";
import { isSigned } from "./sign";
import {
  addResult,
  demoToken,
  demoTokenHash,
  done,
  exampleCode,
  exampleConfig,
  exampleOrderNumber,
  exampleReference,
  exampleTransactionNo,
  paidResult,
  queryResult,
  refundResult,
  refusal,
} from "./testing/examples";
import { cancelled, cancelThen, now, refundOf, useStubbedPockyt } from "./testing/stubbed";

describeProviderContract({
  name: "pockyt",
  create: (apiUrl, { onMessage, timeoutMs }) =>
    createPockytProvider(
      { ...exampleConfig, apiUrl, timeoutMs, chargeTimeoutMs: timeoutMs },
      { fetch, now, onMessage },
    ),
  payment: {
    reference: exampleTransactionNo,
    orderNumber: exampleOrderNumber,
    paidReference: exampleTransactionNo,
    amount: money(2460, "USD"),
  },
  secrets: [demoToken, demoTokenHash, "c16bfa3b4e7957a2e229c62c8592b03c"],
  answers: {
    pending: done(queryResult("pending")),
    paid: done(queryResult("success")),
    paidForAnotherOrder: done(queryResult("success", { reference: "POS1-20260304-0008-A1" })),
    declined: done(queryResult("failed")),
    cancelled: done(queryResult("closed")),
    unheardOf: done(queryResult("onhold")),
    busyLookUp: refusal("000000", "system error"),
    refusedLookUp: refusal("000021", "no related information"),
    cancelDone: cancelThen(cancelled, "closed"),
    cancelAlreadyDone: cancelThen(refusal("000040"), "closed"),
    cancelTooLate: cancelThen(refusal("000040"), "success"),
    cancelWhilePaying: cancelThen(refusal("000080"), "pending"),
    refundDone: done({ ...refundResult, refundAmount: "24.60", refundReference: "R-1" }, "refund success "),
    refundRefused: refusal("000023", "data error : refundAmount"),
    refundBadCredentials: refusal("000000", "data error : verifySign"),
  },
});

const bill = {
  reference: exampleReference,
  amount: money(2460, "USD"),
  timeoutMinutes: 5,
  ipnUrl: "https://shop.example/api/pockyt/ipn",
};
const charge = { transactionNo: exampleTransactionNo, code: exampleCode, orderNumber: exampleOrderNumber };

describe("what only Pockyt has", () => {
  const at = useStubbedPockyt();

  it("shows of its configuration what is no secret", () => {
    expect(at.pockyt.config).toEqual({ merchantNo: "200043", storeNo: "300014", chargePath: "prepay" });
    expect(JSON.stringify(at.pockyt)).not.toContain(demoToken);
  });

  it("asks for a transaction with texts alone, all of them signed (R7)", async () => {
    at.stub.answer(done(addResult, "add success"));
    expect(await at.pockyt.add({ ...bill, description: "2 × tea & cake = 24.60" })).toEqual({
      ok: true,
      value: { transactionNo: exampleTransactionNo, status: "init" },
    });
    const [sent = {}] = at.bodies();
    expect(at.paths()).toEqual(["/app-instore/v3/add"]);
    expect(at.stub.requests[0]?.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(sent).toMatchObject({
      merchantNo: "200043",
      storeNo: "300014",
      amount: "24.60",
      currency: "USD",
      settleCurrency: "USD",
      reference: exampleReference,
      timeout: "5",
      ipnUrl: bill.ipnUrl,
      description: "2 × tea   cake   24.60",
    });
    expect(Object.values(sent).every((value) => typeof value === "string")).toBe(true);
    expect(isSigned(sent, sent.verifySign ?? "", demoToken)).toBe(true);
  });

  it("signs the bodies that the protocol prints", async () => {
    at.stub.answer(done(addResult, "add success"));
    await at.pockyt.prepay({ ...charge, vendor: "alipay" });
    await at.pockyt.readState(exampleTransactionNo);
    await at.pockyt.lookUpByReference(exampleReference);
    await at.pockyt.refund({ ...refundOf(410), refundId: "POS1-20260304-0007-R1" });
    expect(at.bodies().map(({ verifySign }) => verifySign)).toEqual([
      "ac7dda343a27379c65dec4e8ac12f4d0",
      "c16bfa3b4e7957a2e229c62c8592b03c",
      "d31b9e0998344e74217f394ce0e6c6c6",
      "8745b9d764f6b38121c14a08a96b5ad5",
    ]);
    expect(at.paths()).toEqual([
      "/app-instore/v3/prepay",
      "/app-data-search/v3/tran-query",
      "/app-data-search/v3/tran-query",
      "/app-data-search/v3/refund",
    ]);
  });

  it("does not believe an answer about another transaction", async () => {
    for (const other of [
      { reference: "X-1" },
      { amount: "2.46" },
      { currency: "EUR" },
      { transactionNo: 405512783390124860 },
    ]) {
      at.stub.answer(done({ ...addResult, ...other }));
      expect(await at.pockyt.add(bill)).toMatchObject({ ok: false, failure: { kind: "unknown" } });
    }
  });

  it.each([
    ["another currency", { ...bill, amount: money(2460, "PLN") }],
    ["nothing", { ...bill, amount: money(0, "USD") }],
    ["a reference that could break the signature", { ...bill, reference: "A&amount=1" }],
    ["a reference too long for a wallet", { ...bill, reference: "A".repeat(37) }],
  ])("does not send %s", async (_, transaction) => {
    const refused = { ok: false, failure: { kind: "final", code: "invalid" } };
    expect(await at.pockyt.add(transaction)).toMatchObject(refused);
    expect(await at.pockyt.createQrCode({ ...transaction, vendor: "alipay" })).toMatchObject(refused);
    expect(at.stub.requests).toEqual([]);
  });

  it("finds a transaction by our reference after a lost answer, or that there is none", async () => {
    at.stub.answer(done(queryResult("init")));
    expect(await at.pockyt.lookUpByReference(exampleReference)).toMatchObject({
      ok: true,
      value: { transactionNo: exampleTransactionNo, status: "init", fact: { kind: "pending" } },
    });
    expect(at.bodies()[0]).toMatchObject({ reference: exampleReference });
    expect(at.bodies()[0]).not.toHaveProperty("transactionNo");
    at.stub.answer(refusal("000021"));
    expect(await at.pockyt.lookUpByReference(exampleReference)).toMatchObject({
      failure: { kind: "final", code: "000021" },
    });
  });

  it("makes a code for the shopper to scan", async () => {
    const made = {
      ...addResult,
      timeout: "5",
      deepLink: "https://qr.example/1",
      qrcodeUrl: "https://x.example",
    };
    at.stub.answer(done(made));
    expect(await at.pockyt.createQrCode({ ...bill, vendor: "cashapppay" })).toEqual({
      ok: true,
      value: { transactionNo: exampleTransactionNo, deepLink: "https://qr.example/1" },
    });
    expect(at.bodies()[0]).toMatchObject({ vendor: "cashapppay", needQrcode: "false", timeout: "5" });
    at.stub.answer(done({ ...made, deepLink: "" }));
    expect(await at.pockyt.createQrCode({ ...bill, vendor: "alipay" })).toMatchObject({
      failure: { kind: "unknown", code: "malformed" },
    });
  });

  it("lists the store's transactions of at most 15 days", async () => {
    const refund = {
      ...addResult,
      transactionNo: "405512799127700341",
      originalTransactionNo: exampleTransactionNo,
      transactionType: "refund",
      transactionStatus: "success",
      amount: "4.10",
    };
    at.stub.answer(done({ size: 2, transactions: [{ ...paidResult, vendor: "alipay" }, refund] }));
    expect(await at.pockyt.listTransactions({ from: "20260301", to: "20260316" })).toMatchObject({
      ok: true,
      value: [
        { transactionNo: exampleTransactionNo, type: "payment", status: "success", vendor: "alipay" },
        { type: "refund", originalTransactionNo: exampleTransactionNo, amount: money(410, "USD") },
      ],
    });
    expect(at.bodies()[0]).toMatchObject({ startDate: "20260301", endDate: "20260316" });
    at.stub.answer(done([paidResult]));
    expect(await at.pockyt.listTransactions({ from: "20260301", to: "20260301" })).toMatchObject({
      value: [{ paidAt: new Date("2026-03-04T14:15:30Z"), createdAt: new Date("2026-03-04T14:14:58Z") }],
    });
    at.stub.requests.length = 0;
    for (const [from, to] of [
      ["20260301", "20260317"],
      ["20260302", "20260301"],
      ["2026-03-01", "2026-03-02"],
    ] as const)
      expect(await at.pockyt.listTransactions({ from, to })).toMatchObject({ failure: { code: "range" } });
    expect(at.stub.requests).toEqual([]);
  });

  it("reads notifications with its own token", () => {
    const body =
      "transactionNo=405512783390124857&status=success&amount=24.60&currency=USD&settleCurrency=USD" +
      "&reference=POS1-20260304-0007-A1&time=20260304221530&verifySign=666fc9985477ca6a3859dce26de7782d";
    expect(at.pockyt.readIpn(body, "application/x-www-form-urlencoded").ok).toBe(true);
    expect(at.create({ token: "another-token" }).readIpn(body, null)).toEqual({
      ok: false,
      why: "signature",
    });
  });
});

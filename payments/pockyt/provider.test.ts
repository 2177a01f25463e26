import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { money } from "@/core/money/money";
import { startHttpStub, type HttpStub, type StubAnswer } from "@/payments/contract/http-stub";
import { describeProviderContract } from "@/payments/contract/provider-contract";
import { createPockytProvider, type PockytProvider } from "./provider";
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
  refundRow,
  refusal,
} from "./testing/examples";

const now = () => new Date("2026-03-04T14:15:00Z");
const isCancel = (path: string) => path.endsWith("/cancel");

/** What cancel answers, and what the query after it tells. */
function cancelThen(cancel: Exclude<StubAnswer, string>, status: string) {
  return ({ path }: { path: string }) => (isCancel(path) ? cancel : done(queryResult(status)));
}
const cancelled = done(
  { transactionNo: exampleTransactionNo, amount: 24.6, currency: "USD", status: "closed" },
  "cancel success ",
);

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

describe("what only Pockyt has", () => {
  let stub: HttpStub;
  let pockyt: PockytProvider;
  const create = (over: Partial<typeof exampleConfig> = {}) =>
    createPockytProvider(
      { ...exampleConfig, apiUrl: stub.url, ...over },
      { fetch, now, onMessage: () => {} },
    );
  const bodies = () => stub.requests.map(({ body }): Record<string, string> => JSON.parse(body));
  const paths = () => stub.requests.map(({ path }) => path);
  beforeEach(async () => {
    stub = await startHttpStub();
    pockyt = create();
  });
  afterEach(() => stub.close());

  const bill = {
    reference: exampleReference,
    amount: money(2460, "USD"),
    timeoutMinutes: 5,
    ipnUrl: "https://shop.example/api/pockyt/ipn",
  };
  const charge = { transactionNo: exampleTransactionNo, code: exampleCode, orderNumber: exampleOrderNumber };

  it("shows of its configuration what is no secret", () => {
    expect(pockyt.config).toEqual({ merchantNo: "200043", storeNo: "300014", chargePath: "prepay" });
    expect(JSON.stringify(pockyt)).not.toContain(demoToken);
  });

  it("asks for a transaction with texts alone, all of them signed (R7)", async () => {
    stub.answer(done(addResult, "add success"));
    expect(await pockyt.add({ ...bill, description: "2 × tea & cake = 24.60" })).toEqual({
      ok: true,
      value: { transactionNo: exampleTransactionNo, status: "init" },
    });
    const [sent = {}] = bodies();
    expect(paths()).toEqual(["/app-instore/v3/add"]);
    expect(stub.requests[0]?.headers["content-type"]).toBe("application/json; charset=utf-8");
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
    stub.answer(done(addResult, "add success"));
    await pockyt.prepay({ ...charge, vendor: "alipay" });
    await pockyt.readState(exampleTransactionNo);
    await pockyt.lookUpByReference(exampleReference);
    await pockyt.refund({ ...refundOf(410), refundId: "POS1-20260304-0007-R1" });
    expect(bodies().map(({ verifySign }) => verifySign)).toEqual([
      "ac7dda343a27379c65dec4e8ac12f4d0",
      "c16bfa3b4e7957a2e229c62c8592b03c",
      "d31b9e0998344e74217f394ce0e6c6c6",
      "8745b9d764f6b38121c14a08a96b5ad5",
    ]);
    expect(paths()).toEqual([
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
      stub.answer(done({ ...addResult, ...other }));
      expect(await pockyt.add(bill)).toMatchObject({ ok: false, failure: { kind: "unknown" } });
    }
  });

  it.each([
    ["another currency", { ...bill, amount: money(2460, "PLN") }],
    ["nothing", { ...bill, amount: money(0, "USD") }],
    ["a reference that could break the signature", { ...bill, reference: "A&amount=1" }],
    ["a reference too long for a wallet", { ...bill, reference: "A".repeat(37) }],
  ])("does not send %s", async (_, transaction) => {
    const refused = { ok: false, failure: { kind: "final", code: "invalid" } };
    expect(await pockyt.add(transaction)).toMatchObject(refused);
    expect(await pockyt.createQrCode({ ...transaction, vendor: "alipay" })).toMatchObject(refused);
    expect(stub.requests).toEqual([]);
  });

  it("charges a code and tells when it was paid, in UTC", async () => {
    stub.answer(done(paidResult, "add success"));
    expect(await pockyt.prepay(charge)).toEqual({
      ok: true,
      value: {
        status: "success",
        paymentTime: new Date("2026-03-04T14:15:30Z"),
        fact: {
          kind: "paid",
          eventKey: `${exampleTransactionNo}:success`,
          paidReference: exampleTransactionNo,
          paid: money(2460, "USD"),
        },
      },
    });
    expect(bodies()[0]).toMatchObject({ paymentBarcode: exampleCode, transactionNo: exampleTransactionNo });
    expect(bodies()[0]).not.toHaveProperty("reference");
    expect(bodies()[0]).not.toHaveProperty("vendor");
  });

  it("does not send what is no code", async () => {
    expect(await pockyt.prepay({ ...charge, code: "1&vendor=alipay" })).toMatchObject({
      failure: { kind: "final", code: "invalid" },
    });
    expect(stub.requests).toEqual([]);
  });

  it("takes 000100 with a pending status for what it is: accepted, not paid (R1)", async () => {
    stub.answer(done({ ...addResult, transactionStatus: "pending" }, "add success"));
    expect(await pockyt.prepay(charge)).toMatchObject({
      ok: true,
      value: { status: "pending", fact: { kind: "pending" } },
    });
  });

  it("sends a charge once, whatever comes back (R2)", async () => {
    const troubles: StubAnswer[] = [
      "drop",
      "stall",
      { status: 502, type: "text/html", body: "<h1>Bad Gateway</h1>" },
      refusal("000080"),
      refusal("000040"),
      { body: '{"result":{"transactionNo":' },
    ];
    const impatient = create({ chargeTimeoutMs: 150 });
    for (const trouble of troubles) {
      stub.answer(trouble);
      // Never declined: the shopper may have paid (R3).
      expect(await impatient.prepay(charge)).toMatchObject({ ok: false, failure: { kind: "unknown" } });
    }
    expect(stub.requests).toHaveLength(troubles.length);
  });

  it("charges by the older name where that is configured, and then names the wallet", async () => {
    stub.answer(done(paidResult));
    const older = create({ chargePath: "pay" });
    await older.prepay(charge);
    await older.prepay({ ...charge, code: "134668918993771844" });
    await older.prepay({ ...charge, vendor: "venmo" });
    expect(paths()).toEqual(Array(3).fill("/app-instore/v3/pay"));
    expect(bodies().map(({ vendor }) => vendor)).toEqual(["alipay", "wechatpay", "venmo"]);
  });

  it("points out a charge of another transaction, order or currency (R15)", async () => {
    const mismatch = async (over: object) => {
      stub.answer(done({ ...paidResult, ...over }));
      const charged = await pockyt.prepay(charge);
      return charged.ok && charged.value.fact.kind === "paid" ? charged.value.fact.mismatch : undefined;
    };
    expect(await mismatch({})).toBeUndefined();
    expect(await mismatch({ transactionNo: "405512783390124858", reference: "X" })).toContain("4858");
    expect(await mismatch({ reference: "OTHER-A1" })).toContain("OTHER-A1");
    expect(await mismatch({ currency: "CNY" })).toBe("paid 24.60 CNY");
  });

  it("finds a transaction by our reference after a lost answer, or that there is none", async () => {
    stub.answer(done(queryResult("init")));
    expect(await pockyt.lookUpByReference(exampleReference)).toMatchObject({
      ok: true,
      value: { transactionNo: exampleTransactionNo, status: "init", fact: { kind: "pending" } },
    });
    expect(bodies()[0]).toMatchObject({ reference: exampleReference });
    expect(bodies()[0]).not.toHaveProperty("transactionNo");
    stub.answer(refusal("000021"));
    expect(await pockyt.lookUpByReference(exampleReference)).toMatchObject({
      failure: { kind: "final", code: "000021" },
    });
  });

  it("reads refunds, as array or as one object, and their older name", async () => {
    const refunds = async (refundInfo: unknown) => {
      stub.answer(done(queryResult("success", { refundInfo })));
      const state = await pockyt.readState(exampleTransactionNo);
      return state.ok ? state.value.refunds : undefined;
    };
    const row = {
      reference: "POS1-20260304-0007-R1",
      transactionNo: "405512799127700341",
      amount: money(410, "USD"),
    };
    expect(await refunds([refundRow])).toEqual([row]);
    expect(await refunds(refundRow)).toEqual([row]);
    const { refundTransactionId, ...others } = refundRow;
    expect(await refunds([{ ...others, refundYuansferId: refundTransactionId }])).toEqual([row]);
    expect(await refunds(null)).toEqual([]);
    expect(await refunds(undefined)).toEqual([]);
  });

  it("tells charged and given back from never charged (R18)", async () => {
    const voided = async (status: string, more: object) => {
      stub.answer(done(queryResult(status, { ...more })));
      const state = await pockyt.readState(exampleTransactionNo);
      return state.ok ? [state.value.voided, state.value.fact.kind] : undefined;
    };
    expect(await voided("closed", {})).toEqual([false, "cancelled"]);
    expect(await voided("closed", { voidAmount: "0.00" })).toEqual([false, "cancelled"]);
    expect(await voided("closed", { voidAmount: "24.60" })).toEqual([true, "cancelled"]);
    expect(await voided("closed", { refundInfo: [refundRow] })).toEqual([true, "cancelled"]);
    expect(await voided("reversed", { transactionType: "void" })).toEqual([true, "cancelled"]);
    expect(await voided("success", { refundInfo: [refundRow] })).toEqual([false, "paid"]);
  });

  it("asks what became of a transaction after every cancel that was heard, and tells it (R18)", async () => {
    stub.answer(cancelThen(cancelled, "success"));
    expect(await pockyt.cancel({ reference: exampleTransactionNo })).toEqual({
      ok: true,
      value: { outcome: "look-up", paid: true },
    });
    expect(paths()).toEqual(["/app-data-search/v3/cancel", "/app-data-search/v3/tran-query"]);
    stub.answer(({ path }) => (isCancel(path) ? cancelled : refusal("000000")));
    expect(await pockyt.cancel({ reference: exampleTransactionNo })).toEqual({
      ok: true,
      value: { outcome: "look-up", paid: false },
    });
    stub.answer(refusal("000021"));
    expect(await pockyt.cancel({ reference: exampleReference })).toMatchObject({
      failure: { kind: "final", code: "000021" },
    });
    expect(bodies().at(-1)).toMatchObject({ reference: exampleReference });
  });

  const refundOf = (cents: number) => ({
    reference: exampleTransactionNo,
    paidReference: exampleTransactionNo,
    refundId: "POS1-20260304-0007-R1",
    orderNumber: exampleOrderNumber,
    amount: money(cents, "USD"),
  });

  it("gives back a part, under the shop's own reference (R17)", async () => {
    stub.answer(done(refundResult, "refund success "));
    expect(await pockyt.refund(refundOf(410))).toEqual({
      ok: true,
      value: { reference: "405512799127700341" },
    });
    expect(bodies()[0]).toMatchObject({ refundAmount: "4.10", refundReference: "POS1-20260304-0007-R1" });
  });

  it.each([
    ["pending", { ok: true, value: { reference: "405512799127700341", pending: true } }],
    ["failed", { ok: false, failure: { kind: "final", code: "failed" } }],
    ["closed", { ok: false, failure: { kind: "final", code: "closed" } }],
    ["reversed", { ok: false, failure: { kind: "unknown" } }],
    ["returned", { ok: false, failure: { kind: "unknown" } }],
  ])("takes only success for money back, and a refund's %s for what it is (R12)", async (status, result) => {
    stub.answer(done({ ...refundResult, status }));
    expect(await pockyt.refund(refundOf(410))).toMatchObject(result);
  });

  it("does not know what happened when the answer is about another refund (R17)", async () => {
    stub.answer(done(refundResult));
    expect(await pockyt.refund(refundOf(1000))).toMatchObject({ failure: { kind: "unknown" } });
    stub.answer(done({ ...refundResult, refundReference: "another" }));
    expect(await pockyt.refund(refundOf(410))).toMatchObject({ failure: { kind: "unknown" } });
  });

  it("tells by the transaction whether a refund happened, so that none is made twice (R17)", async () => {
    const ask = (refundId: string) => pockyt.lookUpRefund?.({ reference: exampleTransactionNo, refundId });
    stub.answer(done(queryResult("success", { refundInfo: [refundRow] })));
    expect(await ask("POS1-20260304-0007-R1")).toEqual({ ok: true, value: "done" });
    expect(await ask("POS1-20260304-0007-R2")).toEqual({ ok: true, value: "unseen" });
    stub.answer(done(queryResult("success")));
    expect(await ask("POS1-20260304-0007-R1")).toEqual({ ok: true, value: "unseen" });
    stub.answer("drop");
    expect(await ask("POS1-20260304-0007-R1")).toMatchObject({ failure: { kind: "retry" } });
  });

  it("makes a code for the shopper to scan", async () => {
    const made = {
      ...addResult,
      timeout: "5",
      deepLink: "https://qr.example/1",
      qrcodeUrl: "https://x.example",
    };
    stub.answer(done(made));
    expect(await pockyt.createQrCode({ ...bill, vendor: "cashapppay" })).toEqual({
      ok: true,
      value: { transactionNo: exampleTransactionNo, deepLink: "https://qr.example/1" },
    });
    expect(bodies()[0]).toMatchObject({ vendor: "cashapppay", needQrcode: "false", timeout: "5" });
    stub.answer(done({ ...made, deepLink: "" }));
    expect(await pockyt.createQrCode({ ...bill, vendor: "alipay" })).toMatchObject({
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
    stub.answer(done({ size: 2, transactions: [{ ...paidResult, vendor: "alipay" }, refund] }));
    expect(await pockyt.listTransactions({ from: "20260301", to: "20260316" })).toMatchObject({
      ok: true,
      value: [
        { transactionNo: exampleTransactionNo, type: "payment", status: "success", vendor: "alipay" },
        { type: "refund", originalTransactionNo: exampleTransactionNo, amount: money(410, "USD") },
      ],
    });
    expect(bodies()[0]).toMatchObject({ startDate: "20260301", endDate: "20260316" });
    stub.answer(done([paidResult]));
    expect(await pockyt.listTransactions({ from: "20260301", to: "20260301" })).toMatchObject({
      value: [{ paidAt: new Date("2026-03-04T14:15:30Z"), createdAt: new Date("2026-03-04T14:14:58Z") }],
    });
    stub.requests.length = 0;
    for (const [from, to] of [
      ["20260301", "20260317"],
      ["20260302", "20260301"],
      ["2026-03-01", "2026-03-02"],
    ] as const)
      expect(await pockyt.listTransactions({ from, to })).toMatchObject({ failure: { code: "range" } });
    expect(stub.requests).toEqual([]);
  });

  it("reads notifications with its own token", () => {
    const body =
      "transactionNo=405512783390124857&status=success&amount=24.60&currency=USD&settleCurrency=USD" +
      "&reference=POS1-20260304-0007-A1&time=20260304221530&verifySign=666fc9985477ca6a3859dce26de7782d";
    expect(pockyt.readIpn(body, "application/x-www-form-urlencoded").ok).toBe(true);
    expect(create({ token: "another-token" }).readIpn(body, null)).toEqual({ ok: false, why: "signature" });
  });
});

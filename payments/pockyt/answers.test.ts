import { describe, expect, it } from "vitest";
import { money } from "@/core/money/money";
import { cancelSchema, reader, refundSchema, transactionSchema, transactionsSchema } from "./answers";
import { addResult, exampleTransactionNo, paidResult, queryResult, refundResult } from "./testing/examples";

const transaction = reader(transactionSchema);

describe("a transaction", () => {
  it("is read out of the printed answers to add and tran-query", () => {
    expect(transaction(addResult)).toMatchObject({
      transactionNo: exampleTransactionNo,
      status: "init",
      amount: money(2460, "USD"),
      createdAt: new Date("2026-03-04T14:14:58Z"),
      paidAt: undefined,
      type: "payment",
    });
    expect(transaction(queryResult("success"))).toMatchObject({ status: "success", refunds: [] });
  });

  it("is read from either name of its status, but not from none", () => {
    const { transactionStatus: _, ...without } = addResult;
    expect(transaction({ ...without, status: "pending" })?.status).toBe("pending");
    expect(transaction(without)).toBeUndefined();
    expect(transaction({ ...without, status: null })).toBeUndefined();
  });

  it("keeps a status that nobody knows, to show it", () => {
    expect(transaction(queryResult("onhold"))).toMatchObject({ status: "unknown", rawStatus: "onhold" });
  });

  it("has ids of text only: 18 digits do not survive as a number (R7)", () => {
    expect(transaction({ ...addResult, transactionNo: 405512783390124857 })).toBeUndefined();
    expect(transaction({ ...addResult, transactionNo: "4055x" })).toBeUndefined();
    expect(transaction({ ...addResult, transactionNo: "" })).toBeUndefined();
    expect(transaction({ ...addResult, originalTransactionNo: 1 })).toBeUndefined();
  });

  it.each([
    ["19.99", 1999],
    ["0.29", 29],
    ["1.1", 110],
    ["13", 1300],
    ["13.00", 1300],
    ["13.000", 1300],
    ["8.20", 820],
    ["4.35", 435],
  ])("has %s as %i cents, by its text (R8)", (amount, cents) => {
    expect(transaction({ ...addResult, amount })?.amount).toEqual(money(cents, "USD"));
  });

  it.each([24.6, "24,60", "1e2", "-1.00", "24.605", "", null])("has no amount %j (R8)", (amount) => {
    expect(transaction({ ...addResult, amount })).toBeUndefined();
  });

  it("has no Money in a currency that the shop does not know", () => {
    expect(transaction({ ...addResult, currency: "KRW" })).toMatchObject({
      amount: undefined,
      amountText: "24.60 KRW",
    });
  });

  it("goes without a time that cannot be read", () => {
    expect(transaction({ ...paidResult, paymentTime: "soon" })).toMatchObject({ paidAt: undefined });
  });
});

describe("the other answers", () => {
  it("cancel may give its amount as a number, as the vendor's sample does (R8)", () => {
    const cancel = reader(cancelSchema);
    const sample = { transactionNo: exampleTransactionNo, currency: "USD", status: "closed" };
    expect(cancel({ ...sample, amount: 24.6 })?.amount).toBe(2460);
    expect(cancel({ ...sample, amount: 19.99 })?.amount).toBe(1999);
    expect(cancel({ ...sample, amount: "24.60" })?.amount).toBe(2460);
    expect(cancel(sample)?.amount).toBeUndefined();
    expect(cancel({ ...sample, amount: 0.1 + 0.2 })).toBeUndefined();
    expect(cancel({ ...sample, transactionNo: 405512783390124857 })).toBeUndefined();
  });

  it("refund is read, with and without what is optional", () => {
    const refund = reader(refundSchema);
    expect(refund(refundResult)).toMatchObject({ status: "success", refundAmount: 410 });
    expect(refund({ status: "success" })?.refundAmount).toBeUndefined();
    expect(refund({ ...refundResult, refundAmount: 4.1 })).toBeUndefined();
    expect(refund({})).toBeUndefined();
  });

  it("a list is read bare or under a name, whole or not at all", () => {
    const list = reader(transactionsSchema);
    expect(list([paidResult])).toHaveLength(1);
    expect(list({ size: 1, transactions: [paidResult] })).toHaveLength(1);
    expect(list({ list: [] })).toEqual([]);
    expect(list({ transactions: [paidResult, { amount: 1 }] })).toBeUndefined();
    expect(list({ size: 0 })).toBeUndefined();
    expect(list(null)).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { compareTransaction } from "./compare-transactions";

const theirs = { status: "CAPTURED", amount: 5_219, currency: "PLN" };
const ours = { state: "PAID" as const, amount: 5_219, currency: "PLN", refunds: [] };
const refund = (state: string, amount: number) => ({ state, amount });

describe("a transaction at InPost and our payment", () => {
  it("fit when both are paid with the same sum", () => {
    expect(compareTransaction(theirs, ours)).toEqual([]);
    expect(compareTransaction({ ...theirs, status: "AUTHORIZED" }, ours)).toEqual([]);
  });

  it("differ when we know nothing of it", () => {
    expect(compareTransaction(theirs, undefined)).toEqual(["missing-here"]);
  });

  it("differ in the sum and in what was paid", () => {
    expect(compareTransaction({ ...theirs, amount: 5_200 }, ours)).toEqual(["amount"]);
    expect(compareTransaction(theirs, { ...ours, state: "PENDING" })).toEqual(["paid-there"]);
    expect(compareTransaction({ ...theirs, status: "PENDING" }, ours)).toEqual(["paid-here"]);
  });

  it("fit when a try came to nothing, whatever became of the order", () => {
    for (const status of ["DECLINED", "CANCELLED"]) {
      expect(compareTransaction({ ...theirs, status }, ours)).toEqual([]);
      expect(compareTransaction({ ...theirs, status }, { ...ours, state: "DECLINED" })).toEqual([]);
    }
  });

  it.each([
    ["REFUNDED", [refund("DONE", 5_219)], []],
    ["REFUNDED", [refund("DONE", 5_000), refund("DONE", 219)], []],
    ["PARTIALLY_REFUNDED", [refund("DONE", 100)], []],
    ["CAPTURED", [refund("DONE", 100)], ["refund"]],
    ["REFUNDED", [refund("DONE", 100)], ["refund"]],
    ["PARTIALLY_REFUNDED", [refund("REFUSED", 100)], ["refund"]],
    ["CAPTURED", [refund("SENT", 100)], ["refund-pending"]],
  ])("%s with %j of ours is %j", (status, refunds, differences) => {
    expect(compareTransaction({ ...theirs, status }, { ...ours, refunds })).toEqual(differences);
  });
});

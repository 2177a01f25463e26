import { describe, expect, it } from "vitest";
import type { SeqrOperation } from "./requests";
import { failureOf, inDoubt, resultCodes } from "./result-codes";

const kind = (operation: SeqrOperation, code: number) => failureOf(operation, code, undefined).kind;

describe("policy per result code", () => {
  it.each([
    [2, "retry"],
    [11, "final"],
    [20, "configuration"],
    [21, "configuration"],
    [23, "final"],
    [29, "configuration"],
    [33, "configuration"],
    [37, "configuration"],
    [48, "retry"],
    [49, "final"],
    [54, "final"],
    [64, "configuration"],
    [91, "configuration"],
    [93, "retry"],
    [94, "retry"],
    [97, "final"],
    [98, "final"],
    [99, "final"],
  ])("%i is %s for every call", (code, expected) => {
    for (const operation of ["sendInvoice", "getPaymentStatus", "refundPayment"] as const) {
      expect(kind(operation, code)).toBe(expected);
    }
  });

  it.each([1, 90, 3, 100, 12345, -1])("%i leaves open what happened", (code) => {
    expect(kind("getPaymentStatus", code)).toBe("retry");
    expect(kind("cancelInvoice", code)).toBe("retry");
    expect(kind("submitPaymentReceipt", code)).toBe("retry");
    expect(kind("executeReport", code)).toBe("retry");
    expect(kind("sendInvoice", code)).toBe("unknown");
    expect(kind("refundPayment", code)).toBe("unknown");
    expect(kind("markTransactionPeriod", code)).toBe("unknown");
  });

  it("never lets doubt about money become a repeat", () => {
    expect(inDoubt("refundPayment")).toBe("unknown");
    expect(inDoubt("sendInvoice")).toBe("unknown");
    expect(inDoubt("getPaymentStatus")).toBe("retry");
  });

  it("names code, operation and what SEQR said", () => {
    expect(failureOf("refundPayment", 98, "too much")).toEqual({
      kind: "final",
      code: "98",
      detail: "refundPayment: SUM_OF_REFUNDS_CAN_NOT_BE_MORE_THAN_ORIGINAL_TRANSACTION (too much)",
    });
    expect(failureOf("sendInvoice", 777, undefined).detail).toBe("sendInvoice: unknown code");
  });

  it("knows the published list, each name once", () => {
    const names = Object.values(resultCodes).map(([name]) => name);
    expect(names).toHaveLength(54);
    expect(new Set(names).size).toBe(names.length);
    expect(resultCodes[0]).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { orderEventToFact } from "./facts";

const event = { eventId: "pay-1", at: new Date(0) };
const told = (paymentStatus: string | undefined, over: object = {}) =>
  orderEventToFact("1042", { ...event, paymentStatus, ...over });

describe("what an order event says (3.9)", () => {
  it("AUTHORIZED is paid, with whatever reference there is", () => {
    expect(told("AUTHORIZED", { paymentId: "7788", paymentReference: "R-7788" })).toEqual({
      kind: "paid",
      eventKey: "1042:event:pay-1",
      paidReference: "7788",
      paid: undefined,
    });
    expect(told("AUTHORIZED", { paymentReference: "R-7788" })).toMatchObject({ paidReference: "R-7788" });
    expect(told("AUTHORIZED")).toMatchObject({ paidReference: "1042" });
    expect(told("AUTHORIZED", { orderStatus: "ORDER_REJECTED" })).toMatchObject({ kind: "paid" });
  });

  it.each([
    ["COD", "on-delivery"],
    ["DECLINED", "declined"],
    ["ERROR", "declined"],
    ["FAILED", "declined"],
    ["CANCELLED", "declined"],
    ["UNPAID", "pending"],
    ["STARTED", "pending"],
    ["PENDING", "pending"],
    ["REFUNDED", "unknown"],
    ["COMPLETED", "unknown"],
    ["CART_NT", "unknown"],
  ])("R14, R19: %s is %s", (status, kind) => {
    expect(told(status)).toMatchObject({ kind, eventKey: "1042:event:pay-1" });
  });

  it("a rejected order is cancelled, one in progress is no news", () => {
    expect(told(undefined, { orderStatus: "ORDER_REJECTED" })).toMatchObject({ kind: "cancelled" });
    expect(told("PENDING", { orderStatus: "ORDER_REJECTED" })).toMatchObject({ kind: "cancelled" });
    expect(told(undefined, { orderStatus: "ORDER_PROCESSING" })).toBeUndefined();
    expect(told(undefined)).toBeUndefined();
  });
});

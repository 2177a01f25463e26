import { describe, expect, it } from "vitest";
import { dueAt, isBeingPaid, isOpen, moveInvoice } from "@sandbox/seqr/rules/move-invoice";
import { NOW, testInvoice, testPayment } from "@sandbox/seqr/rules/test-invoice";

describe("moveInvoice", () => {
  it("raises the version and takes the customer off the PIN pad", () => {
    const invoice = testInvoice({ version: 4, paying: { personId: "zofia", until: NOW + 1 } });
    expect(moveInvoice(invoice, "PAID")).toMatchObject({ state: "PAID", version: 5, paying: null });
  });

  it("throws on moves that do not exist", () => {
    expect(() => moveInvoice(testInvoice({ state: "CANCELED" }), "ISSUED")).toThrow("CANCELED");
    expect(() => moveInvoice(testInvoice({ state: "FAILED" }), "PAID")).toThrow("FAILED");
    expect(() => moveInvoice(testInvoice({ state: "PENDING_ISSUER_ACKNOWLEDGE" }), "PAID")).toThrow(
      "PENDING",
    );
  });
});

describe("what time means to an invoice", () => {
  it("nothing while it is open without expiry", () => {
    expect(dueAt(testInvoice())).toBeNull();
    expect(dueAt(testInvoice({ expiresAt: NOW + 5 }))).toBe(NOW + 5);
  });

  it("the commit deadline while PAID is unconfirmed, nothing after the commit", () => {
    expect(dueAt(testInvoice({ state: "PAID", payment: testPayment() }))).toBe(NOW + 20_000);
    const committed = testPayment({ committedAt: NOW, deadlineAt: null });
    expect(dueAt(testInvoice({ state: "PAID", payment: committed, expiresAt: NOW }))).toBeNull();
  });

  it("a customer counts as paying until the lease ends", () => {
    const invoice = testInvoice({ paying: { personId: "zofia", until: NOW + 10 } });
    expect([isBeingPaid(invoice, NOW + 9), isBeingPaid(invoice, NOW + 10)]).toEqual([true, false]);
  });

  it("is open while ISSUED or waiting for the shop", () => {
    const states = [
      "ISSUED",
      "PENDING_ISSUER_ACKNOWLEDGE",
      "PAID",
      "RESERVED",
      "CANCELED",
      "FAILED",
    ] as const;
    expect(states.filter((state) => isOpen(testInvoice({ state })))).toEqual([
      "ISSUED",
      "PENDING_ISSUER_ACKNOWLEDGE",
    ]);
  });
});

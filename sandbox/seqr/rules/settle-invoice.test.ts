import { describe, expect, it } from "vitest";
import { settleInvoice } from "@sandbox/seqr/rules/settle-invoice";
import { NOW, testInvoice, testPayment } from "@sandbox/seqr/rules/test-invoice";

const paid = testInvoice({ state: "PAID", version: 2, payment: testPayment() });

describe("settleInvoice", () => {
  it("does nothing until the deadline", () => {
    expect(settleInvoice(paid, NOW + 19_999)).toBeNull();
  });

  it("reverses an unconfirmed payment at its deadline: CANCELED, money back, SMS", () => {
    const settled = settleInvoice(paid, NOW + 20_000);
    expect(settled?.invoice).toMatchObject({ state: "CANCELED", closedBy: "reversed", version: 3 });
    expect(settled?.effects).toMatchObject([
      { kind: "credit", personId: "zofia", money: { amount: 18_899, currency: "SEK" } },
      { kind: "sms", personId: "zofia", text: expect.stringContaining("188.99 SEK to Kram was reversed") },
    ]);
  });

  it("never touches a committed payment", () => {
    const committed = { ...paid, payment: testPayment({ committedAt: NOW, deadlineAt: null }) };
    expect(settleInvoice(committed, NOW + 1e12)).toBeNull();
  });

  it("releases a reservation at its end", () => {
    const reserved = testInvoice({ state: "RESERVED", payment: testPayment({ deadlineAt: NOW + 90_000 }) });
    const settled = settleInvoice(reserved, NOW + 90_000);
    expect(settled?.invoice).toMatchObject({ state: "CANCELED", closedBy: "released" });
    expect(settled?.effects[1]).toMatchObject({ text: expect.stringContaining("released") });
  });

  it("expires an unpaid invoice without any money moving", () => {
    const settled = settleInvoice(testInvoice({ expiresAt: NOW + 5 }), NOW + 5);
    expect(settled).toMatchObject({ invoice: { state: "CANCELED", closedBy: "expired" }, effects: [] });
  });

  it("is done after once", () => {
    const settled = settleInvoice(paid, NOW + 20_000);
    expect(settled && settleInvoice(settled.invoice, NOW + 40_000)).toBeNull();
  });
});

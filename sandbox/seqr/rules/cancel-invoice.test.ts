import { describe, expect, it } from "vitest";
import { cancelInvoice } from "@sandbox/seqr/rules/cancel-invoice";
import { NOW, testInvoice, testPayment } from "@sandbox/seqr/rules/test-invoice";
import type { Invoice } from "@sandbox/seqr/types";

const name = (changes: Partial<Invoice>) => {
  const result = cancelInvoice(testInvoice(changes), NOW);
  return result.ok ? `${result.invoice.state} by ${result.invoice.closedBy}` : result.name;
};

describe("cancelInvoice", () => {
  it("cancels an unpaid invoice, acknowledged or not", () => {
    expect(name({})).toBe("CANCELED by shop");
    expect(name({ state: "PENDING_ISSUER_ACKNOWLEDGE" })).toBe("CANCELED by shop");
  });

  it("answers 50 once it is paid, also before the commit", () => {
    expect(name({ state: "PAID", payment: testPayment() })).toBe("CANNOT_CANCEL_PAID_INVOICE");
  });

  it("answers 51 while the customer is at the PIN pad, and cancels after the lease", () => {
    expect(name({ paying: { personId: "zofia", until: NOW + 1 } })).toBe("CANNOT_CANCEL_INVOICE_IN_PROGRESS");
    expect(name({ paying: { personId: "zofia", until: NOW } })).toBe("CANCELED by shop");
  });

  it("answers 95 the second time, 10 for a failed one", () => {
    expect(name({ state: "CANCELED" })).toBe("INVOICE_ALREADY_CANCELED");
    expect(name({ state: "FAILED" })).toBe("REJECTED_BUSINESS_LOGIC");
  });

  it("gives the money of a reservation back", () => {
    const result = cancelInvoice(testInvoice({ state: "RESERVED", payment: testPayment() }), NOW);
    expect(result).toMatchObject({
      effects: [{ kind: "credit", personId: "zofia", money: { amount: 18_899 } }],
    });
  });
});

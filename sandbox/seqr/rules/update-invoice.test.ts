import { describe, expect, it } from "vitest";
import { NOW, testInvoice, testPayment } from "@sandbox/seqr/rules/test-invoice";
import { updateInvoice } from "@sandbox/seqr/rules/update-invoice";

const cheaper = testInvoice({}, { total: { amount: 100, currency: "SEK" } }).details;
const dearer = testInvoice({}, { total: { amount: 99_999, currency: "SEK" } }).details;

describe("updateInvoice", () => {
  it("acknowledges a waiting invoice and raises its version", () => {
    const result = updateInvoice(
      testInvoice({ state: "PENDING_ISSUER_ACKNOWLEDGE", version: 2 }),
      cheaper,
      NOW,
    );
    expect(result).toMatchObject({
      ok: true,
      invoice: { state: "ISSUED", version: 3, acknowledged: true, details: { total: { amount: 100 } } },
    });
  });

  it("acknowledges as it is when nothing is sent", () => {
    const result = updateInvoice(testInvoice({ state: "PENDING_ISSUER_ACKNOWLEDGE" }), null, NOW);
    expect(result).toMatchObject({ invoice: { details: { total: { amount: 18_899 } } } });
  });

  it("keeps the version of an ISSUED invoice: its status did not change", () => {
    expect(updateInvoice(testInvoice(), cheaper, NOW)).toMatchObject({
      invoice: { state: "ISSUED", version: 1 },
    });
  });

  it("answers 48 while the customer pays", () => {
    const paying = testInvoice({ paying: { personId: "zofia", until: NOW + 1 } });
    expect(updateInvoice(paying, cheaper, NOW)).toMatchObject({ name: "PAYMENT_IN_PROGRESS" });
  });

  it("changes a preliminary reservation up to what is reserved, 11 above", () => {
    const details = { paymentMode: "RESERVATION_REQUIRED_PRELIMINARY_AMOUNT" } as const;
    const reserved = testInvoice({ state: "RESERVED", payment: testPayment() }, details);
    expect(updateInvoice(reserved, cheaper, NOW)).toMatchObject({ ok: true, invoice: { state: "RESERVED" } });
    expect(updateInvoice(reserved, dearer, NOW)).toMatchObject({ name: "REJECTED_AMOUNT" });
  });

  it("answers 48 for other reservations, 95 for a cancelled, 10 for a paid or failed one", () => {
    const name = (state: "RESERVED" | "CANCELED" | "PAID" | "FAILED") => {
      const result = updateInvoice(testInvoice({ state, payment: testPayment() }), cheaper, NOW);
      return result.ok ? "ok" : result.name;
    };
    expect(name("RESERVED")).toBe("PAYMENT_IN_PROGRESS");
    expect(name("CANCELED")).toBe("INVOICE_ALREADY_CANCELED");
    expect(name("PAID")).toBe("REJECTED_BUSINESS_LOGIC");
    expect(name("FAILED")).toBe("REJECTED_BUSINESS_LOGIC");
  });
});

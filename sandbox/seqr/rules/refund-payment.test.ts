import { describe, expect, it } from "vitest";
import { refundPayment } from "@sandbox/seqr/rules/refund-payment";
import { NOW, testInvoice, testPayment } from "@sandbox/seqr/rules/test-invoice";
import { seedTerminals } from "@sandbox/seqr/seed";
import type { Invoice, Terminal } from "@sandbox/seqr/types";
import { emptyInvoice } from "@sandbox/seqr/wire/read-request";

const terminal: Terminal = { ...(seedTerminals[0] as Terminal), terminalId: "terminal" }; // the seed has one
const payment = testPayment({ committedAt: NOW, deadlineAt: null });
const paid = testInvoice({ state: "PAID", payment });
const wire = (value: string, currency = "SEK") => ({
  ...emptyInvoice,
  title: "Back",
  total: { currency, value },
});

function refund(value: string, invoice: Invoice | undefined = paid, changes: Partial<Terminal> = {}) {
  const request = {
    invoice,
    wire: wire(value),
    terminal: { ...terminal, ...changes },
    refundReference: "R",
    now: NOW,
  };
  return refundPayment(request);
}
const name = (result: ReturnType<typeof refund>) => (result.ok ? "ok" : result.name);

describe("refundPayment", () => {
  it("gives a part back: money to the payer, a ledger row below zero, the state stays PAID", () => {
    expect(refund("49.00")).toMatchObject({
      ok: true,
      invoice: { state: "PAID", version: 1, refunds: [{ ersReference: "R", amount: { amount: 4_900 } }] },
      effects: [
        { kind: "credit", personId: "zofia", money: { amount: 4_900 } },
        { kind: "ledger", entry: { kind: "refund", amount: { amount: -4_900 }, cashierId: "WEB" } },
      ],
    });
  });

  it("gives parts back until the sum is reached, then answers 98", () => {
    const first = refund("100.00");
    const invoice = first.ok ? first.invoice : paid;
    const second = refund("88.99", invoice);
    expect(name(second)).toBe("ok");
    expect(name(refund("89.00", invoice))).toBe("SUM_OF_REFUNDS_CAN_NOT_BE_MORE_THAN_ORIGINAL_TRANSACTION");
    const done = second.ok ? second.invoice : paid;
    expect(refund("0.01", done)).toMatchObject({ detail: "0.00 SEK can still be refunded" });
  });

  it("answers 23 for an unknown, reversed or another terminal's payment", () => {
    const request = { wire: wire("1"), terminal, refundReference: "R", now: NOW };
    expect(refundPayment({ ...request, invoice: undefined })).toMatchObject({
      name: "INVALID_ERS_REFERENCE",
    });
    expect(name(refund("1", { ...paid, state: "CANCELED", closedBy: "reversed" }))).toBe(
      "INVALID_ERS_REFERENCE",
    );
    expect(name(refund("1", { ...paid, terminalId: "other" }))).toBe("INVALID_ERS_REFERENCE");
  });

  it("answers 97 and 99 as the terminal is set", () => {
    expect(name(refund("1", paid, { refunds: "not-allowed" }))).toBe("RESELLER_NOT_ALLOWED_TO_DO_REFUND");
    expect(name(refund("1", paid, { refunds: "account-forbids" }))).toBe(
      "RECEIVER_ACCOUNT_DOES_NOT_ALLOW_REFUNDS",
    );
  });

  it("answers 48 before the commit", () => {
    expect(name(refund("1", { ...paid, payment: testPayment() }))).toBe("PAYMENT_IN_PROGRESS");
  });

  it("answers 11 for nothing or less, 49 for another currency or too many decimals", () => {
    expect(name(refund("0"))).toBe("REJECTED_AMOUNT");
    expect(name(refund("-5"))).toBe("REJECTED_AMOUNT");
    expect(name(refund("1.999"))).toBe("INVALID_INVOICE_DATA");
    const euro = { invoice: paid, wire: wire("1", "EUR"), terminal, refundReference: "R", now: NOW };
    expect(refundPayment(euro)).toMatchObject({ name: "INVALID_INVOICE_DATA" });
  });

  it("answers 64 for a bad notification address", () => {
    const bad = { ...wire("1"), notificationUrl: "ftp://x" };
    const result = refundPayment({ invoice: paid, wire: bad, terminal, refundReference: "R", now: NOW });
    expect(result).toMatchObject({ name: "INVALID_NOTIFICATION_URL" });
  });
});

import { describe, expect, it } from "vitest";
import {
  abandonInvoice,
  beginPaying,
  payInvoice,
  PIN_PAD_MS,
  scanInvoice,
  whyNotPayable,
} from "@sandbox/seqr/rules/pay-invoice";
import { NOW, testInvoice } from "@sandbox/seqr/rules/test-invoice";
import type { Invoice } from "@sandbox/seqr/types";
import type { Person } from "@sandbox/store/person";
import { seedPeople } from "@sandbox/store/seed-people";

const person = seedPeople()[0] as Person; // the seed has six
const withMoney = (amount: number): Person => ({
  ...person,
  seqr: { ...person.seqr, balance: [{ amount, currency: "SEK" }] },
});
const withOutcome = (autoOutcome: Person["seqr"]["autoOutcome"]): Person => ({
  ...person,
  seqr: { ...person.seqr, autoOutcome },
});
const pay = (invoice: Invoice, payer = person) =>
  payInvoice(invoice, {
    person: payer,
    now: NOW,
    commitWindowMs: 20_000,
    ersReference: "E",
    payerTerminalId: "T",
  });

describe("payInvoice", () => {
  it("takes the money, opens the commit window and tells the shop", () => {
    expect(pay(testInvoice())).toMatchObject({
      paid: true,
      invoice: {
        state: "PAID",
        version: 2,
        payment: { ersReference: "E", deadlineAt: NOW + 20_000, committedAt: null },
      },
      effects: [{ kind: "debit", personId: person.id, money: { amount: 18_899 } }, { kind: "notify" }],
    });
  });

  it("pays with the last öre, fails one short of it", () => {
    expect(pay(testInvoice(), withMoney(18_899))).toMatchObject({ paid: true });
    expect(pay(testInvoice(), withMoney(18_898))).toMatchObject({
      paid: false,
      reason: "low-balance",
      invoice: { state: "FAILED", closedBy: "low-balance" },
    });
  });

  it("fails without an account in the bill's currency", () => {
    const dollars = testInvoice({}, { total: { amount: 1, currency: "USD" } });
    expect(pay(dollars)).toMatchObject({ paid: false, reason: "low-balance" });
  });

  it("fails when told to: low balance or the bank", () => {
    expect(pay(testInvoice(), withOutcome("low-balance"))).toMatchObject({ reason: "low-balance" });
    expect(pay(testInvoice(), withOutcome("bank-refuses"))).toMatchObject({
      reason: "bank",
      invoice: { state: "FAILED" },
    });
  });

  it.each([
    "RESERVATION_DESIRED",
    "RESERVATION_REQUIRED",
    "RESERVATION_REQUIRED_PRELIMINARY_AMOUNT",
  ] as const)("reserves in mode %s, without telling the shop", (paymentMode) => {
    const result = pay(testInvoice({}, { paymentMode, reservationSeconds: 90 }));
    expect(result).toMatchObject({ invoice: { state: "RESERVED", payment: { deadlineAt: NOW + 90_000 } } });
    expect(result.paid && result.effects.map((effect) => effect.kind)).toEqual(["debit"]);
  });
});

describe("scanInvoice", () => {
  it("hangs without a clear acknowledgment mode, and when it is required", () => {
    const state = (acknowledgmentMode: Invoice["details"]["acknowledgmentMode"], acknowledged = false) =>
      scanInvoice(testInvoice({ acknowledged }, { acknowledgmentMode }), "zofia").state;
    expect(state(null)).toBe("PENDING_ISSUER_ACKNOWLEDGE");
    expect(state("REQUIRE_ACKNOWLEDGMENT")).toBe("PENDING_ISSUER_ACKNOWLEDGE");
    expect(state("OPTIONAL_ACKNOWLEDGMENT")).toBe("ISSUED");
    expect(state("NO_ACKNOWLEDGMENT")).toBe("ISSUED");
    expect(state("REQUIRE_ACKNOWLEDGMENT", true)).toBe("ISSUED");
  });
});

describe("who may pay", () => {
  it("nobody a closed or unacknowledged one, a second customer not while the first is at the PIN pad", () => {
    const paying = beginPaying(testInvoice(), "zofia", NOW);
    expect(whyNotPayable(testInvoice({ state: "CANCELED" }), "zofia", NOW)).toBe("INVOICE_CLOSED");
    expect(whyNotPayable(testInvoice({ state: "PENDING_ISSUER_ACKNOWLEDGE" }), "zofia", NOW)).toBe(
      "WAITING_FOR_SHOP",
    );
    expect(whyNotPayable(paying, "oliver", NOW)).toBe("PAYMENT_IN_PROGRESS");
    expect(whyNotPayable(paying, "zofia", NOW)).toBeNull();
    expect(whyNotPayable(paying, "oliver", NOW + PIN_PAD_MS)).toBeNull();
  });

  it("cancelling in the app closes an open invoice and leaves a paid one alone", () => {
    expect(abandonInvoice(testInvoice(), "customer")).toMatchObject({
      state: "CANCELED",
      closedBy: "customer",
    });
    expect(abandonInvoice(testInvoice({ state: "PAID" }), "pin")).toMatchObject({ state: "PAID" });
  });
});

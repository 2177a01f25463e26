import { describe, expect, it } from "vitest";
import { commitPayment, commitReservation } from "@sandbox/seqr/rules/commit-payment";
import { NOW, testInvoice, testPayment } from "@sandbox/seqr/rules/test-invoice";

const paid = testInvoice({ state: "PAID", version: 2, payment: testPayment() });
const reserved = testInvoice({ state: "RESERVED", version: 2, payment: testPayment() });
const sek = (amount: number) => ({ amount, currency: "SEK" });

describe("commitPayment", () => {
  it("commits once: ledger row, no deadline any more, same version", () => {
    const committed = commitPayment(paid, NOW + 5);
    expect(committed?.invoice).toMatchObject({
      version: 2,
      payment: { committedAt: NOW + 5, deadlineAt: null },
    });
    expect(committed?.effects).toMatchObject([
      { kind: "ledger", entry: { kind: "payment", cashierId: "WEB" } },
    ]);
    expect(committed && commitPayment(committed.invoice, NOW + 6)).toBeNull();
  });

  it("commits nothing that is not PAID", () => {
    expect(commitPayment(testInvoice(), NOW)).toBeNull();
    expect(commitPayment(reserved, NOW)).toBeNull();
  });
});

describe("commitReservation", () => {
  it("takes the whole sum", () => {
    const result = commitReservation(reserved, null, NOW);
    expect(result).toMatchObject({
      ok: true,
      invoice: { state: "PAID", version: 3, payment: { amount: sek(18_899) } },
    });
    expect(result.ok && result.effects.map((effect) => effect.kind)).toEqual(["ledger", "notify"]);
  });

  it("takes less and gives the rest back", () => {
    expect(commitReservation(reserved, sek(10_000), NOW)).toMatchObject({
      invoice: { payment: { amount: sek(10_000) } },
      effects: [
        { kind: "credit", money: sek(8_899) },
        { kind: "ledger", entry: { amount: sek(10_000) } },
        {},
      ],
    });
  });

  it("takes the updated sum of a preliminary reservation", () => {
    const details = { paymentMode: "RESERVATION_REQUIRED_PRELIMINARY_AMOUNT", total: sek(500) } as const;
    const preliminary = testInvoice({ state: "RESERVED", payment: testPayment() }, details);
    expect(commitReservation(preliminary, null, NOW)).toMatchObject({
      invoice: { payment: { amount: sek(500) } },
    });
  });

  it("answers 96 when it is not RESERVED", () => {
    expect(commitReservation(testInvoice(), null, NOW)).toMatchObject({ name: "INVOICE_STATE_NOT_RESERVED" });
    expect(commitReservation(paid, null, NOW)).toMatchObject({ name: "INVOICE_STATE_NOT_RESERVED" });
  });

  it("answers 11 for more than reserved or nothing, 49 for another currency", () => {
    expect(commitReservation(reserved, sek(18_900), NOW)).toMatchObject({ name: "REJECTED_AMOUNT" });
    expect(commitReservation(reserved, sek(0), NOW)).toMatchObject({ name: "REJECTED_AMOUNT" });
    const euro = { amount: 1, currency: "EUR" };
    expect(commitReservation(reserved, euro, NOW)).toMatchObject({ name: "INVALID_INVOICE_DATA" });
  });
});

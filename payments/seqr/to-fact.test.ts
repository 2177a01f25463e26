import { describe, expect, it } from "vitest";
import type { StatusAnswer } from "./answers";
import { toFact } from "./to-fact";

const asked = { reference: "20260203140509123", orderNumber: "ORD-1042" };
const receipt = {
  clientInvoiceId: "ORD-1042",
  invoiceReference: "20260203140509123",
  total: { currency: "SEK", value: "188.99" },
};
const answer = (over: Partial<StatusAnswer>): StatusAnswer => ({
  status: "PAID",
  rawStatus: over.status ?? "PAID",
  version: 2,
  paidReference: "2026020314063010101000042",
  receipt,
  ...over,
});
const paid = (over: Partial<StatusAnswer>) => toFact(asked, answer(over));

describe("PAID", () => {
  it("is paid, with the receipt's amount and a key that is the same each time", () => {
    expect(paid({})).toEqual({
      kind: "paid",
      eventKey: "20260203140509123:PAID",
      paidReference: "2026020314063010101000042",
      paid: { amount: 18899, currency: "SEK" },
    });
    expect(paid({ version: 3 })).toEqual(paid({}));
  });

  it("without a receipt, or one without an amount, leaves the amount open", () => {
    const bare = {
      kind: "paid",
      eventKey: "20260203140509123:PAID",
      paidReference: "2026020314063010101000042",
      paid: undefined,
    };
    expect(paid({ receipt: undefined })).toEqual(bare);
    expect(paid({ receipt: { ...receipt, total: undefined } })).toEqual(bare);
    expect(
      paid({ receipt: { clientInvoiceId: undefined, invoiceReference: undefined, total: undefined } }),
    ).toEqual(bare);
  });

  it("reads amounts however many zeros they end in", () => {
    expect(paid({ receipt: { ...receipt, total: { currency: "SEK", value: "20" } } })).toMatchObject({
      paid: { amount: 2000 },
    });
    expect(paid({ receipt: { ...receipt, total: { currency: "SEK", value: "188.99000" } } })).toMatchObject({
      paid: { amount: 18899 },
    });
  });

  it.each([
    ["another invoice", { receipt: { ...receipt, invoiceReference: "1" } }, "the receipt is for invoice 1"],
    [
      "another order",
      { receipt: { ...receipt, clientInvoiceId: "ORD-1" } },
      "the receipt is for order ORD-1",
    ],
    [
      "a currency we do not know",
      { receipt: { ...receipt, total: { currency: "NOK", value: "1.00" } } },
      "the receipt is over 1.00 NOK",
    ],
    [
      "no amount",
      { receipt: { ...receipt, total: { currency: "SEK", value: "a lot" } } },
      "the receipt is over a lot SEK",
    ],
    [
      "parts of minor units",
      { receipt: { ...receipt, total: { currency: "SEK", value: "1.001" } } },
      "the receipt is over 1.001 SEK",
    ],
    ["an unreadable receipt", { receipt: "unreadable" as const }, "the receipt cannot be read"],
    ["no payment reference", { paidReference: undefined }, "PAID without a payment reference"],
  ])("with %s is still paid, but for a person to look at", (_, over, mismatch) => {
    expect(paid(over)).toMatchObject({ kind: "paid", mismatch });
  });
});

describe("other statuses", () => {
  it.each([
    ["ISSUED", "pending"],
    ["CANCELED", "cancelled"],
    ["FAILED", "declined"],
    ["PENDING_ISSUER_ACKNOWLEDGE", "unknown"],
    ["RESERVED", "unknown"],
  ] as const)("%s is %s", (status, kind) => {
    const fact = paid({ status, paidReference: undefined, receipt: undefined });
    expect(fact).toMatchObject({ kind, eventKey: `20260203140509123:${status}` });
  });

  it.each(["CANCELLED", "ERROR", "PARTIALLY_PAID", "paid"])(
    "%s is neither paid nor cancelled",
    (rawStatus) => {
      expect(paid({ status: undefined, rawStatus })).toEqual({
        kind: "unknown",
        eventKey: `20260203140509123:${rawStatus}`,
        reason: `SEQR answered an unknown status: ${rawStatus}`,
      });
    },
  );

  it("keeps a very long word out of keys", () => {
    expect(paid({ status: undefined, rawStatus: "x".repeat(5000) }).eventKey.length).toBeLessThan(100);
  });
});

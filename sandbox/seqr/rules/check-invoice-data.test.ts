import { describe, expect, it } from "vitest";
import { checkInvoiceData, type WireInvoice, type WireRow } from "@sandbox/seqr/rules/check-invoice-data";
import { emptyInvoice } from "@sandbox/seqr/wire/read-request";

const currencies = ["SEK", "EUR"];
const sek = (value: string) => ({ currency: "SEK", value });
const row = (value: string, changes: Partial<WireRow> = {}): WireRow => ({
  description: "Mug",
  quantity: "1",
  total: sek(value),
  others: [],
  ...changes,
});
const wire = (changes: Partial<WireInvoice>): WireInvoice => ({ ...emptyInvoice, ...changes });
const nameOf = (changes: Partial<WireInvoice>) => {
  const result = checkInvoiceData(wire(changes), currencies);
  return result.ok ? "ok" : result.name;
};

describe("checkInvoiceData", () => {
  it("takes the documented order: row, delivery and a voucher below zero", () => {
    const rows = [row("149.99"), row("49.00"), row("-10.00")];
    const result = checkInvoiceData(wire({ rows, total: sek("188.99") }), currencies);
    expect(result).toMatchObject({ ok: true, details: { total: { amount: 18_899, currency: "SEK" } } });
  });

  it("takes what real clients leave out: mode, quantity, title, rows", () => {
    expect(
      nameOf({ total: sek("20"), rows: [row("25", { quantity: "" }), row("-5", { quantity: "" })] }),
    ).toBe("ok");
    const result = checkInvoiceData(wire({ total: sek("20") }), currencies);
    expect(result).toMatchObject({
      ok: true,
      details: { paymentMode: "IMMEDIATE_DEBIT", acknowledgmentMode: null },
    });
  });

  it.each<[string, Partial<WireInvoice>]>([
    ["no total", {}],
    ["a total of nothing", { total: sek("0.00") }],
    ["a total below zero", { total: sek("-1") }],
    ["three decimals in the total", { total: sek("1.999") }],
    ["a currency the terminal does not have", { total: { currency: "USD", value: "1" } }],
    ["no currency", { total: { currency: "", value: "1" } }],
    ["rows that do not add up", { total: sek("10"), rows: [row("9.99")] }],
    ["a row without a total", { total: sek("10"), rows: [row("10", { total: null })] }],
    ["three decimals in a row", { total: sek("10"), rows: [row("10.000")] }],
    ["three decimals in a unit price", { total: sek("10"), rows: [row("10", { others: [sek("3.333")] })] }],
    [
      "a row in another currency",
      { total: sek("10"), rows: [row("10", { total: { currency: "EUR", value: "10" } })] },
    ],
  ])("answers 49 INVALID_INVOICE_DATA for %s", (_what, changes) => {
    expect(nameOf(changes)).toBe("INVALID_INVOICE_DATA");
  });

  it("says what is wrong with the sum", () => {
    const result = checkInvoiceData(wire({ total: sek("10"), rows: [row("9.99")] }), currencies);
    expect(result).toMatchObject({ detail: "rows add up to 9.99 SEK, the total is 10.00 SEK" });
  });

  it("answers 11 REJECTED_AMOUNT beyond all bounds, and for a refund of nothing", () => {
    expect(nameOf({ total: sek("10000000.00") })).toBe("REJECTED_AMOUNT");
    const refund = checkInvoiceData(wire({ total: sek("0") }), currencies, "REJECTED_AMOUNT");
    expect(refund).toMatchObject({ ok: false, name: "REJECTED_AMOUNT" });
  });

  it.each(["ftp://shop.example/x", "shop.example/notify", "javascript:alert(1)"])(
    "answers 64 INVALID_NOTIFICATION_URL for %s",
    (notificationUrl) => {
      expect(nameOf({ total: sek("1"), notificationUrl })).toBe("INVALID_NOTIFICATION_URL");
    },
  );

  it("looks at the sums before the address", () => {
    expect(nameOf({ total: sek("10"), rows: [row("1")], notificationUrl: "ftp://x" })).toBe(
      "INVALID_INVOICE_DATA",
    );
  });
});

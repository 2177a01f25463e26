import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitDiscount } from "@/core/promo/split-discount";
import { orderTotals, type SoldLine } from "./order-totals";

const line = (unitAmount: number, quantity = 1, vatRate = 23, discount = 0): SoldLine => ({
  unitAmount,
  quantity,
  vatRate,
  totalAmount: unitAmount * quantity - discount,
});
const delivery = (change = {}) => ({
  amount: 1299,
  optionsAmount: 0,
  walletDiscount: 0,
  vatRate: 23,
  ...change,
});

describe("the totals of an order", () => {
  it("are those of the protocol's worked basket with its delivery", () => {
    // 2 × 39.20 + 24.60 less 10.00, by locker at 12.99: InPost Pay protocol 2.6.4 and 3.7.
    const parts = splitDiscount(1000, [7840, 2460]);
    const lines = [line(3920, 2, 23, parts[0]), line(2460, 1, 23, parts[1])];
    expect(orderTotals("PLN", lines, delivery())).toEqual({
      goods: 10_300,
      discount: 1000,
      delivery: 1299,
      walletDiscount: 0,
      total: 10_599,
      vat: [{ rate: 23, amount: 1982 }],
    });
  });

  it("take VAT out of what is paid, the delivery's with it", () => {
    const totals = orderTotals("PLN", [line(10_500, 1, 5, 500)], delivery({ optionsAmount: 500 }));
    expect(totals).toMatchObject({ total: 11_799, delivery: 1799 });
    expect(totals.vat).toEqual([
      { rate: 23, amount: 336 },
      { rate: 5, amount: 476 },
    ]);
  });

  it("are those of the goods alone without a delivery, or with one that is free", () => {
    expect(orderTotals("PLN", [line(12_900)], null)).toMatchObject({ total: 12_900, delivery: 0 });
    expect(orderTotals("PLN", [line(12_900)], delivery({ amount: 0 })).vat).toHaveLength(1);
  });

  it("leave out what the wallet takes over, off the delivery first", () => {
    const free = orderTotals("PLN", [line(10_000, 1, 5)], delivery({ walletDiscount: 1299 }));
    expect(free).toMatchObject({ total: 10_000, walletDiscount: 1299, vat: [{ rate: 5, amount: 476 }] });
    const more = orderTotals("PLN", [line(10_000, 1, 5)], delivery({ walletDiscount: 2299 }));
    expect(more).toMatchObject({ total: 9000, vat: [{ rate: 5, amount: 429 }] });
  });

  it("are zero for a free order", () => {
    expect(orderTotals("PLN", [line(1000, 1, 23, 1000)], null)).toMatchObject({ total: 0, discount: 1000 });
  });

  it("always add up", () => {
    const anyLine = fc.tuple(fc.nat({ max: 100_000 }), fc.integer({ min: 1, max: 9 }), fc.nat({ max: 100 }));
    const anyWallet = fc.nat({ max: 5_000 });
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 8 }), anyWallet, (drafts, walletDiscount) => {
        const lines = drafts.map(([unit, quantity, percent]) =>
          line(unit, quantity, 8, Math.floor((unit * quantity * percent) / 100)),
        );
        const totals = orderTotals("PLN", lines, delivery({ walletDiscount }));
        expect(totals.total).toBe(totals.goods - totals.discount + totals.delivery - totals.walletDiscount);
        expect(totals.vat.reduce((sum, { amount }) => sum + amount, 0)).toBeLessThanOrEqual(totals.total);
      }),
    );
  });
});

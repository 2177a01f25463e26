import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeQuantity, lineNotice, maxQuantity, settleQuantity } from "./quantity";

describe("quantity of a line", () => {
  it("is what was asked for while there is enough", () => {
    expect(settleQuantity(3, 3)).toEqual({ quantity: 3 });
    expect(settleQuantity(3, null)).toEqual({ quantity: 3 });
  });

  it("is capped to what is left, with a notice", () => {
    expect(settleQuantity(5, 3)).toEqual({ quantity: 3, notice: { code: "capped", available: 3 } });
    expect(settleQuantity(500, 3)).toEqual({ quantity: 3, notice: { code: "capped", available: 3 } });
  });

  it("is nothing when sold out", () => {
    expect(settleQuantity(1, 0)).toEqual({ quantity: 0, notice: { code: "sold-out", available: 0 } });
  });

  it("ends at the limit, also for what never runs out", () => {
    expect(settleQuantity(100, null)).toEqual({ quantity: maxQuantity, notice: { code: "limit" } });
    expect(settleQuantity(100, 99)).toEqual({ quantity: maxQuantity, notice: { code: "limit" } });
  });

  it("is nothing, without a notice, when nothing was asked for", () => {
    expect(settleQuantity(0, 5)).toEqual({ quantity: 0 });
    expect(settleQuantity(-2, 0)).toEqual({ quantity: 0 });
  });

  it("is never more than asked, left or allowed, and less only with a notice", () => {
    const available = fc.option(fc.nat({ max: 200 }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), available, (wanted, left) => {
        const { quantity, notice } = settleQuantity(wanted, left);
        expect(quantity).toBe(Math.min(wanted, left ?? Infinity, maxQuantity));
        expect(notice === undefined).toBe(quantity === wanted);
      }),
    );
  });
});

describe("changed quantity of a line", () => {
  it("may always go down, even when nothing is left", () => {
    expect(changeQuantity(5, 2, 0)).toEqual({ quantity: 2 });
    expect(changeQuantity(5, 0, 0)).toEqual({ quantity: 0 });
  });

  it("goes up as far as there is stock", () => {
    expect(changeQuantity(1, 4, 10)).toEqual({ quantity: 4 });
    expect(changeQuantity(1, 4, 3)).toEqual({ quantity: 3, notice: { code: "capped", available: 3 } });
  });

  it("keeps what the basket has when asked for more and less is left", () => {
    expect(changeQuantity(3, 4, 1)).toEqual({ quantity: 3, notice: { code: "capped", available: 1 } });
    expect(changeQuantity(3, 4, 0)).toEqual({ quantity: 3, notice: { code: "sold-out", available: 0 } });
  });
});

describe("notice of a line", () => {
  it("tells when less is left than the basket holds", () => {
    expect(lineNotice(3, 2)).toEqual({ code: "short", available: 2 });
    expect(lineNotice(3, 0)).toEqual({ code: "sold-out", available: 0 });
  });

  it("is silent while there is enough", () => {
    expect(lineNotice(3, 3)).toBeUndefined();
    expect(lineNotice(3, null)).toBeUndefined();
  });
});

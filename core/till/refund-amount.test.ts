import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineRefund, splitRefund } from "./refund-amount";

describe("giving pieces of a line back", () => {
  it("adds up to the line's total, piece by piece", () => {
    const line = { quantity: 3, totalAmount: 100 };
    expect([0, 1, 2].map((before) => lineRefund(line, before, 1))).toEqual([33, 33, 34]);
    expect(lineRefund(line, 0, 3)).toBe(100);
  });

  it("never loses a cent, whatever the steps", () => {
    const steps = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 1_000_000 }), (quantities, totalAmount) => {
        const line = { quantity: quantities.reduce((sum, each) => sum + each, 0), totalAmount };
        let before = 0;
        let given = 0;
        for (const quantity of quantities) {
          given += lineRefund(line, before, quantity);
          before += quantity;
        }
        expect(given).toBe(totalAmount);
      }),
    );
  });
});

describe("splitting a refund", () => {
  const wallet = { kind: "wallet", refundable: 1_000 };
  const cash = { kind: "cash", refundable: 500 };

  it("takes from the first as much as it has, and the rest from the next", () => {
    expect(splitRefund(1_200, [wallet, cash])).toEqual([
      { tender: wallet, amount: 1_000 },
      { tender: cash, amount: 200 },
    ]);
    expect(splitRefund(400, [wallet, cash])).toEqual([{ tender: wallet, amount: 400 }]);
  });

  it("gives nothing when it is more than there is", () => {
    expect(splitRefund(1_501, [wallet, cash])).toBeUndefined();
    expect(splitRefund(1, [])).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { chosenLines, everything, refundAmount } from "./refund-choice";

const text = { en: "", pl: "" };
const line = (id: string, quantity: number, total: number, refundedQuantity = 0) => ({
  id,
  sku: id,
  name: text,
  option: text,
  quantity,
  total,
  refundedQuantity,
  refundableAmount: Math.round((total * (quantity - refundedQuantity)) / quantity),
});
const order = {
  refundable: 5000,
  lines: [line("cup", 3, 1000), line("pot", 1, 3190), line("wick", 2, 810, 1)],
};

describe("what a choice of lines comes to", () => {
  it("is nothing for none", () => {
    expect(refundAmount(order, {})).toBe(0);
    expect(refundAmount(order, { cup: { quantity: 0, restock: true } })).toBe(0);
  });

  it("parts a line evenly and gives the last piece what is left of it", () => {
    expect(refundAmount(order, { cup: { quantity: 1, restock: true } })).toBe(333);
    expect(refundAmount(order, { cup: { quantity: 2, restock: true } })).toBe(666);
    expect(refundAmount(order, { cup: { quantity: 3, restock: true } })).toBe(1000);
  });

  it("counts only pieces that are left", () => {
    expect(refundAmount(order, { wick: { quantity: 2, restock: false } })).toBe(405);
  });

  it("is never more than what may still go back", () => {
    expect(refundAmount({ ...order, refundable: 100 }, everything(order))).toBe(100);
    expect(refundAmount(order, everything(order))).toBe(1000 + 3190 + 405);
  });

  it("ignores lines that the order does not have", () => {
    expect(refundAmount(order, { other: { quantity: 1, restock: true } })).toBe(0);
  });
});

describe("lines to send", () => {
  it("are those with pieces, with their restock choice", () => {
    expect(
      chosenLines({ cup: { quantity: 2, restock: false }, pot: { quantity: 0, restock: true } }),
    ).toEqual([{ id: "cup", quantity: 2, restock: false }]);
  });

  it("are all that is left", () => {
    expect(chosenLines(everything(order))).toEqual([
      { id: "cup", quantity: 3, restock: true },
      { id: "pot", quantity: 1, restock: true },
      { id: "wick", quantity: 1, restock: true },
    ]);
  });
});

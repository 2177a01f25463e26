import { describe, expect, it } from "vitest";
import type { BasketLineView, BasketView } from "@/core/basket/basket-view";
import { withQuantity } from "./change-basket";

function line(id: string, quantity: number, unit: number): BasketLineView {
  const text = { en: id, pl: id };
  return {
    id,
    sku: id,
    slug: id,
    category: "tea",
    name: text,
    option: { en: "", pl: "" },
    picture: id,
    quantity,
    available: 9,
    unit,
    previousUnit: null,
    total: unit * quantity,
    discount: 0,
  };
}

const basket: BasketView = {
  id: "b",
  version: 3,
  currency: "PLN",
  topic: "basket:b",
  count: 3,
  lines: [line("cup", 2, 1000), line("pot", 1, 5000)],
  promoCodes: [],
  goods: 7000,
  discount: 500,
  total: 6500,
  vat: [],
  notices: [],
};

describe("withQuantity", () => {
  it("counts and adds up again", () => {
    expect(withQuantity(basket, "cup", 3)).toMatchObject({
      count: 4,
      goods: 8000,
      discount: 500,
      total: 7500,
    });
  });

  it("takes a line out at zero", () => {
    const after = withQuantity(basket, "cup", 0);
    expect(after.lines.map(({ id }) => id)).toEqual(["pot"]);
    expect(after).toMatchObject({ count: 1, total: 4500 });
  });

  it("takes no more off than there is", () => {
    const cheap = { ...basket, discount: 6500, total: 500 };
    expect(withQuantity(cheap, "pot", 0)).toMatchObject({ goods: 2000, discount: 2000, total: 0 });
  });

  it("keeps the version: only the server makes new ones", () => {
    expect(withQuantity(basket, "cup", 1).version).toBe(3);
  });
});

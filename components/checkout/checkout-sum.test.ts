import { describe, expect, it } from "vitest";
import { emptyBasket, type BasketLineView } from "@/core/basket/basket-view";
import type { CheckoutDelivery, CheckoutView } from "@/core/checkout/checkout-view";
import { checkoutSum } from "./checkout-sum";

const words = { en: "", pl: "" };
function line(unit: number, quantity: number, discount = 0): BasketLineView {
  return {
    ...{ id: `l-${unit}`, sku: "S", slug: "s", category: "home", picture: "s" },
    ...{ name: words, option: words, available: 9, previousUnit: null },
    ...{ unit, quantity, total: unit * quantity, discount },
  };
}
function view(...lines: BasketLineView[]): CheckoutView {
  const basket = { ...emptyBasket("PLN"), lines };
  return {
    ...{ basket, deliveries: [], consents: [], shopper: null, payable: true, orderUrl: null },
    ...{ topic: null, version: 0 },
  };
}
const locker: CheckoutDelivery = {
  ...{ type: "APM", price: 1_299, freeFrom: 20_000, vatRate: 23, expectedAt: "2026-03-17" },
  options: [
    { code: "PWW", price: 300 },
    { code: "GW", price: 500 },
  ],
};
const free: CheckoutDelivery = { ...locker, price: 0 };

describe("what the order would come to", () => {
  it("is goods, less what codes take off, with delivery", () => {
    const sum = checkoutSum(view(line(4_900, 2, 980), line(2_460, 1)), { delivery: locker, options: [] });
    expect(sum).toEqual({ goods: 12_260, discount: 980, delivery: 1_299, walletDiscount: 0, total: 12_579 });
  });

  it("counts each chosen option once, and only those of the chosen delivery", () => {
    const chosen = { delivery: locker, options: ["PWW", "PWW", "COD"] as const };
    expect(checkoutSum(view(line(1_000, 1)), chosen)).toMatchObject({ delivery: 1_599, total: 2_599 });
    const both = { delivery: locker, options: ["GW", "PWW"] as const };
    expect(checkoutSum(view(line(1_000, 1)), both).delivery).toBe(2_099);
  });

  it("is the goods alone while no delivery is chosen, whatever options are still ticked", () => {
    const sum = checkoutSum(view(line(1_000, 3)), { delivery: undefined, options: ["PWW"] });
    expect(sum).toMatchObject({ delivery: 0, total: 3_000 });
  });

  it("asks for options even where the delivery is free", () => {
    expect(checkoutSum(view(line(25_000, 1)), { delivery: free, options: [] }).total).toBe(25_000);
    expect(checkoutSum(view(line(25_000, 1)), { delivery: free, options: ["GW"] }).total).toBe(25_500);
  });

  it("comes down to the delivery, and to nothing, with a code for everything", () => {
    const gift = view(line(4_900, 1, 4_900));
    expect(checkoutSum(gift, { delivery: locker, options: [] })).toMatchObject({
      discount: 4_900,
      total: 1_299,
    });
    expect(checkoutSum(gift, { delivery: free, options: [] }).total).toBe(0);
    expect(checkoutSum(view(), { delivery: undefined, options: [] }).total).toBe(0);
  });
});

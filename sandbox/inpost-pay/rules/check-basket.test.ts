import { describe, expect, it } from "vitest";
import { checkBasket } from "@sandbox/inpost-pay/rules/check-basket";
import { workedBasket } from "@sandbox/inpost-pay/test-basket";
import type { Json } from "@sandbox/inpost-pay/types";
import { asObject, list } from "@sandbox/inpost-pay/wire/read-json";

const now = Date.parse("2026-03-14T10:15:30Z");

/** The worked basket with one value put at a path such as `products.0.ean`; undefined takes it away. */
function withValue(path: string, value: unknown): Json {
  const basket = structuredClone(workedBasket());
  const names = path.split(".");
  const last = names.pop() ?? "";
  const at = names.reduce<Json>((of, name) => asObject(of[name]) ?? (of[name] as Json), basket); // lists are objects, too
  at[last] = value;
  return basket;
}
const paths = (json: Json) => checkBasket(json, now).map(({ path }) => path);
const price = (net: string, gross: string, vat: string) => ({ net, gross, vat });
const many = (count: number, of: object) =>
  Array.from({ length: count }, (_, id) => ({ ...of, consent_id: `c${id}` }));
const promotion = {
  type: "MERCHANT",
  promo_code_value: "X",
  description: "x",
  start_date: "2026-03-14T10:15:30Z",
  end_date: "2026-03-15T10:15:30Z",
  priority: 1,
};

describe("checkBasket", () => {
  it("finds nothing in the worked basket of the protocol", () => {
    expect(checkBasket(workedBasket(), now)).toEqual([]);
  });

  it.each([
    ["summary.currency", "EUR"],
    ["summary.payment_type", null],
    ["summary.basket_expiration_date", "2026-03-14T10:15:29Z"],
    ["summary.basket_expiration_date", "tomorrow"],
    ["summary.basket_base_price", price("99.67", "122.59", "22.92")],
    ["summary.basket_promo_price", price("99.68", "122.60", "22.92")],
    ["summary.basket_final_price", price("99.68", "122.60", "22.92")],
    ["summary.free_basket", true],
    ["summary.basket_notice", { type: "LOUD", description: "x" }, "summary.basket_notice.type"],
    ["delivery.0.delivery_price", price("10.56", "12.99", "2.44"), "delivery.0.delivery_price.vat"],
    ["delivery.0.delivery_price", price("-1.00", "-1.00", "0.00")],
    ["delivery.0.delivery_type", "DRONE"],
    ["delivery.1.delivery_type", "APM", "delivery.1"],
    ["delivery.0.delivery_type", "DIGITAL", "delivery.0.delivery_price"],
    ["delivery.0.delivery_date", undefined],
    ["delivery.0.delivery_options.0.delivery_code_value", "XXL"],
    ["promo_codes", undefined],
    ["products.0.product_name", "<b>Kubek</b>"],
    ["products.0.product_name", ""],
    ["products.1.product_id", "101"],
    ["products.0.promo_price", price("79.67", "98.00", "18.33"), "summary.basket_promo_price"],
    ["products.1.lowest_price", price("20.00", "24.60", "4.60")],
    ["products.0.product_attributes.0.attribute_value", "x".repeat(256)],
    ["products.0.additional_product_images", Array(11).fill({ small_size: "a", normal_size: "b" })],
    ["products.0.quantity.quantity_type", "DOZEN"],
    ["products.0.product_type", "SERVICE"],
    ["consents", many(11, list(workedBasket(), "consents")[0] ?? {})],
    ["consents.0.consent_link", "regulamin"],
    ["consents.0.requirement_type", "MAYBE"],
    ["promotions_available", Array(6).fill(promotion)],
    [
      "promotions_available",
      [{ ...promotion, description: "x".repeat(61) }],
      "promotions_available.0.description",
    ],
    ["promotions_available", [{ ...promotion, priority: 6 }], "promotions_available.0.priority"],
  ] as [string, unknown, string?][])("complains of %s = %j", (path, value, told = path) => {
    expect(paths(withValue(path, value))).toContain(told);
  });

  it.each([
    [
      "an empty basket",
      { products: [], promo_codes: [], summary: { ...workedBasket().summary, ...zeros() } },
    ],
    [
      "numbers for amounts",
      {
        delivery: [
          { ...workedBasket().delivery[0], delivery_price: { net: 10.56, gross: 12.99, vat: 2.43 } },
        ],
      },
    ],
    [
      "unknown fields and payment types",
      { later: 1, summary: { ...workedBasket().summary, payment_type: ["CART_NT"] } },
    ],
    [
      "nulls for optional fields",
      { related_products: null, promotions_available: null, merchant_store: null },
    ],
  ])("accepts %s", (_what, change) => {
    expect(paths({ ...workedBasket(), ...change })).toEqual([]);
  });

  it("wants DIGITAL alone for digital goods", () => {
    const basket = workedBasket();
    const digital = {
      ...basket,
      products: basket.products.map((product) => ({ ...product, product_type: "DIGITAL" })),
    };
    expect(paths(digital)).toEqual(["delivery.0", "delivery.1"]);
    const delivery = [
      { ...basket.delivery[0], delivery_type: "DIGITAL", delivery_price: price("0.00", "0.00", "0.00") },
    ];
    expect(paths({ ...digital, delivery })).toEqual([]);
    expect(paths({ ...basket, delivery })).toEqual(["delivery.0"]);
  });

  it("counts a DECIMAL price once, because it is for the chosen quantity", () => {
    const basket = workedBasket();
    const [, tea] = basket.products;
    const loose = { ...tea, quantity: { quantity: "0.350", quantity_type: "DECIMAL" } };
    const goods = price("20.00", "24.60", "4.60");
    const summary = {
      ...basket.summary,
      basket_base_price: goods,
      basket_promo_price: goods,
      basket_final_price: goods,
    };
    expect(paths({ ...basket, products: [loose], summary })).toEqual([]);
  });

  it.each([[{}], [{ summary: null }], [{ products: "x" }]])("calls %j no basket", (json) => {
    expect(checkBasket(json, now).length).toBeGreaterThan(0);
  });
});

function zeros() {
  const zero = price("0.00", "0.00", "0.00");
  return { basket_base_price: zero, basket_promo_price: zero, basket_final_price: zero };
}

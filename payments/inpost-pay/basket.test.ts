import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toWireBasket } from "./basket";
import type { InpostBasket, InpostConsent, InpostProduct } from "./basket-input";
import { exampleBasket } from "./testing/baskets";
import { workedBasket } from "./testing/messages";
import type { WirePrice } from "./wire/price";

const json = (basket: InpostBasket) => JSON.parse(JSON.stringify(toWireBasket(basket)));
const [cup, tea] = exampleBasket.products as [InpostProduct, InpostProduct]; // the worked basket has two lines
const only = (product: Partial<InpostProduct>) =>
  json({ ...exampleBasket, products: [{ ...tea, ...product }] }).products[0];

describe("a basket as InPost gets it", () => {
  it("is the worked basket of 2.6.4, to the grosz", () => {
    expect(json(exampleBasket)).toEqual(workedBasket);
  });

  it("is the same text each time (3.2)", () => {
    const text = JSON.stringify(toWireBasket(exampleBasket));
    expect(JSON.stringify(toWireBasket(structuredClone(exampleBasket)))).toBe(text);
    expect(text).not.toContain("null");
  });

  it("is whole when there is nothing in it (3.4)", () => {
    const empty = json({
      ...exampleBasket,
      products: [],
      finalPrice: [],
      promoCodes: [],
      consents: [],
      deliveries: [],
    });
    const zero = { net: "0.00", gross: "0.00", vat: "0.00" };
    expect(empty).toMatchObject({
      summary: {
        basket_base_price: zero,
        basket_promo_price: zero,
        basket_final_price: zero,
        currency: "PLN",
      },
      delivery: [],
      products: [],
      promo_codes: [],
      consents: [],
    });
  });

  it("R4: takes VAT out once per rate, and delivery's once", () => {
    const mixed = json({
      ...exampleBasket,
      finalPrice: [
        { gross: 333, vatRate: 23 },
        { gross: 333, vatRate: 8 },
        { gross: 333, vatRate: 23 },
        { gross: 100, vatRate: 0 },
      ],
    });
    expect(mixed.summary.basket_final_price).toEqual({ net: "9.49", gross: "10.99", vat: "1.50" });
    expect(mixed.delivery[0].delivery_price).toEqual({ net: "10.56", gross: "12.99", vat: "2.43" });
  });

  it("R4: keeps vat = gross − net in every price of every basket", () => {
    const line = fc.record({
      vatRate: fc.constantFrom(0, 5, 8, 23),
      basePrice: fc.integer({ min: 0, max: 10_000_000 }),
      promoPrice: fc.option(fc.integer({ min: 0, max: 10_000_000 }), { nil: undefined }),
      quantity: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const products = lines.map((each, index) => ({ ...tea, ...each, productId: `p${index}` }));
        const finalPrice = lines.map((each) => ({
          gross: each.basePrice * each.quantity,
          vatRate: each.vatRate,
        }));
        for (const { net, gross, vat } of prices(json({ ...exampleBasket, products, finalPrice }))) {
          expect(`${net} ${gross} ${vat}`).toMatch(/^\d+\.\d\d \d+\.\d\d \d+\.\d\d$/);
          expect(grosze(vat)).toBe(grosze(gross) - grosze(net));
        }
      }),
      { numRuns: 50 },
    );
  });

  it("says that it is free only when it is", () => {
    const free = { ...exampleBasket, freeBasket: true };
    expect(json(free).summary.free_basket).toBe(false);
    expect(json({ ...free, finalPrice: [{ gross: 0, vatRate: 23 }] }).summary.free_basket).toBe(true);
    expect(json({ ...free, freeBasket: undefined }).summary).not.toHaveProperty("free_basket");
  });

  it("carries a notice, in plain text", () => {
    const notice = { type: "ERROR", description: "Zostały <b>2</b>&nbsp;szt." } as const;
    expect(json({ ...exampleBasket, notice }).summary.basket_notice).toEqual({
      type: "ERROR",
      description: "Zostały 2 szt.",
    });
    expect(json(exampleBasket).summary).not.toHaveProperty("basket_notice");
  });

  it("leaves out negative surcharges and keeps free ones", () => {
    const price = (gross: number) => ({ gross, vatRate: 23 });
    const delivery = {
      type: "APM" as const,
      date: new Date(0),
      price: price(0),
      options: [
        { name: "COD", code: "COD" as const, price: price(-1) },
        { name: "PWW", code: "PWW" as const, price: price(0) },
      ],
    };
    const [apm] = json({ ...exampleBasket, deliveries: [delivery] }).delivery;
    expect(apm.delivery_price.gross).toBe("0.00");
    expect(
      apm.delivery_options.map((option: { delivery_code_value: string }) => option.delivery_code_value),
    ).toEqual(["PWW"]);
    expect(apm).not.toHaveProperty("free_delivery_minimum_gross_price");
  });

  it("marks codes under the Omnibus rule", () => {
    const promoCodes = [{ name: "", code: "LATO", omnibus: true }];
    expect(json({ ...exampleBasket, promoCodes }).promo_codes).toEqual([
      { name: "LATO", promo_code_value: "LATO", regulation_type: "OMNIBUS" },
    ]);
  });

  it("R18: offers at most ten related products and five promotions with short words", () => {
    const promotion = {
      type: "ONLY_IN_APP" as const,
      code: "APP",
      description: `<i>${"ż".repeat(90)}</i>`,
      startsAt: new Date("2026-03-01T00:00:00Z"),
      endsAt: new Date("2026-04-01T00:00:00Z"),
      priority: 9,
      link: "https://shop.example/app",
    };
    const related = { ...tea, relatedDeliveries: [{ type: "APM" as const, available: true, free: false }] };
    const whole = json({
      ...exampleBasket,
      related: Array(14).fill(related),
      promotions: Array(7).fill(promotion),
    });
    expect(whole.related_products).toHaveLength(10);
    expect(whole.related_products[0].delivery_related_products).toEqual([
      { delivery_type: "APM", if_delivery_available: true, if_delivery_free: false },
    ]);
    expect(whole.promotions_available).toHaveLength(5);
    expect(whole.promotions_available[0]).toEqual({
      type: "ONLY_IN_APP",
      promo_code_value: "APP",
      description: `${"ż".repeat(59)}…`,
      start_date: "2026-03-01T00:00:00.000Z",
      end_date: "2026-04-01T00:00:00.000Z",
      priority: 5,
      details: { link: "https://shop.example/app" },
    });
  });

  it("R18: sends at most ten consents and drops the optional ones first", () => {
    const consent = (id: number, requirement: InpostConsent["requirement"]): InpostConsent => ({
      ...(exampleBasket.consents[0] as InpostConsent), // the worked basket has one
      id: String(id),
      requirement,
      furtherLinks: [{ id: "privacy", link: "https://shop.example/privacy", label: "prywatność" }],
    });
    const consents = Array.from({ length: 12 }, (_, id) =>
      consent(id, id < 3 ? "OPTIONAL" : "REQUIRED_ONCE"),
    );
    const sent: { consent_id: string }[] = json({ ...exampleBasket, consents }).consents;
    expect(sent.map((each) => each.consent_id)).toEqual(["0", "3", "4", "5", "6", "7", "8", "9", "10", "11"]);
    expect(sent[0]).toMatchObject({
      additional_consent_links: [
        { id: "privacy", consent_link: "https://shop.example/privacy", label_link: "prywatność" },
      ],
    });
  });

  it("lets the app reopen the shop's session", () => {
    const cookie = { domain: "shop.example", key: "kram", value: "x", path: "/", secure: true };
    const store = {
      url: "https://shop.example",
      cookies: [{ ...cookie, httpOnly: true, sameSite: "Lax" as const, maxAge: 60, expires: new Date(0) }],
    };
    expect(json({ ...exampleBasket, store }).merchant_store).toEqual({
      url: "https://shop.example",
      cookies: [
        { ...cookie, http_only: true, same_site: "Lax", max_age: 60, expires: "1970-01-01T00:00:00.000Z" },
      ],
    });
  });
});

describe("a line as InPost gets it", () => {
  it("R18: has no tags, no hard blanks and nothing empty", () => {
    expect(
      only({
        name: "<b>Herbata</b>&nbsp;100\u00a0g &amp; sitko",
        description: "<p>&nbsp;</p><br/>",
        category: "",
        ean: " ",
        link: "",
        image: "",
        unit: "",
        attributes: [
          { name: "Smak", value: "<br>" },
          { name: "", value: "x" },
        ],
        images: [],
      }),
    ).toEqual({
      product_id: "205-3",
      product_name: "Herbata 100 g & sitko",
      base_price: { net: "20.00", gross: "24.60", vat: "4.60" },
      quantity: { quantity: 1, quantity_type: "INTEGER", available_quantity: 3 },
    });
  });

  it("R18: keeps values within 255 characters and pictures within ten", () => {
    const sent = only({
      attributes: [{ name: "Skład", value: "🦊".repeat(200) }],
      images: Array.from({ length: 12 }, (_, index) => ({ small: `s${index}`, normal: `n${index}` })),
    });
    const value: string = sent.product_attributes[0].attribute_value;
    expect(value).toBe(`${"🦊".repeat(127)}…`);
    expect(value.length).toBe(255);
    expect(sent.additional_product_images).toHaveLength(10);
    expect(sent.additional_product_images[9]).toEqual({ small_size: "s9", normal_size: "n9" });
  });

  it("R24: carries its id as it is, whatever stands in it", () => {
    for (const productId of ["TEA-100-GREEN", "15-3-7", "zestaw/ą #1", "<x>"]) {
      expect(only({ productId }).product_id).toBe(productId);
    }
    expect(only({ productId: "A", name: "<br>" }).product_name).toBe("A");
  });

  it("tells the lowest price of thirty days only with a reduction", () => {
    expect(only({ lowestPrice: 2000 })).not.toHaveProperty("lowest_price");
    expect(only({ promoPrice: 2460, lowestPrice: 2000 })).not.toHaveProperty("promo_price");
    expect(only({ promoPrice: 2000 })).not.toHaveProperty("lowest_price");
    expect(only({ promoPrice: 2000, lowestPrice: 1900 })).toMatchObject({
      promo_price: { gross: "20.00" },
      lowest_price: { gross: "19.00" },
    });
  });

  it("may be digital and may be sold out", () => {
    expect(only({ kind: "DIGITAL", available: 0 })).toMatchObject({
      product_type: "DIGITAL",
      quantity: { available_quantity: 0 },
    });
    expect(json({ ...exampleBasket, products: [cup] }).products[0].quantity.max_quantity).toBe(10);
  });
});

function prices(value: unknown): WirePrice[] {
  if (typeof value !== "object" || value === null) return [];
  if ("gross" in value) return [value as WirePrice]; // only prices have a gross
  return Object.values(value).flatMap(prices);
}

function grosze(text: string): number {
  return Math.round(Number(text) * 100);
}

import type { InpostBasket } from "../basket-input";

/** What the worked basket of protocol 2.6.4 is made of. */
export const exampleBasket: InpostBasket = {
  products: [
    {
      productId: "101",
      category: "Kuchnia",
      ean: "5900000000015",
      name: "Kubek ceramiczny",
      description: "Pojemność 350 ml",
      link: "https://shop.example/p/101",
      image: "https://shop.example/i/101.jpg",
      vatRate: 23,
      basePrice: 4900,
      promoPrice: 3920,
      lowestPrice: 3920,
      quantity: 2,
      unit: "szt.",
      available: 14,
      max: 10,
      attributes: [{ name: "Kolor", value: "żółty" }],
      deliveries: [
        { type: "APM", available: true },
        { type: "COURIER", available: true },
      ],
      kind: "PRODUCT",
    },
    { productId: "205-3", name: "Herbata 100 g", vatRate: 23, basePrice: 2460, quantity: 1, available: 3 },
  ],
  related: [],
  finalPrice: [{ gross: 9300, vatRate: 23 }],
  expiresAt: new Date("2026-03-16T10:15:30Z"),
  paymentTypes: ["BLIK_CODE", "CARD", "CASH_ON_DELIVERY"],
  additionalParameters: [{ key: "utm_source", value: "newsletter" }],
  freeBasket: false,
  deliveries: [
    {
      type: "APM",
      date: new Date("2026-03-17T00:00:00Z"),
      price: { gross: 1299, vatRate: 23 },
      freeFrom: 20000,
      options: [{ name: "Paczka w Weekend", code: "PWW", price: { gross: 300, vatRate: 23 } }],
    },
    {
      type: "COURIER",
      date: new Date("2026-03-17T00:00:00Z"),
      price: { gross: 1699, vatRate: 23 },
      options: [{ name: "Płatność przy odbiorze", code: "COD", price: { gross: 500, vatRate: 23 } }],
    },
  ],
  promoCodes: [{ name: "Wiosna -10 zł", code: "WIOSNA10" }],
  consents: [
    {
      id: "terms",
      link: "https://shop.example/regulamin",
      label: "regulamin",
      description: "Akceptuję regulamin sklepu",
      version: "4",
      requirement: "REQUIRED_ALWAYS",
    },
  ],
};

import type { Json } from "@sandbox/inpost-pay/types";

/** The worked basket of protocol section 2.6.4; expires after the time that test sandboxes stand at. */
export function workedBasket(): Json & { summary: Json; products: Json[]; delivery: Json[] } {
  return {
    summary: {
      basket_base_price: { net: "99.68", gross: "122.60", vat: "22.92" },
      basket_promo_price: { net: "83.74", gross: "103.00", vat: "19.26" },
      basket_final_price: { net: "75.61", gross: "93.00", vat: "17.39" },
      currency: "PLN",
      basket_expiration_date: "2026-03-16T10:15:30.000Z",
      payment_type: ["BLIK_CODE", "CARD", "CASH_ON_DELIVERY"],
      basket_additional_parameters: [{ key: "utm_source", value: "newsletter" }],
      free_basket: false,
    },
    delivery: [
      {
        delivery_type: "APM",
        delivery_date: "2026-03-17T00:00:00.000Z",
        delivery_price: { net: "10.56", gross: "12.99", vat: "2.43" },
        free_delivery_minimum_gross_price: "200.00",
        delivery_options: [
          {
            delivery_name: "Paczka w Weekend",
            delivery_code_value: "PWW",
            delivery_option_price: { net: "2.44", gross: "3.00", vat: "0.56" },
          },
        ],
      },
      {
        delivery_type: "COURIER",
        delivery_date: "2026-03-17T00:00:00.000Z",
        delivery_price: { net: "13.81", gross: "16.99", vat: "3.18" },
        delivery_options: [
          {
            delivery_name: "Płatność przy odbiorze",
            delivery_code_value: "COD",
            delivery_option_price: { net: "4.07", gross: "5.00", vat: "0.93" },
          },
        ],
      },
    ],
    promo_codes: [{ name: "Wiosna -10 zł", promo_code_value: "WIOSNA10" }],
    products: [
      {
        product_id: "101",
        product_category: "Kuchnia",
        ean: "5900000000015",
        product_name: "Kubek ceramiczny",
        base_price: { net: "39.84", gross: "49.00", vat: "9.16" },
        promo_price: { net: "31.87", gross: "39.20", vat: "7.33" },
        lowest_price: { net: "31.87", gross: "39.20", vat: "7.33" },
        quantity: { quantity: 2, quantity_type: "INTEGER", available_quantity: 14, max_quantity: 10 },
        product_attributes: [{ attribute_name: "Kolor", attribute_value: "żółty" }],
        product_type: "PRODUCT",
      },
      {
        product_id: "205-3",
        product_name: "Herbata 100 g",
        base_price: { net: "20.00", gross: "24.60", vat: "4.60" },
        quantity: { quantity: 1, quantity_type: "INTEGER", available_quantity: 3 },
      },
    ],
    related_products: [],
    consents: [
      {
        consent_id: "terms",
        consent_link: "https://shop.example/regulamin",
        label_link: "regulamin",
        consent_description: "Akceptuję regulamin sklepu",
        consent_version: "4",
        requirement_type: "REQUIRED_ALWAYS",
      },
    ],
  };
}

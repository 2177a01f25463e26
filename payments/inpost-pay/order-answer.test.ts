import { describe, expect, it } from "vitest";
import { readOrderRequest } from "./inbound";
import { type InpostOrder, toWireOrder, toWireOrderStatus } from "./order-answer";
import { exampleBasket } from "./testing/baskets";
import { workedOrder } from "./testing/messages";

const request = readOrderRequest(JSON.stringify(workedOrder));
if (!request.ok) throw new Error(request.error.detail);
const { account, delivery, consents } = request.value;
const order: InpostOrder = {
  orderId: "1042",
  customerOrderId: "2026/03/1042",
  posId: "12345678",
  createdAt: new Date("2026-03-14T10:25:00Z"),
  basketId: "0b9a3b1e-7d43-4c37-8b3d-3d1f2a7c9e55",
  paymentType: "BLIK_CODE",
  statusText: "Oczekuje na płatność",
  goods: [{ gross: 9300, vatRate: 23 }],
  trackingNumbers: [],
  account,
  delivery: {
    ...delivery,
    type: "APM",
    date: new Date("2026-03-17T00:00:00Z"),
    price: { gross: 1299, vatRate: 23 },
    options: [],
  },
  products: exampleBasket.products,
  consents,
};
const json = (over: Partial<InpostOrder> = {}) =>
  JSON.parse(JSON.stringify(toWireOrder({ ...order, ...over })));

describe("the answer to an order (3.7, 3.8)", () => {
  it("is the worked one, to the grosz", () => {
    expect(json().order_details).toEqual({
      order_id: "1042",
      customer_order_id: "2026/03/1042",
      pos_id: "12345678",
      order_creation_date: "2026-03-14T10:25:00.000Z",
      basket_id: "0b9a3b1e-7d43-4c37-8b3d-3d1f2a7c9e55",
      payment_type: "BLIK_CODE",
      order_merchant_status_description: "Oczekuje na płatność",
      currency: "PLN",
      order_base_price: { net: "75.61", gross: "93.00", vat: "17.39" },
      order_final_price: { net: "86.17", gross: "105.99", vat: "19.82" },
      delivery_references_list: [],
    });
  });

  it("echoes who ordered and what they agreed to", () => {
    expect(json().account_info).toEqual(workedOrder.account_info);
    expect(json().consents).toEqual(workedOrder.consents);
    expect(json().delivery).toMatchObject({ delivery_point: "KRA010", delivery_price: { gross: "12.99" } });
    expect(json().products[0]).not.toHaveProperty("promo_price");
  });

  it("R31: takes InPost's discount off what is paid", () => {
    const details = json({ inpostDiscount: 1299 }).order_details;
    expect(details).toMatchObject({
      order_final_price: { net: "75.61", gross: "93.00" },
      order_discount: 12.99,
    });
  });

  it("R1: is the same text each time", () => {
    expect(JSON.stringify(toWireOrder(structuredClone(order)))).toBe(JSON.stringify(toWireOrder(order)));
  });

  it("3.9: tells status and tracking", () => {
    expect(toWireOrderStatus({ statusText: "Opłacone", trackingNumbers: ["6"] })).toEqual({
      order_merchant_status_description: "Opłacone",
      delivery_references_list: ["6"],
    });
  });
});

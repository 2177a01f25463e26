import { describe, expect, it } from "vitest";
import { isBindingGone } from "./operations";
import { exampleBasket } from "./testing/baskets";
import { workedBasket } from "./testing/messages";
import { always, basketId, create, line, phone, refusing } from "./testing/clients";

const at = new Date("2026-03-14T12:00:00Z");

describe("every call", () => {
  it("carries token, version and types of content", async () => {
    const { inpost, requests } = always({ json: { inpost_basket_id: "i" } });
    await inpost.putBasket({ generation: "v2", basketId, basket: exampleBasket });
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toEqual({
      accept: "application/json",
      authorization: "Bearer token-1",
      "content-type": "application/json",
      "inpay-plugin-version": "kram-0.1.0",
    });
  });

  it("goes to the address that is configured, whatever stands in an id", async () => {
    const { inpost, requests } = create(() => ({ status: 204 }), {
      apiUrl: "https://sandbox-api.inpost.pl/",
    });
    await inpost.deleteBrowser({ browserId: "../x?y#z" });
    expect(requests[0]?.url.href).toBe("https://sandbox-api.inpost.pl/v1/izi/browser/..%2Fx%3Fy%23z/binding");
  });
});

describe("baskets (2.6)", () => {
  it("go out whole; the first generation may name a browser", async () => {
    const { inpost, requests } = always({ json: { inpost_basket_id: "i-1" } });
    const put = { basketId, basket: exampleBasket };
    expect(await inpost.putBasket({ generation: "v1", ...put, browserId: "b7f6" })).toEqual({
      ok: true,
      value: { inpostBasketId: "i-1" },
    });
    await inpost.putBasket({ generation: "v1", ...put });
    await inpost.putBasket({ generation: "v2", ...put });
    expect(requests.map(line)).toEqual([
      `PUT /v1/izi/basket/${basketId}`,
      `PUT /v1/izi/basket/${basketId}`,
      `PUT /v2/izi/basket/${basketId}`,
    ]);
    expect(requests[0]?.json).toEqual({ browser_id: "b7f6", ...workedBasket });
    expect(requests[1]?.json).toEqual(workedBasket);
    expect(requests[2]?.json).toEqual(workedBasket);
  });

  it.each([
    ["BASKET_NOT_FOUND", true],
    ["BASKET_NOT_BOUND", true],
    ["BASKET_EXPIRED", true],
    ["BAD_REQUEST", false],
  ])("refused with %s lose their binding: %s", async (code, gone) => {
    const put = await refusing(409, code).inpost.putBasket({
      generation: "v1",
      basketId,
      basket: exampleBasket,
    });
    expect(!put.ok && put.failure.kind === "final" && isBindingGone(put.failure)).toBe(gone);
  });
});

describe("orders (2.7)", () => {
  it("are told with status, tracking and corrected delivery", async () => {
    const { inpost, requests } = always({ status: 201 });
    const told = await inpost.tellOrder({
      orderId: "1042",
      eventId: "TN_1042",
      at,
      phone,
      statusText: "Wysłane",
      trackingNumbers: ["600000000000000000000001"],
      delivery: { date: at, point: "WAW01A", mail: "z@example.com", phone, courierNote: "2. piętro" },
    });
    expect(told).toEqual({ ok: true, value: undefined });
    expect(requests.map(line)).toEqual(["POST /v1/izi/order/1042/event"]);
    expect(requests[0]?.json).toEqual({
      event_id: "TN_1042",
      event_data_time: "2026-03-14T12:00:00.000Z",
      phone_number: { country_prefix: "+48", phone: "600700800" },
      event_data: {
        order_merchant_status_description: "Wysłane",
        delivery_references_list: ["600000000000000000000001"],
        delivery: {
          delivery_date: "2026-03-14T12:00:00.000Z",
          mail: "z@example.com",
          phone_number: { country_prefix: "+48", phone: "600700800" },
          delivery_point: "WAW01A",
          courier_note: "2. piętro",
        },
      },
    });
  });

  it("R17: that the app paid are never told as completed", async () => {
    const { inpost, requests } = always({ status: 200 });
    const event = { orderId: "1042", eventId: "e", at };
    const completed = (paidInApp: boolean) =>
      inpost.tellOrder({ ...event, outcome: { status: "ORDER_COMPLETED", paidInApp } });
    expect(await completed(true)).toMatchObject({
      ok: false,
      failure: { kind: "final", code: "paid-in-app" },
    });
    expect(requests).toEqual([]);
    expect(await completed(false)).toEqual({ ok: true, value: undefined });
    expect(requests[0]?.json).toMatchObject({ event_data: { order_status: "ORDER_COMPLETED" } });
    expect(requests[0]?.body).not.toContain("paidInApp");
  });

  it("R14: know payment types that nobody heard of (2.8)", async () => {
    const { inpost, requests } = always({ json: { payment_type: ["CARD", "CART_NT"] } });
    expect(await inpost.getPaymentMethods()).toEqual({ ok: true, value: ["CARD", "CART_NT"] });
    expect(requests.map(line)).toEqual(["GET /v1/izi/payment-methods"]);
  });

  it("have keys by version (2.9)", async () => {
    const { inpost, requests } = always({
      json: { merchant_external_id: "m", public_key: { public_key_base64: "MIIB", version: 3 } },
    });
    expect(await inpost.getSigningKey("3")).toEqual({
      ok: true,
      value: { merchantExternalId: "m", version: "3", publicKeyBase64: "MIIB" },
    });
    expect(requests.map(line)).toEqual(["GET /v1/izi/signing-keys/public/3"]);
  });

  it("have a list of the keys' versions, the one in use first (2.9)", async () => {
    const keys = [{ public_key_base64: "MIIB", version: "4" }, { version: 3 }];
    const { inpost, requests } = always({ json: { merchant_external_id: "m", public_keys: keys } });
    expect(await inpost.listSigningKeys()).toEqual({ ok: true, value: ["4", "3"] });
    expect(requests.map(line)).toEqual(["GET /v1/izi/signing-keys/public"]);
  });
});

describe("hot products (2.10)", () => {
  const product = {
    productId: "TEA-100",
    ean: "5900000000015",
    name: "Herbata&nbsp;<b>zielona</b>",
    description: "",
    image: "https://shop.example/i.jpg",
    images: [{ small: "s", normal: "n" }],
    link: "https://shop.example/p",
    price: 2460,
    vatRate: 23,
    available: 3,
    unit: "szt.",
    attributes: [{ name: "Smak", value: "mięta" }],
    from: at,
  };
  const wire = {
    product_id: "TEA-100",
    ean: "5900000000015",
    product_availability: { start_date: "2026-03-14T12:00:00.000Z" },
    product_name: "Herbata zielona",
    product_image: "https://shop.example/i.jpg",
    additional_product_images: [{ small_size: "s", normal_size: "n" }],
    price: { net: "20.00", gross: "24.60", vat: "4.60" },
    currency: "PLN",
    quantity: { available_quantity: 3, quantity_type: "INTEGER", quantity_unit: "szt." },
    product_attributes: [{ attribute_name: "Smak", attribute_value: "mięta" }],
    product_link: "https://shop.example/p",
  };

  it("are created, changed, listed and taken away", async () => {
    const { inpost, requests } = create(({ method }) => {
      if (method === "POST")
        return { status: 201, json: { content: [{ product_id: "TEA-100", deep_link: "d" }] } };
      if (method === "GET")
        return {
          json: { content: [{ product_id: "TEA-100", status: "ACTIVE" }], total_items: 1, page_index: 0 },
        };
      return { status: method === "DELETE" ? 204 : 200 };
    });
    expect(await inpost.createProducts([product])).toEqual({
      ok: true,
      value: [{ productId: "TEA-100", qrCode: undefined, deepLink: "d" }],
    });
    expect(await inpost.putProduct(product)).toEqual({ ok: true, value: undefined });
    expect(await inpost.listProducts({ index: 0, size: 20 })).toEqual({
      ok: true,
      value: { products: [{ productId: "TEA-100", status: "ACTIVE" }], total: 1 },
    });
    expect(await inpost.deleteProduct({ productId: "TEA-100" })).toEqual({ ok: true, value: undefined });
    expect(requests.map(line)).toEqual([
      "POST /v1/izi/products",
      "PUT /v1/izi/product/TEA-100",
      "GET /v1/izi/products?page_index=0&page_size=20",
      "DELETE /v1/izi/product/TEA-100",
    ]);
    expect(requests[0]?.json).toEqual({ content: [wire] });
    expect(requests[1]?.json).toEqual(wire);
  });

  it.each(["", "590000000001", "59000000000150", "590000000001X"])(
    "have an EAN of 12 or 13 digits: %j",
    async (ean) => {
      const { inpost, requests } = always({ json: { content: [] } });
      const good = ean === "590000000001";
      expect((await inpost.createProducts([{ ...product, ean }])).ok).toBe(good);
      expect((await inpost.putProduct({ ...product, ean })).ok).toBe(good);
      expect(requests).toHaveLength(good ? 2 : 0);
    },
  );

  it("that are gone already are taken away", async () => {
    const { inpost } = refusing(404, "PRODUCT_NOT_FOUND");
    expect(await inpost.deleteProduct({ productId: "x" })).toEqual({ ok: true, value: undefined });
    expect(await refusing(409, "MAX_LIMIT_PRODUCTS").inpost.createProducts([product])).toMatchObject({
      failure: { kind: "final", code: "MAX_LIMIT_PRODUCTS" },
    });
  });
});

describe("transactions (2.11)", () => {
  it("are listed page by page, newest first", async () => {
    const { inpost, requests } = always({ json: { count: 0, items: [] } });
    await inpost.listTransactions({ from: at, to: at, page: 2, perPage: 10, transactionId: "t" });
    expect(requests[0]?.url.search).toBe(
      "?page=2&per_page=10&sort_by=created_date&sort_direction=DESC&transaction_id=t" +
        "&date_from=2026-03-14T12%3A00%3A00.000Z&date_to=2026-03-14T12%3A00%3A00.000Z",
    );
  });

  it("are filtered by InPost's status", async () => {
    const { inpost, requests } = always({ json: { count: 0, items: [] } });
    await inpost.listTransactions({ status: "CAPTURED", orderId: "1042" });
    expect(requests[0]?.url.searchParams.getAll("status[]")).toEqual(["CAPTURED"]);
  });

  it("have amounts in grosze, orders apart from InPost's, and statuses nobody heard of (R14)", async () => {
    const item = {
      transaction_id: 7,
      status: "NEW",
      amount: "12.5",
      currency: "PLN",
      order_id: "1042|77",
      x: null,
    };
    const { inpost } = always({ json: { count: 1, items: [item] } });
    expect(await inpost.listTransactions({})).toMatchObject({
      value: {
        items: [{ transactionId: "7", orderId: "1042", inpostOrderId: "77", amount: 1250, status: "NEW" }],
      },
    });
  });

  it("are refunded under the command's id, with what the signature is over", async () => {
    const { inpost, requests } = always({ json: { external_refund_id: "rf-0001", status: "PENDING" } });
    const refund = { commandId: "c-1", transactionId: "t/1", refundId: "rf-0001", amount: 1250 };
    expect(await inpost.refundTransaction(refund)).toMatchObject({
      value: { refundId: "rf-0001", status: "PENDING" },
    });
    expect(requests.map(line)).toEqual(["POST /v1/izi/transaction/t%2F1/refund"]);
    expect(requests[0]?.headers.get("x-command-id")).toBe("c-1");
  });
});

import { describe, expect, it } from "vitest";
import {
  readBasketEvent,
  readConfirmation,
  readHotProductRequest,
  readOrderEvent,
  readOrderRequest,
} from "./inbound";
import { workedOrder } from "./testing/messages";
import { toGrosze } from "./wire/price";

const send = <Result>(read: (body: string) => Result, value: unknown) => read(JSON.stringify(value));
const phone = { country_prefix: "+48", phone: "600700800" };
const event = { event_id: "9c1e", event_data_time: "2026-03-14T10:20:00.000Z" };

describe("what InPost sends", () => {
  it("3.3: a confirmation", () => {
    const success = {
      status: "SUCCESS",
      inpost_basket_id: "i-1",
      phone_number: phone,
      browser: { browser_trusted: true, browser_id: "b7f6" },
      name: "Zofia",
      new_field: {},
    };
    expect(send(readConfirmation, success)).toMatchObject({
      value: {
        status: "SUCCESS",
        inpostBasketId: "i-1",
        browserTrusted: true,
        browserId: "b7f6",
        name: "Zofia",
      },
    });
    expect(send(readConfirmation, { ...success, browser: null })).toMatchObject({
      value: { browserTrusted: false },
    });
    expect(send(readConfirmation, { status: "REJECT" })).toEqual({ ok: true, value: { status: "REJECT" } });
    for (const wrong of [{ status: "SUCCESS" }, { status: "MAYBE" }, null, []])
      expect(send(readConfirmation, wrong)).toMatchObject({ ok: false, error: { code: "BAD_REQUEST" } });
  });

  it("3.5: quantities, which are absolute, from a list or a single object (R14)", () => {
    const line = { product_id: "101", quantity: { quantity: 3 } };
    const change = { type: "PRODUCTS_QUANTITY", quantities: [{ productId: "101", quantity: 3 }] };
    for (const quantity_event_data of [[line], line])
      expect(
        send(readBasketEvent, { ...event, event_type: "PRODUCTS_QUANTITY", quantity_event_data }),
      ).toMatchObject({
        value: { eventId: "9c1e", at: new Date("2026-03-14T10:20:00Z"), change },
      });
    for (const quantity of [1.5, "x", null, 1e12])
      expect(
        send(readBasketEvent, {
          ...event,
          event_type: "PRODUCTS_QUANTITY",
          quantity_event_data: [{ product_id: "101", quantity: { quantity } }],
        }).ok,
      ).toBe(false);
  });

  it("R20: codes are the whole list; none removes all", () => {
    const codes = (promo_codes_event_data: unknown) => {
      const read = send(readBasketEvent, { ...event, event_type: "PROMO_CODES", promo_codes_event_data });
      return read.ok && read.value.change;
    };
    const code = { promo_code_value: "WIOSNA10", name: "x" };
    expect(codes([code, code, { promo_code_value: "B" }])).toEqual({
      type: "PROMO_CODES",
      codes: ["WIOSNA10", "B"],
    });
    for (const none of [undefined, null, []]) expect(codes(none)).toEqual({ type: "PROMO_CODES", codes: [] });
  });

  it("R14: related products under either name", () => {
    const one = { product_id: "7", quantity: { quantity: "2" }, ean: null };
    for (const field of ["related_products_event_data", "related_product_event_data"])
      expect(send(readBasketEvent, { ...event, event_type: "RELATED_PRODUCTS", [field]: one })).toMatchObject(
        {
          value: { change: { type: "RELATED_PRODUCTS", products: [{ productId: "7", quantity: 2 }] } },
        },
      );
  });

  it("3.12: what cannot be read is named without its content (R21)", () => {
    expect(readBasketEvent("{")).toEqual({
      ok: false,
      error: { code: "MALFORMED_REQUEST", detail: "the body is not JSON" },
    });
    const unknown = send(readBasketEvent, { ...event, event_type: "Zofia" });
    expect(unknown).toMatchObject({ error: { code: "BAD_REQUEST", detail: "cannot read event_type" } });
  });

  it("3.7: an order, with prices as numbers or strings", () => {
    const read = send(readOrderRequest, workedOrder);
    expect(read).toMatchObject({
      ok: true,
      value: {
        basketPrice: { net: 8617, gross: 10599, vat: 1982 },
        paymentType: "BLIK_CODE",
        discounts: [],
        delivery: { type: "APM", codes: [], point: "KRA010" },
        consents: [{ id: "terms", version: "4", accepted: true }],
        account: { name: "Zofia", address: { street: "Długa", building: "1", flat: "2", countryCode: "PL" } },
      },
    });
    const texts = JSON.stringify(workedOrder).replace("105.99", '"105.99"').replace("86.17", '"86.17"');
    expect(readOrderRequest(texts)).toEqual(read);
  });

  it("R14: an order with a placeholder for a building and words nobody heard of", () => {
    const text = JSON.stringify(workedOrder)
      .replace('"building":"1"', '"building":"_"')
      .replace("BLIK_CODE", "CART_NT");
    const read = readOrderRequest(text);
    expect(read.ok && read.value.account.address.building).toBeUndefined();
    expect(read).toMatchObject({ value: { paymentType: "CART_NT" } });
  });

  it("3.9, 3.10: order events and hot products", () => {
    expect(
      send(readOrderEvent, { ...event, event_id: 5, event_data: { payment_status: "X", payment_id: 7 } }),
    ).toMatchObject({
      value: { eventId: "5", paymentStatus: "X", paymentId: "7" },
    });
    expect(readHotProductRequest("")).toEqual({ ok: true, value: { basketId: undefined, phone: undefined } });
    expect(send(readHotProductRequest, { basket_id: "b", phone_number: phone })).toMatchObject({
      value: { basketId: "b", phone: { countryPrefix: "+48", phone: "600700800" } },
    });
  });

  it.each([
    ["49.00", 4900],
    [49, 4900],
    [86.17, 8617],
    [0.1 + 0.2, 30],
    ["1.234", undefined],
    [1.234, undefined],
    [NaN, undefined],
    ["", undefined],
    [1e12, undefined],
  ])("0.4: %j is %s grosze", (wire, grosze) => {
    expect(toGrosze(wire)).toBe(grosze);
  });
});

import { describe, expect, it } from "vitest";
import { always, basketId, line, phone, refusing } from "./testing/clients";
import type { StartBinding } from "./wire/browser";

const start: StartBinding = {
  basketId,
  place: "PRODUCT_CARD",
  browser: {
    userAgent: "Mozilla/5.0",
    description: "Firefox 140",
    platform: "Linux",
    architecture: "x86_64",
    at: new Date("2026-03-14T10:15:30Z"),
    customerIp: "203.0.113.7",
  },
};

describe("bindings (2.1 to 2.5)", () => {
  it("are read, with and without a remembered browser", async () => {
    const { inpost, requests } = always({
      json: {
        basket_linked: true,
        browser_trusted: false,
        inpost_basket_id: "3f0c1d52",
        client_details: {
          phone_number: { country_prefix: "+48", phone: "600700800" },
          masked_phone_number: "600*****00",
          name: "Zofia",
          surname: null,
          new_field: 1,
        },
      },
    });
    expect(await inpost.getBinding({ basketId, browserId: "b7f6" })).toEqual({
      ok: true,
      value: {
        linked: true,
        trusted: false,
        inpostBasketId: "3f0c1d52",
        client: { phone, maskedPhone: "600*****00", name: "Zofia", surname: undefined },
      },
    });
    await inpost.getBinding({ basketId });
    expect(requests.map(line)).toEqual([
      `GET /v1/izi/basket/${basketId}/binding?browser_id=b7f6`,
      `GET /v1/izi/basket/${basketId}/binding`,
    ]);
  });

  it("begin with a code and a link", async () => {
    const json = {
      qr_code: "iVBORw0KGgo=",
      deep_link: "https://inpost.pl/app/1",
      deep_link_hms: "https://hms",
    };
    const { inpost, requests } = always({ json });
    expect(await inpost.startBinding(start)).toEqual({
      ok: true,
      value: {
        qrCode: "data:image/png;base64,iVBORw0KGgo=",
        deepLink: "https://inpost.pl/app/1",
        deepLinkHms: "https://hms",
      },
    });
    expect(requests[0]?.json).toEqual({
      binding_method: "DEEP_LINK",
      binding_place: "PRODUCT_CARD",
      browser: {
        user_agent: "Mozilla/5.0",
        description: "Firefox 140",
        platform: "Linux",
        architecture: "x86_64",
        data_time: "2026-03-14T10:15:30.000Z",
        location: "-",
        customer_ip: "203.0.113.7",
        port: "443",
      },
    });
  });

  it("take the code as a data URI too", async () => {
    const qr_code = "data:image/svg+xml;base64,AAAA";
    const { inpost } = always({ json: { qr_code, deep_link: "x" } });
    expect(await inpost.startBinding(start)).toMatchObject({ value: { qrCode: qr_code } });
  });

  it("begin with a push to a phone, answered 202 and nothing", async () => {
    const { inpost, requests } = always({ status: 202 });
    expect(await inpost.startBinding({ ...start, phone })).toEqual({ ok: true, value: { pushed: true } });
    expect(requests[0]?.json).toMatchObject({
      binding_method: "PHONE",
      phone_number: { country_prefix: "+48", phone: "600700800" },
    });
  });

  it.each(["BASKET_IS_BINDED", "PHONE_BINDING_METHOD_UNAVAILABLE"])("tell %s by its code", async (code) => {
    expect(await refusing(409, code).inpost.startBinding(start)).toMatchObject({
      failure: { kind: "final", code },
    });
  });

  it("have a key in the second generation", async () => {
    const { inpost, requests } = always({ json: { basket_binding_api_key: "bbk_1" } });
    expect(await inpost.getBindingKey({ basketId })).toEqual({ ok: true, value: { key: "bbk_1" } });
    expect(requests.map(line)).toEqual([`PUT /v2/izi/basket/${basketId}/binding`]);
    expect(requests[0]?.body).toBe("");
  });

  it("R16: end, and say whether the shop sold the basket", async () => {
    const { inpost, requests } = always({ status: 204 });
    expect(await inpost.deleteBinding({ basketId, realized: true })).toEqual({ ok: true, value: undefined });
    await inpost.deleteBinding({ basketId, realized: false });
    await inpost.deleteBrowser({ browserId: "b7f6" });
    expect(requests.map(line)).toEqual([
      `DELETE /v1/izi/basket/${basketId}/binding?if_basket_realized=true`,
      `DELETE /v1/izi/basket/${basketId}/binding?if_basket_realized=false`,
      "DELETE /v1/izi/browser/b7f6/binding",
    ]);
  });

  it.each([
    [404, "BASKET_NOT_FOUND"],
    [409, "BASKET_NOT_BOUND"],
    [409, "BASKET_EXPIRED"],
    [404, "NOT_FOUND"],
    [500, "BASKET_NOT_FOUND"],
  ])("R13: that are gone already (%s %s) have ended", async (status, code) => {
    const { inpost } = refusing(status, code);
    expect(await inpost.deleteBinding({ basketId, realized: false })).toEqual({ ok: true, value: undefined });
    expect(await inpost.deleteBrowser({ browserId: "b" })).toEqual({ ok: true, value: undefined });
  });

  it("are not taken for ended when InPost is ill", async () => {
    const { inpost } = always({ status: 500, text: "<html>" });
    expect(await inpost.deleteBinding({ basketId, realized: false })).toMatchObject({
      failure: { kind: "retry" },
    });
  });
});

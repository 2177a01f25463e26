import { describe, expect, it } from "vitest";
import { checkOrder, type OrderExpectations } from "./check-order";
import { readOrderRequest } from "./inbound";
import { workedOrder } from "./testing/messages";
import type { InpostOrderRequest } from "./wire/order-request";

const read = readOrderRequest(JSON.stringify(workedOrder));
if (!read.ok) throw new Error(read.error.detail);
const order: InpostOrderRequest = read.value;

const expected: OrderExpectations = {
  goods: 9300,
  paymentTypes: ["BLIK_CODE", "CARD", "CASH_ON_DELIVERY"],
  deliveries: [
    {
      type: "APM",
      price: 1299,
      options: [
        { code: "PWW", price: 300 },
        { code: "COD", price: 500 },
      ],
    },
    { type: "COURIER", price: 1699, options: [{ code: "COD", price: 500 }] },
    { type: "DIGITAL", price: 0, options: [] },
  ],
  hasPhysicalGoods: true,
  boundPhone: { countryPrefix: "+48", phone: "600700800" },
  consents: [
    { id: "terms", version: "4", required: true },
    { id: "newsletter", version: "1", required: false },
  ],
  deliveryCountries: ["PL"],
};

const paying = (gross: number) => ({ basketPrice: { net: 0, gross, vat: gross } });
const delivery = (over: Partial<InpostOrderRequest["delivery"]>) => ({
  delivery: { ...order.delivery, ...over },
});
const check = (over: Partial<InpostOrderRequest>, wanted: Partial<OrderExpectations> = {}) =>
  checkOrder({ ...order, ...over }, { ...expected, ...wanted });
const home = { countryCode: "PL", address: "Długa 1/2", city: "Kraków", postalCode: "31-147" };

describe("an order from the app", () => {
  it("may be created when everything is as it was offered", () => {
    expect(check({})).toEqual([]);
  });

  it("R3: is compared by its gross total on whole grosze, never by net or VAT", () => {
    expect(check({ basketPrice: { net: 1, gross: 10599, vat: 10598 } })).toEqual([]);
    expect(check(paying(10598))).toEqual([{ code: "total", expected: 10599, received: 10598 }]);
    expect(check(paying(10600))).toEqual([{ code: "total", expected: 10599, received: 10600 }]);
    expect(check({}, { goods: 9400 })).toEqual([{ code: "total", expected: 10699, received: 10599 }]);
  });

  it("R4: pays for a delivery and for each of its options once", () => {
    expect(check({ ...delivery({ codes: ["PWW"] }), ...paying(10899) })).toEqual([]);
    expect(check({ ...delivery({ codes: ["PWW", "PWW"] }), ...paying(10899) })).toEqual([]);
    expect(check({ ...delivery({ codes: ["PWW"] }) })).toEqual([
      { code: "total", expected: 10899, received: 10599 },
    ]);
  });

  it("R31: has InPost's discounts taken off before the totals are compared", () => {
    const discounts = [{ type: "INPOST_SUBSCRIPTION", amount: 1299 }];
    expect(check({ discounts, ...paying(9300) })).toEqual([]);
    expect(check({ discounts: [...discounts, { type: "NEW", amount: 100 }], ...paying(9200) })).toEqual([]);
    expect(check({ discounts })).toEqual([{ code: "total", expected: 9300, received: 10599 }]);
  });

  it("R31: is refused when a discount is negative or more than everything", () => {
    expect(check({ discounts: [{ type: "X", amount: -100 }], ...paying(10699) })).toEqual([
      { code: "discount" },
    ]);
    expect(check({ discounts: [{ type: "X", amount: 10600 }], ...paying(-1) })).toEqual([
      { code: "discount" },
    ]);
  });

  it("is in złoty", () => {
    expect(check({ currency: "EUR" })).toEqual([{ code: "currency", received: "EUR" }]);
  });

  it("is paid in a way that was offered; an empty offer is all, a free order needs none", () => {
    expect(check({ paymentType: "CART_NT" })).toEqual([{ code: "payment-type", received: "CART_NT" }]);
    expect(check({ paymentType: "CART_NT" }, { paymentTypes: [] })).toEqual([]);
    const digital = { type: "DIGITAL", point: undefined, digitalMail: "a@example.com" };
    const free = { ...delivery(digital), paymentType: "FREE_ORDER" };
    expect(check({ ...free, ...paying(0) }, { goods: 0, hasPhysicalGoods: false })).toEqual([]);
    expect(check({ ...free, ...paying(9300) }, { hasPhysicalGoods: false })).toEqual([
      { code: "payment-type", received: "FREE_ORDER" },
    ]);
  });

  it("is paid on delivery exactly when its delivery is", () => {
    const cash = { paymentType: "CASH_ON_DELIVERY" };
    expect(check({ ...cash, ...delivery({ codes: ["COD"] }), ...paying(11099) })).toEqual([]);
    expect(check(cash)).toEqual([{ code: "payment-without-cod" }]);
    expect(check({ ...delivery({ codes: ["COD"] }), ...paying(11099) })).toEqual([
      { code: "cod-without-payment" },
    ]);
  });

  it("goes where and how it was offered", () => {
    expect(check(delivery({ type: "DRONE" }))).toEqual([{ code: "delivery-type", received: "DRONE" }]);
    expect(check(delivery({ codes: ["GW"] }))).toEqual([{ code: "delivery-code", received: "GW" }]);
    expect(check(delivery({ point: undefined }))).toEqual([{ code: "point-missing" }]);
  });

  it("needs an address for the courier, in a country where one goes", () => {
    const courier = (address: typeof home | undefined) => ({
      ...delivery({ type: "COURIER", point: undefined, address }),
      ...paying(10999),
    });
    expect(check(courier(home))).toEqual([]);
    expect(check(courier(undefined))).toEqual([{ code: "address-missing" }]);
    expect(check(courier({ ...home, city: "" }))).toEqual([{ code: "address-missing" }]);
    expect(check(courier({ ...home, countryCode: "DE" }))).toEqual([{ code: "country", received: "DE" }]);
  });

  it("R30: goes by mail only when all of it can, without codes, to an address", () => {
    const digital = (over: object) => ({
      ...delivery({ type: "DIGITAL", point: undefined, digitalMail: "zofia@example.com", ...over }),
      ...paying(9300),
    });
    expect(check(digital({}), { hasPhysicalGoods: false })).toEqual([]);
    expect(check(digital({}))).toEqual([{ code: "digital-with-goods" }]);
    expect(check(digital({ digitalMail: undefined }), { hasPhysicalGoods: false })).toEqual([
      { code: "digital-mail-missing" },
    ]);
    expect(check(digital({ codes: ["PWW"] }), { hasPhysicalGoods: false })).toEqual([
      { code: "delivery-code", received: "PWW" },
      { code: "digital-with-codes" },
    ]);
  });

  it("R32: comes from the phone that is bound, however the number is written", () => {
    const phoned = (phone: string, countryPrefix = "+48") => ({
      account: { ...order.account, phone: { countryPrefix, phone } },
    });
    expect(check(phoned("600 700 800", "0048"))).toEqual([]);
    expect(check(phoned("600700801"))).toEqual([{ code: "phone" }]);
    expect(check(phoned("600700800", "+49"))).toEqual([{ code: "phone" }]);
    expect(check(phoned("600700801"), { boundPhone: undefined })).toEqual([]);
  });

  it("has each required consent accepted in the version shown", () => {
    const consents = (version: string, accepted: boolean) => ({
      consents: [{ id: "terms", version, accepted }],
    });
    expect(check({ consents: [] })).toEqual([{ code: "consent-missing", id: "terms" }]);
    expect(check(consents("4", false))).toEqual([{ code: "consent-refused", id: "terms" }]);
    expect(check(consents("3", true))).toEqual([
      { code: "consent-version", id: "terms", expected: "4", received: "3" },
    ]);
    expect(check({ consents: [...order.consents, { id: "strange", version: "1", accepted: true }] })).toEqual(
      [],
    );
  });

  it("names company and tax number when a company gets the invoice", () => {
    const invoice = {
      legalForm: "COMPANY",
      countryCode: "PL",
      city: "Kraków",
      street: "Długa",
      building: "1",
      postalCode: "31-147",
    };
    expect(check({ invoice })).toEqual([{ code: "invoice-tax-id" }, { code: "invoice-company-name" }]);
    expect(check({ invoice: { ...invoice, taxId: "5260250274", companyName: "Kram" } })).toEqual([]);
    expect(check({ invoice: { ...invoice, legalForm: "PERSON" } })).toEqual([]);
    expect(check({ invoice: { ...invoice, legalForm: "PERSON", countryCode: "XQ" } })).toEqual([
      { code: "country", received: "XQ" },
    ]);
  });

  it.each(["ZZ", "POL", "p", "??"])("does not live in %s", (countryCode) => {
    const address = { ...order.account.address, countryCode };
    expect(check({ account: { ...order.account, address } })).toEqual([
      { code: "country", received: countryCode },
    ]);
  });

  it("is told all that is wrong at once", () => {
    expect(check({ currency: "EUR", consents: [], ...delivery({ point: "" }), ...paying(1) })).toEqual([
      { code: "currency", received: "EUR" },
      { code: "point-missing" },
      { code: "total", expected: 10599, received: 1 },
      { code: "consent-missing", id: "terms" },
    ]);
  });
});

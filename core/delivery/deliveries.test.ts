import { describe, expect, it } from "vitest";
import { chooseDelivery } from "./choose-delivery";
import type { DeliveryMethod } from "./delivery";
import { isAllDigital, offerDeliveries, type ToDeliver } from "./offer-deliveries";

const none = {
  freeFrom: null,
  codFee: null,
  weekendFee: null,
  weekendFrom: null,
  weekendTo: null,
  giftWrapFee: null,
};
const methods: DeliveryMethod[] = [
  {
    ...none,
    type: "APM",
    price: 1299,
    freeFrom: 20_000,
    vatRate: 23,
    leadDays: 1,
    weekendFee: 300,
    weekendFrom: 3 * 1440 + 20 * 60,
    weekendTo: 5 * 1440 + 12 * 60,
    giftWrapFee: 500,
  },
  { ...none, type: "COURIER", price: 1699, vatRate: 23, leadDays: 1, codFee: 500 },
  { ...none, type: "DIGITAL", price: 999, vatRate: 23, leadDays: 0 },
];
const monday = new Date("2026-03-16T10:00:00Z");
const friday = new Date("2026-03-20T10:00:00Z");

const offers = (change: Partial<ToDeliver> = {}) =>
  offerDeliveries(methods, { kinds: ["physical"], goods: 10_000, at: monday, ...change });
const types = (change: Partial<ToDeliver>) => offers(change).map(({ type }) => type);

describe("the deliveries of a basket", () => {
  it("are parcels for things, sets of things included", () => {
    expect(types({ kinds: ["physical", "bundle"] })).toEqual(["APM", "COURIER"]);
  });

  it("are digital alone, at nothing, when everything is digital", () => {
    expect(offers({ kinds: ["digital", "digital"] })).toMatchObject([
      { type: "DIGITAL", price: 0, options: [] },
    ]);
  });

  it("are both kinds when the basket is mixed", () => {
    expect(types({ kinds: ["physical", "digital"] })).toEqual(["APM", "COURIER", "DIGITAL"]);
  });

  it("are none for an empty basket", () => {
    expect(offers({ kinds: [] })).toEqual([]);
    expect(isAllDigital([])).toBe(false);
  });

  it("become free at their own threshold, to the grosz", () => {
    expect(offers({ goods: 19_999 }).map(({ price }) => price)).toEqual([1299, 1699]);
    expect(offers({ goods: 20_000 }).map(({ price }) => price)).toEqual([0, 1699]);
  });

  it("offer the weekend parcel only in its window", () => {
    const codes = (at: Date) => offers({ at })[0]?.options.map(({ code }) => code);
    expect(codes(monday)).toEqual(["GW"]);
    expect(codes(friday)).toEqual(["PWW", "GW"]);
  });

  it("tell the same day to everybody who asks on one day", () => {
    const days = [monday, new Date("2026-03-16T20:00:00Z")].map((at) => offers({ at })[0]?.expectedAt);
    expect(days[0]?.toISOString()).toBe("2026-03-17T00:00:00.000Z");
    expect(days[1]).toEqual(days[0]);
  });
});

describe("a chosen delivery", () => {
  const choose = (
    wanted: Partial<Parameters<typeof chooseDelivery>[1]>,
    change: Partial<ToDeliver> = { at: friday },
  ) => chooseDelivery(offers(change), { type: "APM", codes: [], kinds: ["physical"], at: friday, ...wanted });

  it("has its price and the surcharges of its options", () => {
    expect(choose({ codes: ["PWW", "GW", "GW"] })).toEqual({
      ok: true,
      delivery: {
        type: "APM",
        codes: ["PWW", "GW"],
        amount: 1299,
        optionsAmount: 800,
        vatRate: 23,
        expectedAt: new Date("2026-03-21T00:00:00Z"),
      },
    });
  });

  it("keeps the surcharge when the delivery itself is free", () => {
    expect(choose({ codes: ["GW"] }, { at: friday, goods: 20_000 })).toMatchObject({
      delivery: { amount: 0, optionsAmount: 500 },
    });
  });

  it("is refused with an option that is not offered now", () => {
    expect(choose({ codes: ["COD"] })).toEqual({
      ok: false,
      error: { code: "option-not-offered", option: "COD" },
    });
    expect(choose({ codes: ["PWW"] }, { at: monday })).toMatchObject({ error: { option: "PWW" } });
  });

  it("is refused where it is not offered, and digital where a parcel is needed", () => {
    expect(choose({ type: "DIGITAL" })).toEqual({ ok: false, error: { code: "not-offered" } });
    const mixed = { kinds: ["physical", "digital"] as const };
    expect(choose({ type: "DIGITAL", ...mixed }, { at: friday, ...mixed })).toEqual({
      ok: false,
      error: { code: "digital-only" },
    });
  });
});

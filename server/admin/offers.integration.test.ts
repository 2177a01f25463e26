import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "@/scripts/lib/test-database";
import { setClock } from "@/server/clock";
import { listConsents } from "@/server/consents/list-consents";
import { saveConsent } from "@/server/consents/save-consent";
import { db } from "@/server/db/db";
import { listDeliveryMethods } from "@/server/delivery/list-delivery-methods";
import { saveDeliveryMethod } from "@/server/delivery/save-delivery-method";
import { listPromoCodes } from "@/server/promo/list-promo-codes";
import { listPromotions } from "@/server/promo/list-promotions";
import { savePromoCode } from "@/server/promo/save-promo-code";
import { consentBody, deliveryMethodBody, newPromoCodeBody, promoCodeBody } from "./offer-schemas";
import { readDeliveryOffers } from "./read-delivery-offers";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ seed: true });
});
afterEach(() => setClock());
afterAll(() => database.close());

const written = {
  code: " wiosna15 ",
  kind: "percent",
  value: 15,
  startsOn: "2026-03-20",
  endsOn: "2026-03-31",
  priority: 1,
  nameEn: "Spring",
  namePl: "Wiosna",
  textPl: "15% taniej",
};

describe("a promo code made in the back office", () => {
  it("counts from the first moment of its first day to the last of its last, in Warsaw", async () => {
    const saved = await savePromoCode({ ...newPromoCodeBody.parse(written), isNew: true });
    expect(saved).toEqual({ ok: true, value: { code: "WIOSNA15" } });
    expect(await db().promoCode.findUnique({ where: { code: "WIOSNA15" } })).toMatchObject({
      startsAt: new Date("2026-03-19T23:00:00Z"),
      // The clocks went forward on the 29th.
      endsAt: new Date("2026-03-31T22:00:00Z"),
      combinable: true,
      active: true,
    });
    setClock(() => new Date("2026-03-31T21:59:59Z"));
    expect((await listPromotions()).map(({ code }) => code)).toContain("WIOSNA15");
    setClock(() => new Date("2026-03-31T22:00:00Z"));
    expect((await listPromotions()).map(({ code }) => code)).not.toContain("WIOSNA15");
  });

  it("is not made twice, and is changed and switched off", async () => {
    const code = "LATO";
    const fields = newPromoCodeBody.parse({ ...written, code });
    await savePromoCode({ ...fields, isNew: true });
    expect(await savePromoCode({ ...fields, isNew: true })).toMatchObject({ error: { code: "exists" } });
    const changed = promoCodeBody.parse({ ...written, value: 5, active: false });
    expect(await savePromoCode({ ...changed, code, isNew: false })).toMatchObject({ ok: true });
    const row = (await listPromoCodes()).find((each) => each.code === code);
    expect(row).toMatchObject({ value: 5, active: false, uses: 0 });
    expect(await savePromoCode({ ...changed, code: "NONE", isNew: false })).toMatchObject({
      error: { code: "not-found" },
    });
  });

  it.each([
    { value: 101 },
    { value: 0 },
    { value: 1.5 },
    { endsOn: "2026-03-19" },
    { startsOn: "20.03.2026" },
    { code: "a b" },
    { textPl: "x".repeat(61) },
    { priority: 6 },
  ])("is refused with %j", (change) => {
    expect(newPromoCodeBody.safeParse({ ...written, ...change }).success).toBe(false);
  });

  it("may take off more than a hundred złoty, which are not percent", () => {
    const fields = { ...written, kind: "amount", value: 150_00 };
    expect(newPromoCodeBody.safeParse(fields).success).toBe(true);
  });
});

describe("a delivery that is changed", () => {
  const courier = {
    price: 1899,
    freeFrom: null,
    vatRate: 23,
    leadDays: 2,
    codFee: 600,
    weekendFee: null,
    weekendFrom: null,
    weekendTo: null,
    giftWrapFee: null,
    active: true,
  };

  it("costs what was written, or is not offered", async () => {
    await saveDeliveryMethod({ ...deliveryMethodBody.parse(courier), type: "COURIER" });
    const offered = (await listDeliveryMethods()).find(({ type }) => type === "COURIER");
    expect(offered).toMatchObject({ price: 1899, freeFrom: null, codFee: 600, leadDays: 2 });
    await saveDeliveryMethod({ ...courier, active: false, type: "COURIER" });
    expect((await listDeliveryMethods()).map(({ type }) => type)).not.toContain("COURIER");
    expect((await readDeliveryOffers()).methods.map(({ type }) => type)).toContain("COURIER");
    expect(await saveDeliveryMethod({ ...courier, type: "DRONE" })).toMatchObject({
      error: { code: "not-found" },
    });
  });

  it.each([{ price: -1 }, { price: null }, { codFee: 1.5 }, { weekendFee: 300 }, { vatRate: 99 }])(
    "is refused with %j",
    (change) => {
      expect(deliveryMethodBody.safeParse({ ...courier, ...change }).success).toBe(false);
    },
  );
});

describe("a consent that is changed", () => {
  const terms = {
    requirement: "REQUIRED_ALWAYS" as const,
    textEn: "I accept the terms of the shop",
    textPl: "Akceptuję regulamin sklepu",
    labelEn: "terms",
    labelPl: "regulamin",
    url: "/terms",
    active: true,
  };

  it("keeps its version as long as it says the same", async () => {
    const same = await saveConsent({ ...terms, requirement: "REQUIRED_ONCE", id: "terms" });
    expect(same).toEqual({ ok: true, value: { id: "terms", version: "1" } });
  });

  it("gets the next version with other words or another address", async () => {
    const words = { ...terms, textPl: "Akceptuję nowy regulamin" };
    expect(await saveConsent({ ...words, id: "terms" })).toMatchObject({ value: { version: "2" } });
    expect(await saveConsent({ ...words, url: "/privacy", id: "terms" })).toMatchObject({
      value: { version: "3" },
    });
    const told = (await listConsents({ locale: "pl" })).find(({ id }) => id === "terms");
    expect(told).toMatchObject({ version: "3", text: { pl: "Akceptuję nowy regulamin" } });
    expect(told?.url).toMatch(/\/pl\/privacy$/);
    expect(await saveConsent({ ...terms, id: "nothing" })).toMatchObject({ error: { code: "not-found" } });
  });

  it.each(["javascript:alert(1)", "//evil.example", "http://shop.example", "terms"])(
    "leads to no such address: %s",
    (url) => {
      expect(consentBody.safeParse({ ...terms, url }).success).toBe(false);
    },
  );
});

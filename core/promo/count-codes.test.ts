import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countCodes, type CodeSituation } from "./count-codes";
import { normalCode, type PromoCode } from "./promo-code";

const at = new Date("2026-03-14T10:00:00Z");

const promo = (change: Partial<PromoCode> = {}): PromoCode => ({
  code: "WIOSNA10",
  kind: "percent",
  value: 10,
  minimum: 0,
  startsAt: new Date("2026-03-01T00:00:00Z"),
  endsAt: new Date("2026-04-01T00:00:00Z"),
  combinable: true,
  oncePerShopper: false,
  onlyInApp: false,
  active: true,
  name: { en: "Spring", pl: "Wiosna" },
  ...change,
});

const situation = (change: Partial<CodeSituation> = {}): CodeSituation => ({
  goods: 10_000,
  currency: "PLN",
  at,
  inApp: false,
  used: new Set(),
  ...change,
});

const count = (promos: PromoCode[], change: Partial<CodeSituation> = {}) =>
  countCodes(
    promos.map((each) => ({ code: each.code, promo: each })),
    situation(change),
  );

describe("a code that counts", () => {
  it("takes a percentage off, half a grosz rounded up", () => {
    expect(count([promo()], { goods: 10_300 }).discount).toBe(1030);
    expect(count([promo()], { goods: 5 }).discount).toBe(1);
    expect(count([promo()], { goods: 4 }).discount).toBe(0);
  });

  it("takes an amount off, never more than the goods cost", () => {
    const ten = promo({ kind: "amount", value: 1000 });
    expect(count([ten]).discount).toBe(1000);
    expect(count([ten], { goods: 700 }).discount).toBe(700);
    expect(count([ten], { goods: 0 }).discount).toBe(0);
  });

  it("adds to others, each worked out from the full price", () => {
    const codes = [promo(), promo({ code: "MINUS20", kind: "amount", value: 2000 }), promo({ code: "B" })];
    expect(count(codes).codes).toMatchObject([{ discount: 1000 }, { discount: 2000 }, { discount: 1000 }]);
    expect(count([...codes].reverse()).discount).toBe(4000);
  });

  it("counts from its first moment up to its last", () => {
    expect(count([promo()], { at: new Date("2026-03-01T00:00:00Z") }).discount).toBe(1000);
    expect(count([promo()], { at: new Date("2026-03-31T23:59:59.999Z") }).discount).toBe(1000);
  });
});

describe("a code is refused", () => {
  it.each([
    ["inactive", promo({ active: false }), {}],
    ["not-started", promo(), { at: new Date("2026-02-28T23:59:59Z") }],
    ["ended", promo(), { at: new Date("2026-04-01T00:00:00Z") }],
    ["not-pln", promo(), { currency: "EUR" }],
    ["only-in-app", promo({ onlyInApp: true }), {}],
    ["used", promo({ oncePerShopper: true }), { used: new Set(["WIOSNA10"]) }],
    ["minimum", promo({ minimum: 10_001 }), {}],
  ] as const)("as %s", (refusal, code, change) => {
    expect(count([code], change)).toEqual({ codes: [{ code: "WIOSNA10", refusal }], discount: 0 });
  });

  it("as unknown when the shop has none of that name", () => {
    expect(countCodes([{ code: "NIC", promo: undefined }], situation())).toEqual({
      codes: [{ code: "NIC", refusal: "unknown" }],
      discount: 0,
    });
  });

  it("as not combinable after another one that counts, whichever of the two stands alone", () => {
    const alone = promo({ code: "SOLO", combinable: false });
    expect(count([promo(), alone]).codes[1]).toEqual({ code: "SOLO", refusal: "not-combinable" });
    expect(count([alone, promo()]).codes[1]).toEqual({ code: "WIOSNA10", refusal: "not-combinable" });
  });

  it("but not because of one that does not count itself", () => {
    const ended = promo({ code: "OLD", combinable: false, endsAt: new Date("2026-03-10T00:00:00Z") });
    expect(count([ended, promo()])).toMatchObject({ codes: [{ refusal: "ended" }, { discount: 1000 }] });
  });

  it("not where the app, the first use or the minimum is met", () => {
    expect(count([promo({ onlyInApp: true })], { inApp: true }).discount).toBe(1000);
    expect(count([promo({ oncePerShopper: true })], { used: new Set(["OTHER"]) }).discount).toBe(1000);
    expect(count([promo()], { used: new Set(["WIOSNA10"]) }).discount).toBe(1000);
    expect(count([promo({ minimum: 10_000 })]).discount).toBe(1000);
  });
});

describe("codes together", () => {
  it("take off what they say they do and never more than the goods", () => {
    const anyPromo = fc
      .record({
        kind: fc.constantFrom("percent", "amount"),
        value: fc.integer({ min: 1, max: 100 }),
        minimum: fc.constantFrom(0, 5_000),
        combinable: fc.boolean(),
      })
      .map((change) => promo(change as Partial<PromoCode>)); // the kinds are two of its own words
    fc.assert(
      fc.property(fc.array(anyPromo, { maxLength: 6 }), fc.nat({ max: 20_000 }), (promos, goods) => {
        const { codes, discount } = count(promos, { goods });
        const off = codes.reduce((all, each) => all + ("discount" in each ? each.discount : 0), 0);
        expect(off).toBe(discount);
        expect(discount).toBeLessThanOrEqual(goods);
        expect(codes).toHaveLength(promos.length);
      }),
    );
  });
});

describe("the name of a code", () => {
  it("is read in capitals without spaces around", () => {
    expect(normalCode(" wiosna10\n")).toBe("WIOSNA10");
  });
});

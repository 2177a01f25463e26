import { describe, expect, it } from "vitest";
import { canonicalBasket } from "@sandbox/inpost-pay/wire/canonical";
import { addPrices, parseMinor, readPrice, scalePrice, writePrice } from "@sandbox/inpost-pay/wire/minor";
import { maskPhone, readPhone, writePhone } from "@sandbox/inpost-pay/wire/phone-number";
import { compact, list, parseJson, text, texts } from "@sandbox/inpost-pay/wire/read-json";
import { parseWireTime } from "@sandbox/inpost-pay/wire/time";

describe("amounts", () => {
  it.each([
    ["49.00", 4900],
    ["0.1", 10],
    [12.5, 1250],
    [105.99, 10599],
    [3, 300],
    ["-1.05", -105],
    ["1.005", null],
    ["1,00", null],
    ["", null],
    [null, null],
    [Number.NaN, null],
    [1e21, null],
  ])("reads %j as %j", (value, minor) => expect(parseMinor(value)).toBe(minor));

  it("reads, adds, multiplies and writes prices", () => {
    const price = readPrice({ p: { net: "39.84", gross: 49, vat: 9.16 } }, "p");
    expect(price).toEqual({ net: 3984, gross: 4900, vat: 916 });
    expect(writePrice(addPrices(scalePrice(price!, 2), price!))).toEqual({
      net: 119.52,
      gross: 147,
      vat: 27.48,
    });
    expect(readPrice({ p: { net: "1", gross: "1" } }, "p")).toBeNull();
    expect(readPrice({}, "p")).toBeNull();
  });
});

describe("times", () => {
  it.each([
    ["2026-03-14T10:15:30Z", "2026-03-14T10:15:30.000Z"],
    ["2026-03-14T10:15:30.123456789Z", "2026-03-14T10:15:30.123Z"],
    ["2026-03-14T10:15:30.5+00:00", "2026-03-14T10:15:30.500Z"],
  ])("reads %s", (written, iso) => expect(parseWireTime(written)).toBe(Date.parse(iso)));

  it.each(["2026-03-14", "2026-03-14T10:15:30+02:00", "2026-99-14T10:15:30Z", 5, null])(
    "refuses %j",
    (value) => expect(parseWireTime(value)).toBeNull(),
  );
});

describe("phones", () => {
  it("are split, masked and read back", () => {
    expect(writePhone("48600700800")).toEqual({ country_prefix: "+48", phone: "600700800" });
    expect(maskPhone("48600700800")).toBe("600*****00");
    expect(readPhone({ phone_number: writePhone("46701740605") }, "phone_number")).toBe("46701740605");
    expect(readPhone({}, "phone_number")).toBe("");
  });
});

describe("baskets compared", () => {
  it("are equal whatever the order of keys, the way of writing amounts, and the dates", () => {
    const one = { summary: { a: "49.00", basket_expiration_date: "2026-03-16T10:15:30.000Z" }, products: [] };
    const two = { products: null, summary: { basket_notice: { type: "ERROR" }, a: 49 } };
    expect(canonicalBasket(one)).toBe(canonicalBasket(two));
  });

  it("differ by a price, a line and the order of lines", () => {
    const of = (...ids: string[]) => canonicalBasket({ products: ids.map((product_id) => ({ product_id })) });
    expect(canonicalBasket({ a: "49.00" })).not.toBe(canonicalBasket({ a: "49.01" }));
    expect(of("a", "b")).not.toBe(of("a"));
    expect(of("a", "b")).not.toBe(of("b", "a"));
  });
});

describe("JSON of others", () => {
  it("is read without trust", () => {
    const given = { a: 1, b: [{ c: "x" }, null, 3], d: ["x", 4], e: null };
    expect([text(given, "a"), text(given, "b"), text(given, "none")]).toEqual(["1", "", ""]);
    expect([list(given, "b"), list(given, "e"), texts(given, "d")]).toEqual([[{ c: "x" }], [], ["x"]]);
    expect(compact({ a: 0, b: null, c: undefined, d: false })).toEqual({ a: 0, d: false });
    expect(parseJson("{")).toBeUndefined();
  });
});

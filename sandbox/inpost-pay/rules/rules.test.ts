import { describe, expect, it } from "vitest";
import { choose, payableWith } from "@sandbox/inpost-pay/rules/choose";
import { moveOrder } from "@sandbox/inpost-pay/rules/move-order";
import { ownAddress, splitStreet, writeAddress } from "@sandbox/inpost-pay/rules/order-address";
import { readBasket } from "@sandbox/inpost-pay/rules/read-basket";
import { readScan } from "@sandbox/inpost-pay/rules/scan-text";
import { splitName } from "@sandbox/inpost-pay/rules/split-name";
import { totalsOf } from "@sandbox/inpost-pay/rules/totals";
import { lockers, lockersByCode } from "@sandbox/inpost-pay/lockers";
import { workedBasket } from "@sandbox/inpost-pay/test-basket";
import type { Order } from "@sandbox/inpost-pay/types";
import { seedPeople } from "@sandbox/store/seed-people";

const person = (id: string) => seedPeople().find((each) => each.id === id)!;
const basket = readBasket(workedBasket())!;

describe("what a person chooses without saying", () => {
  const usual = (id: string, checkout = {}) => {
    const payable = payableWith(basket, [], person(id));
    return choose(checkout, basket, { person: person(id), payable });
  };

  it("is the favourite locker, BLIK and what must be accepted", () => {
    expect(usual("zofia")).toMatchObject({
      delivery: { type: "APM", point: "LOD06A", codes: [], mail: "zofia.wisniewska@example.com" },
      paymentType: "BLIK_CODE",
      consents: { terms: true },
    });
    expect(usual("astrid").delivery.type).toBe("COURIER");
  });

  it("goes together: cash and the code COD", () => {
    expect(usual("zofia", { paymentType: "CASH_ON_DELIVERY" }).delivery.codes).toEqual(["COD"]);
    expect(usual("zofia", { delivery: { type: "COURIER", codes: ["COD"] } }).paymentType).toBe(
      "CASH_ON_DELIVERY",
    );
    const card = usual("zofia", { delivery: { type: "COURIER", codes: ["COD"] }, paymentType: "CARD" });
    expect(card.delivery.codes).toEqual([]);
  });

  it("never is cash for who may not", () => {
    expect(payableWith(basket, [], person("astrid"))).toEqual(["BLIK_CODE", "CARD"]);
    expect(payableWith({ ...basket, paymentTypes: [] }, ["CARD"], person("zofia"))).toEqual(["CARD"]);
  });
});

describe("totals", () => {
  const of = (type: "APM" | "COURIER", codes: string[], plus = false) =>
    totalsOf(basket, { delivery: { type, codes } }, { plus });

  it("add goods, delivery and options part by part", () => {
    expect(of("APM", ["PWW"])).toMatchObject({ goods: 9300, delivery: 1299, options: 300, discount: 0 });
    expect(of("APM", ["PWW"]).total).toEqual({ net: 8861, gross: 10899, vat: 2038 });
  });

  it("give InPost+ the delivery, not its options", () => {
    expect(of("COURIER", ["COD"], true)).toMatchObject({ discount: 1699, total: { gross: 9300 + 500 } });
  });
});

describe("names and addresses", () => {
  it.each([
    ["Zofia Anna Kęs", "Zofia", "Anna Kęs"],
    ["Cher", "Cher", "Cher"],
    ["Zażółć O'Neil & Søn <x>", "Zażółć", "O'Neil & Søn <x>"],
  ])("%s", (full, name, surname) => expect(splitName(full)).toEqual({ name, surname }));

  it.each([
    ["ul. Piotrkowska 84 m. 7", { street: "ul. Piotrkowska", building: "84", flat: "7" }],
    ["ul. św. Gertrudy 12/5", { street: "ul. św. Gertrudy", building: "12", flat: "5" }],
    ["Linnégatan 22 B", { street: "Linnégatan", building: "22 B" }],
    ["Rynek", { street: "Rynek", building: "_" }],
  ])("%s", (line, parts) => expect(splitStreet(line)).toEqual(parts));

  it("survive hostile letters and foreign countries", () => {
    const written = writeAddress(ownAddress(person("zazolc")));
    expect(written).toMatchObject({
      country_code: "DK",
      city: "København",
      address_details: expect.any(Object),
    });
    expect(
      writeAddress(
        ownAddress({ ...person("zofia"), address: { ...person("zofia").address, street: "Rynek" } }),
      ),
    ).toMatchObject({
      address: "Rynek",
      address_details: { street: "Rynek", building: "_" },
    });
  });
});

describe("scanned texts", () => {
  it.each([
    ["http://192.168.1.5:4000/app/izi/abcDEF_-12", { kind: "link", token: "abcDEF_-12" }],
    ["  abcDEF_-12 ", { kind: "link", token: "abcDEF_-12" }],
    ["inpostuat://izilink?basket_id=x-1", { kind: "basket", inpostBasketId: "x-1" }],
    ["inpost://izilink", null],
    ["http://host/app/izi/", null],
    ["HTTP://SEQR.SE/000/wss-dev?t=1", null],
    ["", null],
  ])("%s", (text, scanned) => expect(readScan(text)).toEqual(scanned));
});

describe("orders", () => {
  const of = (status: Order["status"], paymentStatus: Order["paymentStatus"]) =>
    ({ status, paymentStatus }) as Order;
  it.each([
    ["ORDER_PROCESSING", "UNPAID", "ORDER_COMPLETED", true],
    ["ORDER_PROCESSING", "DECLINED", "ORDER_COMPLETED", true],
    ["ORDER_PROCESSING", "AUTHORIZED", "ORDER_COMPLETED", false],
    ["ORDER_PROCESSING", "COD", "ORDER_COMPLETED", false],
    ["ORDER_PROCESSING", "AUTHORIZED", "ORDER_REJECTED", true],
    ["ORDER_REJECTED", "UNPAID", "ORDER_COMPLETED", false],
    ["ORDER_REJECTED", "UNPAID", "ORDER_REJECTED", true],
    ["ORDER_COMPLETED", "UNPAID", null, true],
  ] as const)("%s, %s → %s: %s", (status, payment, to, ok) => {
    expect(moveOrder(of(status, payment), to).ok).toBe(ok);
  });
});

describe("lockers", () => {
  it("have codes of their own, and every favourite is among them", () => {
    expect(lockersByCode.size).toBe(lockers.length);
    for (const { inpost } of seedPeople())
      if (inpost.favouriteLocker !== null) expect(lockersByCode.has(inpost.favouriteLocker)).toBe(true);
  });
});

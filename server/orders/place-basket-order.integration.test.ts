import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "@/scripts/lib/test-database";
import { addLine } from "@/server/basket/add-line";
import { changeLine } from "@/server/basket/change-line";
import { getBasket } from "@/server/basket/get-basket";
import { removeLine } from "@/server/basket/remove-line";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { applyPaymentFact } from "@/server/payments/apply-payment-fact";
import { addPromoCode } from "@/server/promo/add-promo-code";
import { makeBasket, makeBasketShop, orderedAt, orderOf } from "@/server/testing/basket-order";
import { getOrder } from "./get-order";
import { placeBasketOrder, type PlaceBasketOrder } from "./place-basket-order";

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase();
  await makeBasketShop();
});
afterEach(() => database.close());

async function place(basketId: string, change: Partial<PlaceBasketOrder> = {}) {
  const placed = await placeBasketOrder(orderOf(basketId, change));
  if (!placed.ok) throw new Error(placed.error.code);
  return placed.value;
}

const refusal = async (basketId: string, change: Partial<PlaceBasketOrder> = {}) => {
  const placed = await placeBasketOrder(orderOf(basketId, change));
  return placed.ok ? undefined : placed.error;
};
const stock = async (variantId: string) => db().stock.findUniqueOrThrow({ where: { variantId } });
const setStock = (variantId: string, onHand: number) =>
  withTransaction((tx) => tx.stock.update({ where: { variantId }, data: { onHand } }));

describe("an order made of a basket", () => {
  it("has lines, discounts, delivery and everything else, and adds up", async () => {
    const basket = await makeBasket({ CUP: 2, TEA: 1 });
    await addPromoCode({ key: { token: basket.token }, code: "MINUS10" });
    const placed = await place(basket.id, {
      expectedTotal: 10_599,
      comments: "Proszę nie dzwonić",
      parameters: [{ key: "gclid", value: "x" }],
      consents: [{ consentId: "terms", version: "1", accepted: true }],
      invoice: {
        legalForm: "COMPANY",
        companyName: "Kęs sp. z o.o.",
        taxId: "PL5261040828",
        countryCode: "PL",
        city: "Kraków",
        street: "Długa",
        building: "1",
        postalCode: "31-147",
      },
    });
    expect(placed.totalAmount).toBe(10_599);
    const order = await db().order.findUniqueOrThrow({
      where: { id: placed.orderId },
      include: {
        lines: { orderBy: { position: "asc" } },
        delivery: true,
        invoice: true,
        consents: true,
        promoUses: true,
        payments: true,
      },
    });
    expect(order).toMatchObject({
      state: "PENDING",
      channel: "inpost-pay",
      basketId: basket.id,
      totalAmount: 10_599,
      discountAmount: 1000,
      comments: "Proszę nie dzwonić",
      parameters: [{ key: "gclid", value: "x" }],
    });
    expect(
      order.lines.map(({ sku, quantity, discountAmount, totalAmount }) => [
        sku,
        quantity,
        discountAmount,
        totalAmount,
      ]),
    ).toEqual([
      ["CUP", 2, 761, 7079],
      ["TEA", 1, 239, 2221],
    ]);
    expect(order.delivery).toMatchObject({ type: "APM", amount: 1299, lockerCode: "KRA010", codes: [] });
    expect(order.delivery?.expectedAt.toISOString()).toBe("2026-03-17T00:00:00.000Z");
    expect(order.invoice).toMatchObject({ taxId: "PL5261040828" });
    expect(order.consents).toMatchObject([{ consentId: "terms", accepted: true }]);
    expect(order.promoUses).toMatchObject([{ code: "MINUS10", shopperKey: order.id }]);
    expect(order.payments).toMatchObject([
      { state: "PENDING", amount: 10_599, method: "BLIK_CODE", reference: order.id, provider: "inpost-pay" },
    ]);
    expect(await stock("CUP")).toMatchObject({ onHand: 9, held: 2 });
  });

  it("is shown with its discount, its delivery and the VAT of what was paid", async () => {
    const basket = await makeBasket({ CUP: 2, TEA: 1 });
    await addPromoCode({ key: { token: basket.token }, code: "MINUS10" });
    const order = await getOrder({ token: (await place(basket.id)).token });
    expect(order).toMatchObject({
      goods: 10_300,
      discount: 1000,
      total: 10_599,
      delivery: { type: "APM", amount: 1299, optionsAmount: 0, lockerCode: "KRA010" },
      vat: [
        { rate: 23, amount: 1567 },
        { rate: 8, amount: 165 },
      ],
    });
  });

  it("holds the parts of sets and single things together", async () => {
    const basket = await makeBasket({ SET: 2, CUP: 3 });
    await place(basket.id);
    expect(await stock("CUP")).toMatchObject({ held: 5 });
    expect(await stock("TEA")).toMatchObject({ held: 4 });
  });

  it("may be free and is paid with nothing", async () => {
    const basket = await makeBasket({ FILE: 1 });
    await addPromoCode({ key: { token: basket.token }, code: "ALL" });
    const digital = {
      ...orderOf(basket.id).delivery,
      type: "DIGITAL",
      codes: [],
    } as PlaceBasketOrder["delivery"];
    const placed = await place(basket.id, { delivery: digital, expectedTotal: 0 });
    const fact = {
      kind: "paid",
      eventKey: "free",
      paidReference: "free",
      paid: { amount: 0, currency: "PLN" },
    } as const;
    await applyPaymentFact({ paymentId: placed.paymentId, fact, source: "callback", at: orderedAt });
    expect((await getOrder({ token: placed.token }))?.state).toBe("PAID");
  });

  it("leaves out what the wallet takes over", async () => {
    const basket = await makeBasket({ CUP: 1 });
    const wanted = orderOf(basket.id);
    const delivery = wanted.delivery && { ...wanted.delivery, walletDiscount: 1299 };
    expect(await place(basket.id, { delivery, expectedTotal: 3920 })).toMatchObject({ totalAmount: 3920 });
  });

  it("is one, however many ask at once, and later ones are told which", async () => {
    const basket = await makeBasket({ CUP: 2 });
    const all = await Promise.all(Array.from({ length: 20 }, () => placeBasketOrder(orderOf(basket.id))));
    const made = all.flatMap((each) => (each.ok ? [each.value.orderId] : []));
    expect(made).toHaveLength(1);
    for (const each of all) {
      if (!each.ok) expect(each.error).toEqual({ code: "already-ordered", orderId: made[0] });
    }
    expect(await db().order.count()).toBe(1);
    expect(await stock("CUP")).toMatchObject({ held: 2 });
  });

  it("writes what else belongs to it in the same transaction, or nothing at all", async () => {
    const basket = await makeBasket({ CUP: 1 });
    const also = async () => Promise.reject(new Error("the binding has gone"));
    await expect(placeBasketOrder(orderOf(basket.id, { also }))).rejects.toThrow("the binding has gone");
    expect(await db().order.count()).toBe(0);
    expect((await getBasket({ token: basket.token })).count).toBe(1);
  });
});

describe("a basket makes no order", () => {
  it("when there is none, or nothing in it", async () => {
    expect(await refusal("nobody")).toEqual({ code: "unknown-basket" });
    const basket = await makeBasket({ CUP: 1 });
    const line = (await getBasket({ token: basket.token })).lines[0]?.id ?? "";
    await removeLine({ token: basket.token, lineId: line });
    expect(await refusal(basket.id)).toEqual({ code: "empty" });
  });

  it("when less is left than it holds", async () => {
    const basket = await makeBasket({ CUP: 3 });
    await setStock("CUP", 2);
    expect(await refusal(basket.id)).toEqual({ code: "out-of-stock", sku: "CUP", available: 2 });
  });

  it("when its lines have enough one by one and not together", async () => {
    const basket = await makeBasket({ SET: 3, CUP: 7 });
    expect(await refusal(basket.id)).toMatchObject({ code: "out-of-stock", sku: "SET" });
    expect(await stock("CUP")).toMatchObject({ held: 0 });
    expect(await db().order.count()).toBe(0);
  });

  it("when the sum is not the one that the shopper was told", async () => {
    const basket = await makeBasket({ CUP: 1 });
    expect(await refusal(basket.id, { expectedTotal: 5218 })).toEqual({ code: "total-differs", total: 5219 });
  });

  it("when a code in it does not count and the sum was told with it", async () => {
    const basket = await makeBasket({ CUP: 6 });
    await addPromoCode({ key: { token: basket.token }, code: "RICH" });
    const line = (await getBasket({ token: basket.token })).lines[0]?.id ?? "";
    await changeLine({ token: basket.token, lineId: line, quantity: 1 });
    const refused = { code: "code-refused", promoCode: "RICH", refusal: "minimum" };
    expect(await refusal(basket.id, { expectedTotal: 3219 })).toEqual(refused);
    expect(await refusal(basket.id)).toEqual(refused);
    expect(await refusal(basket.id, { expectedTotal: 5219 })).toBeUndefined();
  });

  it("with a delivery that it cannot have", async () => {
    const basket = await makeBasket({ CUP: 1 });
    const { delivery } = orderOf(basket.id);
    if (!delivery) throw new Error("the test needs a delivery");
    expect(await refusal(basket.id, { delivery: { ...delivery, codes: ["COD"] } })).toEqual({
      code: "delivery-refused",
      refusal: { code: "option-not-offered", option: "COD" },
    });
    expect(await refusal(basket.id, { delivery: { ...delivery, type: "DIGITAL" } })).toMatchObject({
      refusal: { code: "not-offered" },
    });
  });

  it("in the app with what only the shop sells", async () => {
    const basket = await makeBasket({ CUP: 1 });
    await withTransaction((tx) => tx.product.update({ where: { id: "cup" }, data: { shopOnly: true } }));
    expect(await refusal(basket.id)).toEqual({ code: "shop-only", sku: "CUP" });
    expect(await refusal(basket.id, { inApp: false })).toBeUndefined();
  });
});

describe("a code that counts once per shopper", () => {
  it("is used by one of two orders at once, and refused to the other", async () => {
    const baskets = [await makeBasket({ CUP: 1 }), await makeBasket({ TEA: 1 })];
    for (const { token } of baskets) await addPromoCode({ key: { token }, code: "ONCE" });
    const placed = await Promise.all(baskets.map(({ id }) => placeBasketOrder(orderOf(id))));
    const refused = placed.flatMap((each) => (each.ok ? [] : [each.error]));
    expect(refused).toEqual([{ code: "code-refused", promoCode: "ONCE", refusal: "used" }]);
    expect(await db().promoUse.count()).toBe(1);
  });

  it("is free for another shopper", async () => {
    const baskets = [await makeBasket({ CUP: 1 }), await makeBasket({ TEA: 1 })];
    for (const { token } of baskets) await addPromoCode({ key: { token }, code: "ONCE" });
    const [one, other] = baskets.map(({ id }) => orderOf(id));
    if (!one || !other) throw new Error("the test needs two orders");
    const shopper = { ...other.shopper, phone: "+48700800900" };
    expect(await placeBasketOrder(one)).toMatchObject({ ok: true });
    expect(await placeBasketOrder({ ...other, shopper })).toMatchObject({ ok: true });
  });
});

describe("a basket that has been ordered", () => {
  it("never changes again, and the shopper starts a new one", async () => {
    const { id, token } = await makeBasket({ CUP: 2 });
    const lineId = (await getBasket({ token })).lines[0]?.id ?? "";
    await place(id);
    expect(await getBasket({ token })).toMatchObject({ id: null, lines: [], total: 0 });
    expect(await changeLine({ token, lineId, quantity: 5 })).toEqual({
      ok: false,
      error: { code: "already-ordered" },
    });
    expect(await addPromoCode({ key: { token }, code: "TEN" })).toEqual({
      ok: false,
      error: { code: "already-ordered" },
    });
    await removeLine({ token, lineId });
    const added = await addLine({ token, sku: "TEA", quantity: 1 });
    expect(added).toMatchObject({ ok: true, basket: { count: 1 } });
    expect(added.ok && added.token).not.toBe(token);
    expect(await db().basketLine.findMany({ where: { basketId: id } })).toMatchObject([
      { id: lineId, quantity: 2 },
    ]);
  });
});

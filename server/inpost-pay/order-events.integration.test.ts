import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@/scripts/lib/test-database";
import { setClock } from "@/server/clock";
import { db } from "@/server/db/db";
import { cancelPayment } from "@/server/payments/cancel-payment";
import { watchPayments } from "@/server/payments/watch-payments";
import { stockOf } from "@/server/testing/buy";
import { callShop } from "@/server/testing/call-shop";
import { makeProduct } from "@/server/testing/make-product";
import { permutations } from "@/server/testing/permutations";
import { FakeInpost } from "@/server/testing/wallet-provider";
import { basketWith, boundBasket, confirm, courier, order, prepareShop } from "@/server/testing/wallet";

let database: TestDatabase;
let inpost: FakeInpost;

beforeAll(async () => {
  database = await testDatabase();
  await prepareShop();
});
afterAll(() => database.close());
beforeEach(() => {
  inpost = FakeInpost.install();
});
afterEach(() => setClock());

let events = 0;
const tell = (orderId: string, data: object, more: object = {}) =>
  callShop(inpost, "POST", `/order/${orderId}/event`, {
    event_id: `event-${++events}`,
    event_data_time: new Date().toISOString(),
    event_data: data,
    ...more,
  });
const authorized = { payment_status: "AUTHORIZED", payment_id: "pay-1", payment_type: "BLIK_CODE" };

async function ordered() {
  const basket = await boundBasket(inpost);
  const orderId = await order(inpost, basket.basketId, 141.99);
  const { id: paymentId } = await db().payment.findFirstOrThrow({ where: { orderId } });
  return { ...basket, orderId, paymentId };
}
async function states(orderId: string) {
  const row = await db().order.findUniqueOrThrow({ where: { id: orderId }, include: { payments: true } });
  return [row.state, row.payments[0]?.state];
}
const mails = (orderId: string) => db().job.count({ where: { key: `mail.order-confirmation:${orderId}` } });

describe("an order event", () => {
  it("AUTHORIZED pays the order once, however often and with however many at once it comes", async () => {
    const { orderId, variantId } = await ordered();
    const event = { event_id: "once", event_data_time: new Date().toISOString() };
    const answers = await Promise.all(Array.from({ length: 10 }, () => tell(orderId, authorized, event)));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect((await tell(orderId, authorized)).json).toEqual({
      order_merchant_status_description: "Opłacone",
      delivery_references_list: [],
    });
    expect(await states(orderId)).toEqual(["PAID", "PAID"]);
    expect(await stockOf(variantId)).toEqual({ onHand: 4, held: 0, ledger: 4 });
    expect(await mails(orderId)).toBe(1);
  });

  it("a declined try keeps order and hold for the next, with another method too", async () => {
    const { orderId, variantId } = await ordered();
    await tell(orderId, { payment_status: "STARTED", payment_type: "BLIK_CODE" });
    for (const payment_status of ["DECLINED", "ERROR", "CANCELLED"]) {
      await tell(orderId, { payment_status, payment_type: "BLIK_CODE" });
      expect(await states(orderId)).toEqual(["PENDING", "PENDING"]);
    }
    expect(await stockOf(variantId)).toMatchObject({ held: 1 });
    await tell(orderId, { payment_status: "STARTED", payment_type: "CARD" });
    await tell(orderId, { ...authorized, payment_type: "CARD" });
    expect(await states(orderId)).toEqual(["PAID", "PAID"]);
    const payment = await db().payment.findFirstOrThrow({ where: { orderId } });
    expect(payment).toMatchObject({ method: "CARD", paidReference: "pay-1" });
  });

  it("in every order of arrival ends in the same state (R12)", async () => {
    const at = Date.now();
    const story = [
      { payment_status: "STARTED", payment_type: "BLIK_CODE" },
      { payment_status: "DECLINED", payment_type: "BLIK_CODE" },
      { payment_status: "STARTED", payment_type: "CARD" },
      { ...authorized, payment_type: "CARD" },
    ].map((data, index) => ({
      data,
      time: new Date(at + index * 1_000).toISOString(),
      id: `story-${index}`,
    }));
    const arrivals = permutations(story);
    const { sku, variantId } = await makeProduct({ stock: arrivals.length });
    // Each order is of its own; that they are worked on at the same time saves waiting for the disk.
    const ends = arrivals.map(async (arrival) => {
      const { basketId } = await basketWith(sku);
      await confirm(inpost, basketId);
      const orderId = await order(inpost, basketId, 141.99);
      for (const { data, time, id } of arrival) {
        const answer = await tell(orderId, data, { event_id: id, event_data_time: time });
        expect(answer.status).toBe(200);
      }
      return states(orderId);
    });
    expect(await Promise.all(ends)).toEqual(arrivals.map(() => ["PAID", "PAID"]));
    expect(await stockOf(variantId)).toEqual({ onHand: 0, held: 0, ledger: 0 });
  });

  it("ORDER_REJECTED cancels and frees the pieces, money that comes later still counts", async () => {
    const { orderId, variantId } = await ordered();
    const answer = await tell(orderId, { order_status: "ORDER_REJECTED" });
    expect(answer.json.order_merchant_status_description).toBe("Anulowane");
    expect(await stockOf(variantId)).toMatchObject({ onHand: 5, held: 0 });
    await tell(orderId, authorized);
    expect(await states(orderId)).toEqual(["PAID", "PAID"]);
    await tell(orderId, { order_status: "ORDER_REJECTED" });
    expect(await states(orderId)).toEqual(["PAID", "PAID"]);
  });

  it("of statuses that nobody knows yet changes nothing (R14)", async () => {
    const { orderId } = await ordered();
    expect((await tell(orderId, { payment_status: "TELEPORTED", order_status: "ORDER_DREAMT" })).status).toBe(
      200,
    );
    expect((await tell(orderId, {})).status).toBe(200);
    expect(await states(orderId)).toEqual(["PENDING", "PENDING"]);
  });

  it("COD changes nothing at an order in cash (R19)", async () => {
    const { basketId } = await boundBasket(inpost);
    const cash = {
      details: { payment_type: "CASH_ON_DELIVERY" },
      delivery: { ...courier, delivery_codes: ["COD"] },
    };
    const orderId = await order(inpost, basketId, 150.99, cash);
    await tell(orderId, { payment_status: "COD" });
    expect(await states(orderId)).toEqual(["COD", "COD"]);
    expect(await mails(orderId)).toBe(1);
  });

  it("of another phone or of an order that is not InPost's is refused (R32)", async () => {
    const { orderId } = await ordered();
    const phone_number = { country_prefix: "+48", phone: "500100200" };
    expect((await tell(orderId, authorized, { phone_number })).status).toBe(400);
    expect(await states(orderId)).toEqual(["PENDING", "PENDING"]);
    expect((await tell("none", authorized)).json.error_code).toBe("ORDER_NOT_FOUND");
    expect((await callShop(inpost, "GET", "/order/none")).json.error_code).toBe("ORDER_NOT_FOUND");
  });
});

describe("the net under the messages", () => {
  const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);

  it("asks about an open payment at a slow pace and takes what was paid (R2)", async () => {
    const { orderId } = await ordered();
    await watchPayments(later(0));
    expect(lookUps()).toBe(0);
    await watchPayments(later(1));
    expect(lookUps()).toBeGreaterThan(0);
    const asked = lookUps();
    await watchPayments(later(1.1));
    expect(lookUps()).toBe(asked);
    inpost.transactions.set(orderId, [{ id: "t-1", status: "AUTHORIZED", amount: 14_199 }]);
    await watchPayments(later(2));
    expect(await states(orderId)).toEqual(["PAID", "PAID"]);
  });

  it("a declined try that it finds does not end the order, the payment's own end does, by ORDER_REJECTED (R16)", async () => {
    const { orderId, variantId } = await ordered();
    inpost.transactions.set(orderId, [{ id: "t-1", status: "CANCELLED", amount: 14_199 }]);
    await watchPayments(later(3));
    expect(await states(orderId)).toEqual(["PENDING", "PENDING"]);
    await watchPayments(later(31));
    expect(await states(orderId)).toEqual(["EXPIRED", "EXPIRED"]);
    expect(toldOf(orderId)).toEqual([expect.stringContaining("ORDER_REJECTED")]);
    expect(await stockOf(variantId)).toMatchObject({ held: 0 });
  });

  it("a person's cancelling tells InPost first (R16)", async () => {
    const { orderId, paymentId } = await ordered();
    expect(await cancelPayment({ paymentId, who: "ola" })).toMatchObject({ ok: true });
    expect(toldOf(orderId)).toHaveLength(1);
    expect(await states(orderId)).toEqual(["CANCELLED", "CANCELLED"]);
  });

  const lookUps = () => inpost.asked.filter(({ path }) => path === "/v1/izi/transaction").length;
  const toldOf = (orderId: string) =>
    inpost.asked.filter(({ path }) => path === `/v1/izi/order/${orderId}/event`).map(({ body }) => body);
});

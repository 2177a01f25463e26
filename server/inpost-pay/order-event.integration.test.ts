import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "@/scripts/lib/test-database";
import { setClock } from "@/server/clock";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { runDueJobs } from "@/server/jobs/worker";
import { correctDelivery } from "@/server/orders/correct-delivery";
import { markSent } from "@/server/orders/mark-sent";
import { applyPaymentFact } from "@/server/payments/apply-payment-fact";
import { cancelPayment } from "@/server/payments/cancel-payment";
import { receiveCash } from "@/server/payments/receive-cash";
import { requestRefund } from "@/server/payments/request-refund";
import { settleRefund } from "@/server/payments/settle-refund";
import { makeBasketShop, orderedAt } from "@/server/testing/basket-order";
import { fakeInpostPay, refusal } from "@/server/testing/fake-inpost-pay";
import { makeSettledOrder, makeWalletOrder, onDelivery, orderEventsOf } from "@/server/testing/wallet-order";

let database: TestDatabase;
const who = "ola@kram.example";
let inpost: ReturnType<typeof fakeInpostPay>;
beforeAll(async () => {
  database = await testDatabase();
  await makeBasketShop();
  await withTransaction((tx) => tx.stock.updateMany({ data: { onHand: 500 } }));
});
afterAll(() => database.close());
beforeEach(async () => {
  setClock();
  inpost = fakeInpostPay();
  await withTransaction((tx) => tx.job.deleteMany());
});

/** Runs what waits, and again what failed, a while later. */
async function runAgain() {
  setClock(() => new Date(Date.now() + 3_600_000));
  await runDueJobs();
  setClock();
}

const told = () => inpost.tellOrder.mock.calls.map(([event]) => event);

describe("what InPost is told of an order", () => {
  it("is nothing about what InPost's own call brought (R11)", async () => {
    const paid = await makeSettledOrder("paid");
    const cod = await makeSettledOrder("on-delivery", onDelivery);
    expect(await orderEventsOf(paid.id)).toEqual([]);
    expect(await orderEventsOf(cod.id)).toEqual([]);
  });

  it("is a payment that the shop found by asking", async () => {
    const order = await makeWalletOrder();
    await applyPaymentFact({
      paymentId: order.payments[0]?.id ?? "",
      fact: { kind: "paid", eventKey: `${order.id}:asked`, paidReference: "R-1", paid: undefined },
      source: "watcher",
      at: orderedAt,
    });
    expect(await orderEventsOf(order.id)).toMatchObject([{ statusText: "Opłacone", rejected: false }]);
  });

  it("comes again under its own id and time when the answer was lost", async () => {
    const { id } = await makeSettledOrder("paid");
    await markSent({ orderId: id, references: ["600001"], who });
    inpost.tellOrder.mockResolvedValueOnce(refusal("timeout", "retry"));
    await runDueJobs();
    await runAgain();
    const [first, second, ...more] = told();
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      orderId: id,
      statusText: "Wysłane",
      trackingNumbers: ["600001"],
    });
    expect(second).toEqual(first);
    expect(await db().job.count({ where: { kind: "inpost-pay.order-event", state: "DONE" } })).toBe(1);
  });

  it("never goes back to what was before, when an old event is late", async () => {
    const { id } = await makeSettledOrder("paid");
    await markSent({ orderId: id, who });
    inpost.tellOrder.mockResolvedValueOnce(refusal("timeout", "retry"));
    await runDueJobs();
    await markSent({ orderId: id, references: ["600009"], who });
    await runDueJobs();
    await runAgain();
    expect(told().map(({ trackingNumbers }) => trackingNumbers)).toEqual([undefined, ["600009"]]);
  });

  it("has the corrected address with name and country, and no more than was corrected", async () => {
    const { id } = await makeSettledOrder("on-delivery", onDelivery);
    await correctDelivery({ orderId: id, street: "Krótka 1", phone: "+48600700801", who });
    await runDueJobs();
    expect(told()[0]?.delivery).toEqual({
      phone: { countryPrefix: "+48", phone: "600700801" },
      address: {
        name: "Zofia Kęs",
        address: "Krótka 1",
        city: "Kraków",
        postalCode: "31-146",
        countryCode: "PL",
      },
    });
  });

  it("is never that an order was completed (R17), through paid, sent and given back", async () => {
    const { id, paymentId, totalAmount } = await makeSettledOrder("paid");
    await markSent({ orderId: id, who });
    const refund = await requestRefund({
      orderId: id,
      amount: totalAmount,
      reason: "broken",
      restock: false,
      who,
    });
    if (!refund.ok) throw new Error(refund.error.code);
    await withTransaction((tx) => tx.refund.updateMany({ where: { paymentId }, data: { state: "SENT" } }));
    // The refund's end comes by webhook, whose answer carries no status text.
    await settleRefund({ refundId: refund.value.refundId, to: "DONE", who: "callback", at: orderedAt });
    await withTransaction((tx) => tx.job.deleteMany({ where: { kind: { not: "inpost-pay.order-event" } } }));
    expect((await orderEventsOf(id)).map(({ statusText }) => statusText)).toEqual([
      "Wysłane",
      "Zwrócono pieniądze",
    ]);
    await runDueJobs();
    expect(told()).toHaveLength(2);
    for (const { outcome } of told()) expect(outcome).toBeUndefined();
  });
});

describe("an order that the shop cancels", () => {
  it("and was to be paid on delivery gives its pieces back and is rejected at InPost by job", async () => {
    const order = await makeSettledOrder("on-delivery", onDelivery);
    const variantId = (await db().hold.findFirstOrThrow({ where: { paymentId: order.paymentId } })).variantId;
    const before = await db().stock.findUniqueOrThrow({ where: { variantId } });
    const both = await Promise.all([1, 2].map(() => cancelPayment({ paymentId: order.paymentId, who })));
    expect(both[0]).toEqual({ ok: true, value: { state: "CANCELLED" } });
    expect(await db().order.findUnique({ where: { id: order.id } })).toMatchObject({ state: "CANCELLED" });
    expect(await db().stock.findUnique({ where: { variantId } })).toMatchObject({
      onHand: before.onHand + 1,
    });
    expect(inpost.cancel).not.toHaveBeenCalled();
    await runDueJobs();
    expect(told()).toMatchObject([{ outcome: { status: "ORDER_REJECTED" }, statusText: "Anulowane" }]);
  });

  it("and waits for its payment is rejected at InPost first, then told in words only", async () => {
    const order = await makeWalletOrder();
    const cancelled = await cancelPayment({ paymentId: order.payments[0]?.id ?? "", who });
    expect(cancelled).toEqual({ ok: true, value: { state: "CANCELLED" } });
    expect(inpost.cancel).toHaveBeenCalledExactlyOnceWith({ reference: order.id });
    expect(await orderEventsOf(order.id)).toMatchObject([{ statusText: "Anulowane", rejected: false }]);
  });

  it("stays as it is when InPost does not confirm", async () => {
    const order = await makeWalletOrder();
    inpost.cancel.mockResolvedValue(refusal("timeout", "retry"));
    expect(await cancelPayment({ paymentId: order.payments[0]?.id ?? "", who })).toMatchObject({ ok: false });
    expect(await db().order.findUnique({ where: { id: order.id } })).toMatchObject({ state: "PENDING" });
    expect(await orderEventsOf(order.id)).toEqual([]);
  });
});

describe("cash on delivery (R19)", () => {
  it("makes the order paid once, without another confirmation, and the app is told", async () => {
    const order = await makeSettledOrder("on-delivery", onDelivery);
    await Promise.all([1, 2, 3].map(() => receiveCash({ paymentId: order.paymentId, who })));
    expect(await db().order.findUnique({ where: { id: order.id } })).toMatchObject({ state: "PAID" });
    expect(await db().fact.count({ where: { paymentId: order.paymentId, kind: "paid" } })).toBe(1);
    expect(await db().job.count({ where: { kind: "mail.order-confirmation" } })).toBe(1);
    expect(await orderEventsOf(order.id)).toMatchObject([{ statusText: "Opłacone" }]);
    const refund = { orderId: order.id, amount: 100, reason: "broken", restock: false, who };
    expect(await requestRefund(refund)).toMatchObject({ error: { code: "paid-in-cash" } });
  });

  it("comes only for what is paid on delivery", async () => {
    const order = await makeWalletOrder();
    const paymentId = order.payments[0]?.id ?? "";
    expect(await receiveCash({ paymentId, who })).toMatchObject({ error: { code: "not-on-delivery" } });
    expect(await receiveCash({ paymentId: "nothing", who })).toMatchObject({ error: { code: "not-found" } });
  });
});

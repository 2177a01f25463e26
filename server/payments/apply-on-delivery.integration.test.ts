import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { money } from "@/core/money/money";
import type { PaymentFact } from "@/core/payment/provider";
import { testDatabase, type TestDatabase } from "@/scripts/lib/test-database";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { buy, stockOf } from "@/server/testing/buy";
import { FakeSeqr } from "@/server/testing/fake-seqr";
import { makeProduct } from "@/server/testing/make-product";
import { applyPaymentFact } from "./apply-payment-fact";
import { returnHolds } from "./stock-moves";

let database: TestDatabase;
const at = new Date("2026-03-01T12:00:00Z");

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(() => {
  FakeSeqr.install();
});

async function pending(stock = 5) {
  const product = await makeProduct({ stock });
  return { ...product, payment: await buy(product.sku) };
}

async function states(paymentId: string) {
  const payment = await db().payment.findUniqueOrThrow({
    where: { id: paymentId },
    include: { order: true },
  });
  return [payment.state, payment.order.state];
}

const apply = (paymentId: string, fact: PaymentFact) =>
  applyPaymentFact({ paymentId, fact, source: "callback", at });
const onDelivery = (id: string) => ({ kind: "on-delivery", eventKey: `${id}:COD` }) as const;
const cancelled = (id: string) => ({ kind: "cancelled", eventKey: `${id}:NO`, reason: "sent back" }) as const;
const paid = (id: string) =>
  ({
    kind: "paid",
    eventKey: `${id}:CASH`,
    paidReference: `cash-${id}`,
    paid: money(12_900, "PLN"),
  }) as const;

describe("an order to be paid on delivery", () => {
  it("takes the pieces and confirms the order, once, though no money has moved", async () => {
    const { payment, variantId } = await pending();
    const facts = Array.from({ length: 5 }, () => apply(payment.id, onDelivery(payment.id)));
    expect((await Promise.all(facts)).filter(({ changed }) => changed)).toHaveLength(1);
    expect(await states(payment.id)).toEqual(["COD", "COD"]);
    expect(await stockOf(variantId)).toEqual({ onHand: 4, held: 0, ledger: 4 });
    const order = await db().order.findUniqueOrThrow({ where: { id: payment.orderId } });
    expect(order.paidAt).toBeNull();
    expect(await db().job.count({ where: { key: `mail.order-confirmation:${order.id}` } })).toBe(1);
    expect(await db().payment.count({ where: { id: payment.id, nextPollAt: null } })).toBe(1);
  });

  it("is paid when the cash is there, without taking the pieces again", async () => {
    const { payment, variantId } = await pending();
    await apply(payment.id, onDelivery(payment.id));
    await apply(payment.id, paid(payment.id));
    expect(await states(payment.id)).toEqual(["PAID", "PAID"]);
    expect(await stockOf(variantId)).toEqual({ onHand: 4, held: 0, ledger: 4 });
    expect(await db().job.count({ where: { key: { contains: payment.orderId } } })).toBe(1);
  });

  it("gives the pieces back when it is cancelled, and takes them anew if it is paid after all", async () => {
    const { payment, variantId } = await pending();
    await apply(payment.id, onDelivery(payment.id));
    await apply(payment.id, cancelled(payment.id));
    expect(await states(payment.id)).toEqual(["CANCELLED", "CANCELLED"]);
    expect(await stockOf(variantId)).toEqual({ onHand: 5, held: 0, ledger: 5 });
    await apply(payment.id, { ...onDelivery(payment.id), eventKey: "late" });
    expect(await states(payment.id)).toEqual(["CANCELLED", "CANCELLED"]);
    await apply(payment.id, paid(payment.id));
    expect(await states(payment.id)).toEqual(["PAID", "PAID"]);
    expect(await stockOf(variantId)).toEqual({ onHand: 4, held: 0, ledger: 4 });
  });

  it("waits for a person when the pieces are gone", async () => {
    const { payment, variantId, sku } = await pending(1);
    await withTransaction((tx) => returnHolds(tx, payment.id));
    await buy(sku);
    await apply(payment.id, onDelivery(payment.id));
    expect(await states(payment.id)).toEqual(["COD", "REVIEW"]);
    expect(await stockOf(variantId)).toEqual({ onHand: 1, held: 1, ledger: 1 });
  });
});

describe("a declined payment that is tried again on the same order", () => {
  const declined = (id: string) =>
    ({ kind: "declined", eventKey: `${id}:DECLINED`, reason: "no funds" }) as const;

  it("is paid with what is free", async () => {
    const { payment, variantId } = await pending(1);
    await apply(payment.id, declined(payment.id));
    expect(await stockOf(variantId)).toEqual({ onHand: 1, held: 0, ledger: 1 });
    await apply(payment.id, paid(payment.id));
    expect(await states(payment.id)).toEqual(["PAID", "PAID"]);
    expect(await stockOf(variantId)).toEqual({ onHand: 0, held: 0, ledger: 0 });
  });

  it("may be paid in cash instead", async () => {
    const { payment, variantId } = await pending(1);
    await apply(payment.id, declined(payment.id));
    await apply(payment.id, onDelivery(payment.id));
    expect(await states(payment.id)).toEqual(["COD", "COD"]);
    expect(await stockOf(variantId)).toEqual({ onHand: 0, held: 0, ledger: 0 });
  });

  it("gets its money back when the last piece went to somebody else meanwhile", async () => {
    const { payment, sku } = await pending(1);
    await apply(payment.id, declined(payment.id));
    await buy(sku);
    await apply(payment.id, paid(payment.id));
    expect(await states(payment.id)).toEqual(["PAID", "PAID_OUT_OF_STOCK"]);
    expect(await db().refund.count({ where: { paymentId: payment.id, reason: "sold out" } })).toBe(1);
  });
});

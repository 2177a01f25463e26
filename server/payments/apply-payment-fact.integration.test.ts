import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { money } from "@/core/money/money";
import { testDatabase, type TestDatabase } from "@/scripts/lib/test-database";
import { db } from "@/server/db/db";
import { buy, stockOf } from "@/server/testing/buy";
import { FakeSeqr } from "@/server/testing/fake-seqr";
import { makeProduct } from "@/server/testing/make-product";
import { applyPaymentFact } from "./apply-payment-fact";
import { checkPayment } from "./check-payment";
import { returnHolds } from "./stock-moves";
import { withTransaction } from "@/server/db/transaction";

let database: TestDatabase;
let seqr: FakeSeqr;
const at = new Date("2026-03-01T12:00:00Z");

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(() => {
  seqr = FakeSeqr.install();
});

const paid = (reference: string, amount = 12_900) =>
  ({
    kind: "paid",
    eventKey: `${reference}:PAID`,
    paidReference: `ers-${reference}`,
    paid: money(amount, "PLN"),
  }) as const;

async function pending(stock = 5) {
  const product = await makeProduct({ stock });
  const payment = await buy(product.sku);
  return { ...product, payment, reference: payment.reference ?? "" };
}

async function states(paymentId: string) {
  const payment = await db().payment.findUniqueOrThrow({
    where: { id: paymentId },
    include: { order: true },
  });
  return [payment.state, payment.order.state];
}

describe("a payment that starts", () => {
  it("holds the piece and leaves it on hand", async () => {
    const { payment, variantId } = await pending();
    expect([payment.state, payment.order.state]).toEqual(["PENDING", "PENDING"]);
    expect(await stockOf(variantId)).toEqual({ onHand: 5, held: 1, ledger: 5 });
  });
});

describe("a paid fact", () => {
  it("takes the piece, ends the order and writes ledger, history and jobs", async () => {
    const { payment, variantId, reference } = await pending();
    await applyPaymentFact({ paymentId: payment.id, fact: paid(reference), source: "callback", at });
    expect(await states(payment.id)).toEqual(["PAID", "PAID"]);
    expect(await stockOf(variantId)).toEqual({ onHand: 4, held: 0, ledger: 4 });
    const jobs = await db().job.findMany({
      where: { payload: { contains: payment.orderId } },
      select: { kind: true },
    });
    expect(jobs).toEqual([{ kind: "mail.order-confirmation" }]);
    const history = await db().history.findMany({
      where: { orderId: payment.orderId },
      orderBy: { id: "asc" },
    });
    expect(history.map((move) => `${move.subject} ${move.from}→${move.to}`)).toEqual([
      "payment STARTING→PENDING",
      "payment PENDING→PAID",
      "order PENDING→PAID",
    ]);
  });

  it("counts once when it comes ten times at once", async () => {
    const { payment, variantId, reference } = await pending();
    const applied = await Promise.all(
      Array.from({ length: 10 }, () =>
        applyPaymentFact({ paymentId: payment.id, fact: paid(reference), source: "callback", at }),
      ),
    );
    expect(applied.filter((each) => each.changed)).toHaveLength(1);
    expect(await stockOf(variantId)).toEqual({ onHand: 4, held: 0, ledger: 4 });
    expect(await db().job.count({ where: { key: `mail.order-confirmation:${payment.orderId}` } })).toBe(1);
    expect(await db().fact.count({ where: { paymentId: payment.id, kind: "paid" } })).toBe(1);
  });

  it("of another sum waits for a person and keeps the hold", async () => {
    const { payment, variantId, reference } = await pending();
    await applyPaymentFact({ paymentId: payment.id, fact: paid(reference, 100), source: "callback", at });
    expect(await states(payment.id)).toEqual(["REVIEW", "REVIEW"]);
    expect(await stockOf(variantId)).toEqual({ onHand: 5, held: 1, ledger: 5 });
  });

  it("without a sum is trusted by its reference", async () => {
    const { payment, reference } = await pending();
    const fact = { ...paid(reference), paid: undefined };
    await applyPaymentFact({ paymentId: payment.id, fact, source: "callback", at });
    expect(await states(payment.id)).toEqual(["PAID", "PAID"]);
  });

  it("whose receipt names another order waits for a person", async () => {
    const { payment, reference } = await pending();
    const fact = { ...paid(reference), mismatch: "the receipt is for order X" };
    await applyPaymentFact({ paymentId: payment.id, fact, source: "callback", at });
    expect(await states(payment.id)).toEqual(["REVIEW", "REVIEW"]);
  });

  it("after the hold ended takes a free piece", async () => {
    const { payment, variantId, reference } = await pending(1);
    await withTransaction((tx) => returnHolds(tx, payment.id));
    expect(await stockOf(variantId)).toEqual({ onHand: 1, held: 0, ledger: 1 });
    await applyPaymentFact({ paymentId: payment.id, fact: paid(reference), source: "watcher", at });
    expect(await states(payment.id)).toEqual(["PAID", "PAID"]);
    expect(await stockOf(variantId)).toEqual({ onHand: 0, held: 0, ledger: 0 });
  });

  it("after the hold ended and the last piece was sold gives the money back", async () => {
    const { payment, variantId, sku, reference } = await pending(1);
    await withTransaction((tx) => returnHolds(tx, payment.id));
    const faster = await buy(sku);
    await applyPaymentFact({
      paymentId: faster.id,
      fact: paid(faster.reference ?? ""),
      source: "callback",
      at,
    });
    await applyPaymentFact({ paymentId: payment.id, fact: paid(reference), source: "watcher", at });
    expect(await states(faster.id)).toEqual(["PAID", "PAID"]);
    expect(await states(payment.id)).toEqual(["PAID", "PAID_OUT_OF_STOCK"]);
    expect(await stockOf(variantId)).toEqual({ onHand: 0, held: 0, ledger: 0 });
    const refunds = await db().refund.findMany({ where: { paymentId: payment.id } });
    expect(refunds.map(({ state, amount, reason }) => ({ state, amount, reason }))).toEqual([
      { state: "REQUESTED", amount: 12_900, reason: "sold out" },
    ]);
  });

  it("after a cancellation is real money", async () => {
    const { payment, variantId, reference } = await pending();
    const cancelled = {
      kind: "cancelled",
      eventKey: `${reference}:CANCELED`,
      reason: "by the shopper",
    } as const;
    await applyPaymentFact({ paymentId: payment.id, fact: cancelled, source: "watcher", at });
    expect(await stockOf(variantId)).toEqual({ onHand: 5, held: 0, ledger: 5 });
    await applyPaymentFact({ paymentId: payment.id, fact: paid(reference), source: "watcher", at });
    expect(await states(payment.id)).toEqual(["PAID", "PAID"]);
    expect(await stockOf(variantId)).toEqual({ onHand: 4, held: 0, ledger: 4 });
  });
});

describe("a fact of a payment that came to nothing", () => {
  it.each([
    ["declined", "DECLINED"],
    ["cancelled", "CANCELLED"],
    ["expired", "EXPIRED"],
  ] as const)("%s ends the order and gives the hold back, once", async (kind, state) => {
    const { payment, variantId, reference } = await pending();
    const fact = { kind, eventKey: `${reference}:${kind}`, reason: "as told" };
    await applyPaymentFact({ paymentId: payment.id, fact, source: "watcher", at });
    await applyPaymentFact({ paymentId: payment.id, fact, source: "watcher", at });
    expect(await states(payment.id)).toEqual([state, state]);
    expect(await stockOf(variantId)).toEqual({ onHand: 5, held: 0, ledger: 5 });
  });

  it("never undoes a payment", async () => {
    const { payment, variantId, reference } = await pending();
    await applyPaymentFact({ paymentId: payment.id, fact: paid(reference), source: "callback", at });
    const late = { kind: "cancelled", eventKey: `${reference}:CANCELED`, reason: "late" } as const;
    expect(
      await applyPaymentFact({ paymentId: payment.id, fact: late, source: "watcher", at }),
    ).toMatchObject({ changed: false });
    expect(await states(payment.id)).toEqual(["PAID", "PAID"]);
    expect(await stockOf(variantId)).toEqual({ onHand: 4, held: 0, ledger: 4 });
  });

  it("changes nothing when nobody knows", async () => {
    const { payment, reference } = await pending();
    const fact = { kind: "unknown", eventKey: `${reference}:ODD`, reason: "an unknown status" } as const;
    expect(await applyPaymentFact({ paymentId: payment.id, fact, source: "watcher", at })).toMatchObject({
      changed: false,
    });
    expect(await states(payment.id)).toEqual(["PENDING", "PENDING"]);
  });
});

describe("two buyers of the last piece", () => {
  it("are one sale and one refusal", async () => {
    const { sku, variantId } = await makeProduct({ stock: 1 });
    const attempts = await Promise.allSettled([buy(sku), buy(sku)]);
    expect(attempts.map((attempt) => attempt.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await stockOf(variantId)).toEqual({ onHand: 1, held: 1, ledger: 1 });
    expect(await db().order.count({ where: { lines: { some: { sku } } } })).toBe(1);
  });
});

describe("forty pieces and sixty-four buyers", () => {
  it("make forty sales, to the piece", async () => {
    const { sku, variantId } = await makeProduct({ stock: 40 });
    const attempts = await Promise.allSettled(Array.from({ length: 64 }, () => buy(sku)));
    const bought = attempts.flatMap((attempt) => (attempt.status === "fulfilled" ? [attempt.value] : []));
    expect(bought).toHaveLength(40);
    bought.forEach(({ reference }) => seqr.pay(reference ?? ""));
    await Promise.all(
      bought.flatMap(({ id }) => [
        checkPayment({ paymentId: id, source: "callback" }),
        applyPaymentFact({
          paymentId: id,
          fact: paid(bought.find((each) => each.id === id)?.reference ?? ""),
          source: "watcher",
          at,
        }),
      ]),
    );
    expect(await stockOf(variantId)).toEqual({ onHand: 0, held: 0, ledger: 0 });
    expect(await db().order.count({ where: { state: "PAID", lines: { some: { sku } } } })).toBe(40);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "@/scripts/lib/test-database";
import { setClock } from "@/server/clock";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { runDueJobs } from "@/server/jobs/worker";
import { makeBasketShop } from "@/server/testing/basket-order";
import { FakeInpost } from "@/server/testing/wallet-provider";
import { makeSettledOrder } from "@/server/testing/wallet-order";
import { requestRefund } from "./request-refund";
import { settleRefund } from "./settle-refund";

let database: TestDatabase;
let inpost: FakeInpost;
const start = Date.parse("2026-03-17T22:30:00Z");
const amount = 1_000;

beforeAll(async () => {
  database = await testDatabase();
  await makeBasketShop();
  await withTransaction((tx) => tx.stock.updateMany({ data: { onHand: 500 } }));
});
afterAll(async () => {
  setClock();
  await database.close();
});
beforeEach(async () => {
  inpost = FakeInpost.install();
  await withTransaction((tx) => tx.job.deleteMany());
});

/** Lets this much time pass and runs what is due then, as the worker does. */
async function at(seconds: number): Promise<void> {
  setClock(() => new Date(start + seconds * 1_000));
  await runDueJobs();
}

/** A paid order of which a part was asked back; the refund went out at second 0. */
async function refunding(sent: { status?: string; lost?: boolean } = {}) {
  setClock(() => new Date(start));
  const order = await makeSettledOrder("paid");
  const transaction = {
    id: `T-${order.id}`,
    status: "CAPTURED",
    amount: order.totalAmount,
    refunds: [] as { id: string; status: string }[],
  };
  inpost.transactions.set(order.id, [transaction]);
  const asked = { orderId: order.id, amount, reason: "broken", restock: false, who: "ola" };
  const requested = await requestRefund(asked);
  if (!requested.ok) throw new Error(requested.error.code);
  const id = requested.value.refundId;
  inpost.refundStatus = sent.status ?? "PENDING";
  if (sent.lost) inpost.broken.add("refund");
  await at(0);
  inpost.broken.clear();
  const tell = (status: string) => (transaction.refunds = [{ id, status }]);
  tell("PENDING");
  return { id, orderId: order.id, transaction, tell };
}
const refundOf = (id: string) => db().refund.findUniqueOrThrow({ where: { id } });
const orderState = async (id: string) => (await db().order.findUniqueOrThrow({ where: { id } })).state;
const asked = () => inpost.asked.filter(({ path }) => path === "/v1/izi/transaction").length;
const posted = () => inpost.asked.filter(({ path }) => path.endsWith("/refund")).length;
const waiting = () =>
  db().job.findMany({ where: { kind: "payment.ask-refund", state: "READY" }, select: { runAt: true } });

describe("a refund that InPost decides later", () => {
  it("is done when the transactions say so, without any webhook, and the shopper is told once", async () => {
    const { id, orderId, tell } = await refunding();
    expect(await refundOf(id)).toMatchObject({ state: "SENT" });
    tell("SUCCESS");
    await at(29);
    expect(await refundOf(id)).toMatchObject({ state: "SENT" });
    await at(31);
    expect(await refundOf(id)).toMatchObject({ state: "DONE", reference: id });
    expect(await orderState(orderId)).toBe("PARTLY_REFUNDED");
    expect(await db().job.count({ where: { kind: "mail.refund-done" } })).toBe(1);
    expect([await waiting(), posted()]).toEqual([[], 1]);
  });

  it("is refused when the transactions say so, and the sum is free again", async () => {
    const { id, orderId, tell } = await refunding();
    tell("FAILED");
    await at(31);
    expect(await refundOf(id)).toMatchObject({ state: "REFUSED", code: "REFUND_DECLINED" });
    expect(await orderState(orderId)).toBe("PAID");
    const { totalAmount } = await db().order.findUniqueOrThrow({ where: { id: orderId } });
    const whole = { orderId, amount: totalAmount, reason: "broken", restock: false, who: "ola" };
    expect(await requestRefund(whole)).toMatchObject({ ok: true });
  });

  it("is asked about ever more slowly through the night, at least every 15 minutes", async () => {
    const { id, tell } = await refunding();
    const before = asked();
    const gaps: number[] = [];
    let second = 0;
    while (second < 8 * 3_600) {
      const [next] = await waiting();
      const due = ((next?.runAt.getTime() ?? 0) - start) / 1_000;
      gaps.push(due - second);
      await at((second = due));
    }
    expect(gaps.slice(0, 6)).toEqual([30, 60, 120, 240, 480, 900]);
    expect(new Set(gaps.slice(5))).toEqual(new Set([900]));
    expect(asked() - before).toBe(gaps.length);
    tell("SUCCESS");
    await at(second + 900);
    expect(await refundOf(id)).toMatchObject({ state: "DONE" });
  });

  it("is asked about again when InPost could not be reached", async () => {
    const { id, tell } = await refunding();
    tell("SUCCESS");
    inpost.broken.add("transaction");
    await at(31);
    expect(await refundOf(id)).toMatchObject({ state: "SENT" });
    inpost.broken.clear();
    await at(31 + 61);
    expect(await refundOf(id)).toMatchObject({ state: "DONE" });
  });

  it("is not asked about any more once a message settled it", async () => {
    const { id } = await refunding();
    const before = asked();
    await settleRefund({ refundId: id, to: "DONE", who: "callback", at: new Date(start) });
    await at(31);
    expect([asked(), await waiting()]).toEqual([before, []]);
    expect(await db().job.count({ where: { kind: "mail.refund-done" } })).toBe(1);
  });

  it("is left to a person when InPost has said nothing for three days", async () => {
    const { id } = await refunding();
    await at(4 * 24 * 3_600);
    expect(await refundOf(id)).toMatchObject({ state: "UNKNOWN", code: "undecided" });
    expect(await waiting()).toEqual([]);
  });
});

describe("a refund whose answer was lost", () => {
  it("is done when InPost has it, and never sent again", async () => {
    const { id, orderId, tell } = await refunding({ lost: true });
    expect(await refundOf(id)).toMatchObject({ state: "UNKNOWN" });
    tell("SUCCESS");
    await at(31);
    expect(await refundOf(id)).toMatchObject({ state: "DONE", reference: id });
    expect([await orderState(orderId), posted()]).toEqual(["PARTLY_REFUNDED", 1]);
  });

  it("stays open while InPost knows nothing of it", async () => {
    const { id, transaction } = await refunding({ lost: true });
    transaction.refunds = [];
    await at(31);
    expect(await refundOf(id)).toMatchObject({ state: "UNKNOWN" });
    expect(await waiting()).toHaveLength(1);
  });

  it("of a process that died after sending is found by asking, too", async () => {
    const { id, tell } = await refunding();
    // The job that sent it was never finished, so it is claimed again.
    await withTransaction((tx) =>
      tx.job.updateMany({ where: { kind: "payment.refund" }, data: { state: "READY", attempts: 0 } }),
    );
    await at(1);
    expect([(await refundOf(id)).state, posted()]).toEqual(["SENT", 1]);
    tell("SUCCESS");
    await at(31);
    expect(await refundOf(id)).toMatchObject({ state: "DONE" });
  });
});

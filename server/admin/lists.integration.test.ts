import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@/scripts/lib/test-database";
import { withTransaction } from "@/server/db/transaction";
import { newId } from "@/server/ids";
import { listAttention } from "./list-attention";
import { listOrders } from "./list-orders";
import { listPayments } from "./list-payments";
import { listProductStock } from "./list-products";
import { readToday } from "./read-dashboard";
import { readOrder } from "./read-order";
import { readTimeline, toView } from "./read-timeline";
import { makeOrder, makeVariant } from "./testing";

let database: TestDatabase;
const orders: Awaited<ReturnType<typeof makeOrder>>[] = [];
const paymentId = newId();
const at = new Date();

beforeAll(async () => {
  database = await testDatabase();
  for (const state of ["PAID", "REVIEW", "PENDING", "PAID", "PAID_OUT_OF_STOCK"]) {
    orders.push(await makeOrder({ state, createdAt: at, email: `${state.toLowerCase()}@kram.example` }));
  }
  const orderId = orders[0]?.id ?? "";
  await withTransaction(async (tx) => {
    await tx.order.update({ where: { id: orderId }, data: { name: "Małgorzata Brzęk", paidAt: at } });
    const money = { currency: "PLN", amount: 10_000 };
    const names = { reference: "inv-1", paidReference: "ers-1", notifySecret: "x", alarm: "unpaid-receipt" };
    const times = { createdAt: at, expiresAt: at };
    await tx.payment.create({
      data: { id: paymentId, orderId, provider: "seqr", state: "PAID", ...money, ...names, ...times },
    });
    const fact = { provider: "seqr", eventKey: "1", kind: "paid", source: "callback", at };
    await tx.fact.create({ data: { id: newId(), paymentId, ...fact, detail: '{"reason":"seen"}' } });
    const refund = { orderId, paymentId, state: "UNKNOWN", ...money, reason: "late", who: "ola" };
    await tx.refund.create({ data: { id: newId(), ...refund, createdAt: at } });
    for (const [key, state] of [
      [`mail.order-confirmation:${orderId}`, "DEAD"],
      [`mail.order-confirmation:${orderId}:again`, "DONE"],
      ["mail.order-confirmation:another", "DONE"],
    ] as const) {
      const data = { id: newId(), kind: "mail.order-confirmation", key, payload: "{}", state };
      await tx.job.create({ data: { ...data, runAt: at, createdAt: at } });
    }
  });
});
afterAll(() => database.close());

describe("the list of orders", () => {
  it("pages through all of them once, newest first", async () => {
    const first = await listOrders({ limit: 2 });
    const second = await listOrders({ limit: 2, after: first.nextCursor ?? "" });
    const third = await listOrders({ limit: 2, after: second.nextCursor ?? "" });
    const seen = [first, second, third].flatMap((page) => page.items.map((row) => row.id));
    expect(seen).toEqual(orders.map((order) => order.id).toReversed());
    expect(third.nextCursor).toBeNull();
  });

  it("filters by state", async () => {
    const { items } = await listOrders({ state: "PAID" });
    expect(items.map((row) => row.state)).toEqual(["PAID", "PAID"]);
  });

  it.each(["inv-1", "ers-1", "Brzęk", "paid@kram"])("finds an order by %s", async (query) => {
    const { items } = await listOrders({ query });
    expect(items.map((row) => row.id)).toContain(orders[0]?.id);
    expect(items.length).toBeLessThan(3);
  });

  it("finds an order by the beginning of its number, in small letters too", async () => {
    const number = orders[2]?.number ?? "";
    const { items } = await listOrders({ query: number.slice(0, 6).toLowerCase() });
    expect(items.map((row) => row.number)).toEqual([number]);
  });

  it("finds nothing where nothing is", async () => {
    expect(await listOrders({ query: "%' OR 1=1 --" })).toEqual({ items: [], nextCursor: null });
  });
});

describe("the dashboard", () => {
  it("counts today", async () => {
    expect(await readToday({ at })).toEqual({
      orders: 5,
      open: 0,
      paid: [{ currency: "PLN", amount: 10_000, orders: 1 }],
    });
  });

  it("names everything that waits for a person", async () => {
    const kinds = (await listAttention()).map((item) => item.kind).sort();
    expect(kinds).toEqual(["alarm", "dead-job", "out-of-stock", "review", "unknown-refund"]);
  });
});

describe("an order's timeline", () => {
  it("has the facts, and the jobs about the order and no other", async () => {
    const order = await readOrder({ orderId: orders[0]?.id ?? "" });
    const entries = order ? await readTimeline(order) : [];
    expect(entries.map((entry) => entry.kind).sort()).toEqual(["fact", "job", "job"]);
    const fact = entries.map(toView).find((entry) => entry.kind === "fact");
    expect(fact).toMatchObject({ fact: { kind: "paid", detail: "seen" } });
  });

  it("is about an order that exists", async () => {
    expect(await readOrder({ orderId: "nothing" })).toBeNull();
  });
});

describe("payments and products", () => {
  it("lists payments with their order", async () => {
    const { items } = await listPayments({ state: "PAID" });
    expect(items).toMatchObject([{ id: paymentId, order: { number: orders[0]?.number } }]);
  });

  it("lists products with all pieces, in pages", async () => {
    for (let count = 0; count < 3; count++) await makeVariant();
    const first = await listProductStock({ limit: 2 });
    const second = await listProductStock({ limit: 2, after: first.nextCursor ?? "" });
    expect(first.items[0]).toMatchObject({ variants: 1, stock: { onHand: 10, held: 3 } });
    const ids = [...first.items, ...second.items].map((row) => row.id);
    expect(new Set(ids).size).toBe(3);
    expect((await listProductStock({ query: "KUB" })).items).toHaveLength(3);
  });
});

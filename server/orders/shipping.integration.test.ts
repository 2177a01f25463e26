import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "@/scripts/lib/test-database";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { makeBasketShop } from "@/server/testing/basket-order";
import { fakeInpostPay } from "@/server/testing/fake-inpost-pay";
import { makeSettledOrder, makeWalletOrder, onDelivery, orderEventsOf } from "@/server/testing/wallet-order";
import { correctDelivery } from "./correct-delivery";
import { markManySent } from "./mark-many-sent";
import { markSent } from "./mark-sent";

let database: TestDatabase;
const who = "ola@kram.example";
beforeAll(async () => {
  database = await testDatabase({ seed: false });
  await makeBasketShop();
  await withTransaction(async (tx) => {
    await tx.stock.updateMany({ data: { onHand: 500 } });
    const place = { city: "Kraków", street: "Długa", building: "48", postalCode: "31-146", hint: "" };
    const at = { latitude: 50, longitude: 20 };
    await tx.locker.create({ data: { code: "KRA010", ...place, ...at } });
    await tx.locker.create({ data: { code: "KRA011", ...place, building: "50", ...at } });
  });
});
afterAll(() => database.close());
beforeEach(() => {
  fakeInpostPay();
});

const deliveryOf = (orderId: string) => db().orderDelivery.findUniqueOrThrow({ where: { orderId } });
const mailsOf = (orderId: string) =>
  db().job.count({ where: { key: { startsWith: `mail.order-sent:${orderId}` } } });

describe("an order that is sent", () => {
  it("has its numbers, its day and its history; shopper and app are told once (R16)", async () => {
    const { id } = await makeSettledOrder("paid");
    const expectedAt = new Date("2026-03-20T00:00:00Z");
    const sent = await markSent({ orderId: id, references: ["600001", "600002", "600001"], expectedAt, who });
    expect(sent).toMatchObject({ ok: true, value: { references: ["600001", "600002"] } });
    expect(await deliveryOf(id)).toMatchObject({ references: ["600001", "600002"], expectedAt });
    const history = await db().history.findMany({ where: { orderId: id, subject: "delivery" } });
    expect(history).toMatchObject([{ to: "SHIPPED", who, why: "600001, 600002" }]);
    expect(await mailsOf(id)).toBe(1);
    expect(await orderEventsOf(id)).toMatchObject([
      {
        statusText: "Wysłane",
        trackingNumbers: ["600001", "600002"],
        rejected: false,
        corrected: ["expectedAt"],
      },
    ]);
  });

  it("takes numbers later, tells all of them, and says nothing when nothing is new (R16)", async () => {
    const { id } = await makeSettledOrder("paid");
    const first = await markSent({ orderId: id, who });
    const later = await markSent({ orderId: id, references: ["600003"], who });
    await markSent({ orderId: id, references: ["600003"], who });
    await markSent({ orderId: id, who });
    expect(first.ok && later.ok && later.value.shippedAt).toEqual(first.ok && first.value.shippedAt);
    expect((await orderEventsOf(id)).map(({ trackingNumbers }) => trackingNumbers)).toEqual([[], ["600003"]]);
    expect(await mailsOf(id)).toBe(2);
  });

  it("loses no number when several people write at once", async () => {
    const { id } = await makeSettledOrder("on-delivery", onDelivery);
    const numbers = ["A001", "A002", "A003", "A004", "A005"];
    await Promise.all(numbers.map((number) => markSent({ orderId: id, references: [number], who })));
    const { references } = await deliveryOf(id);
    expect((references as string[]).toSorted()).toEqual(numbers); // written by markSent
    expect(await db().order.findUnique({ where: { id } })).toMatchObject({ state: "COD" });
  });

  it("is not one that waits for its payment, and nothing is told then", async () => {
    const { id } = await makeWalletOrder();
    expect(await markSent({ orderId: id, who })).toMatchObject({ error: { code: "not-ready" } });
    expect(await deliveryOf(id)).toMatchObject({ shippedAt: null });
    expect(await orderEventsOf(id)).toEqual([]);
    expect(await markSent({ orderId: "nothing", who })).toMatchObject({ error: { code: "not-found" } });
  });

  it("is not one of the shop's own pages to tell InPost of", async () => {
    const { id } = await makeSettledOrder("paid", { channel: "checkout" });
    expect(await markSent({ orderId: id, who })).toMatchObject({ ok: true });
    expect(await orderEventsOf(id)).toEqual([]);
    expect(await mailsOf(id)).toBe(1);
  });

  it("may be one of many; those that cannot be sent leave the others alone (R16)", async () => {
    const [one, two, waiting] = [
      await makeSettledOrder("paid"),
      await makeSettledOrder("on-delivery", onDelivery),
      await makeWalletOrder(),
    ];
    const { value } = await markManySent({ orderIds: [one.id, waiting.id, two.id, one.id], who });
    expect(value.sent).toEqual([one.number, two.number]);
    expect(value.refused).toMatchObject([{ orderId: waiting.id }]);
    expect(await orderEventsOf(two.id)).toMatchObject([{ statusText: "Wysłane" }]);
  });
});

describe("a delivery that is corrected", () => {
  it("goes to another locker and its address; the app is told which parts (R16, R30)", async () => {
    const { id } = await makeSettledOrder("paid");
    const corrected = await correctDelivery({
      orderId: id,
      lockerCode: "kra011",
      phone: "+48600700801",
      email: "zofia@example.com",
      who,
    });
    expect(corrected).toEqual({ ok: true, value: { corrected: ["lockerCode", "phone"] } });
    expect(await deliveryOf(id)).toMatchObject({
      lockerCode: "KRA011",
      street: "Długa 50",
      phone: "+48600700801",
    });
    expect(await orderEventsOf(id)).toMatchObject([
      { statusText: "Opłacone", corrected: ["lockerCode", "phone"] },
    ]);
    const history = await db().history.findMany({ where: { orderId: id, subject: "delivery" } });
    expect(history).toMatchObject([{ to: "CORRECTED", who, why: "lockerCode, phone" }]);
  });

  it.each([
    ["no-locker", { lockerCode: "NIC00X" }],
    ["wrong-field", { street: "Krótka 1" }],
    ["unchanged", { lockerCode: "KRA010" }],
  ])("is refused as %s", async (code, change) => {
    const { id } = await makeSettledOrder("paid");
    expect(await correctDelivery({ orderId: id, ...change, who })).toMatchObject({ error: { code } });
    expect(await orderEventsOf(id)).toEqual([]);
  });

  it("is refused once the order has ended, or when there is none", async () => {
    const { id } = await makeSettledOrder("paid");
    await withTransaction((tx) => tx.order.update({ where: { id }, data: { state: "REFUNDED" } }));
    const change = { lockerCode: "KRA011", who };
    expect(await correctDelivery({ orderId: id, ...change })).toMatchObject({ error: { code: "ended" } });
    expect(await correctDelivery({ orderId: "nothing", ...change })).toMatchObject({
      error: { code: "not-found" },
    });
  });
});

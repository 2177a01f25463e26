import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@/scripts/lib/test-database";
import { setClock } from "@/server/clock";
import { flushMessages } from "@/server/payments/record-message";
import { callShop } from "@/server/testing/call-shop";
import { boundBasket, order, prepareShop } from "@/server/testing/wallet";
import { FakeInpost } from "@/server/testing/wallet-provider";
import { db } from "@/server/db/db";
import { makeOrder } from "./testing";
import { readMessageLog } from "./read-message-log";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await prepareShop();
});
afterEach(() => setClock());
afterAll(() => database.close());

describe("the messages of an order", () => {
  it("are all there, oldest first, with nothing of the shopper and no secret in them (R21)", async () => {
    const inpost = FakeInpost.install();
    const orderId = await order(inpost, (await boundBasket(inpost)).basketId, 141.99);
    const paid = { payment_status: "AUTHORIZED", payment_id: "pay-1", payment_type: "BLIK_CODE" };
    await callShop(inpost, "POST", `/order/${orderId}/event`, {
      event_id: "event-1",
      event_data_time: new Date().toISOString(),
      event_data: paid,
      phone_number: { country_prefix: "+48", phone: "600700800" },
    });
    await flushMessages();
    const log = await readMessageLog({ orderId });
    const { number } = await db().order.findUniqueOrThrow({ where: { id: orderId } });
    expect(log).toMatchObject({ order: number });
    const operations = log?.messages.map(({ direction, operation }) => `${direction} ${operation}`);
    expect(operations).toEqual(["in create-order", "in order-event"]);
    expect(log?.messages.at(-1)).toMatchObject({
      provider: "inpost-pay",
      status: 200,
      request: expect.stringContaining("AUTHORIZED"),
      response: expect.stringContaining("Opłacone"),
    });
    const times = log?.messages.map(({ at }) => at) ?? [];
    expect(times).toEqual([...times].sort());
    const text = JSON.stringify(log);
    for (const hidden of ["600700800", "zofia@example.com", "Kęs", "Długa 1", "fake-merchant-secret"]) {
      expect(text).not.toContain(hidden);
    }
  });

  it("are none while nothing was said, and nothing of an order that is not there", async () => {
    setClock(() => new Date("2026-03-14T10:00:00Z"));
    const { id, number } = await makeOrder();
    expect(await readMessageLog({ orderId: id })).toEqual({
      order: number,
      madeAt: "2026-03-14T10:00:00.000Z",
      messages: [],
    });
    expect(await readMessageLog({ orderId: "none" })).toBeUndefined();
  });
});

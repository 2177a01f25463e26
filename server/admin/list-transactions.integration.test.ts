import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "@/scripts/lib/test-database";
import type { InpostTransaction } from "@/payments/inpost-pay/answers";
import { makeBasketShop } from "@/server/testing/basket-order";
import { fakeInpostPay, refusal } from "@/server/testing/fake-inpost-pay";
import { makeSettledOrder } from "@/server/testing/wallet-order";
import { listTransactions } from "./list-transactions";

let database: TestDatabase;
let inpost: ReturnType<typeof fakeInpostPay>;
beforeAll(async () => {
  database = await testDatabase();
  await makeBasketShop();
});
afterAll(() => database.close());
beforeEach(() => {
  inpost = fakeInpostPay();
});

function transaction(orderId: string, amount: number, n = 1): InpostTransaction {
  return {
    transactionId: `T-${n}`,
    posId: "12345678",
    orderId,
    inpostOrderId: "I-1",
    status: "CAPTURED",
    amount,
    currency: "PLN",
    method: "BLIK_CODE",
    createdAt: new Date("2026-03-16T10:00:00Z"),
    operations: [],
  };
}
const answerWith = (items: InpostTransaction[]) =>
  inpost.listTransactions.mockResolvedValue({ ok: true, value: { count: items.length, items } });

describe("InPost's transactions in the back office", () => {
  it("stand beside our payments, difference by difference", async () => {
    const order = await makeSettledOrder("paid");
    answerWith([
      transaction(order.id, order.totalAmount),
      transaction(order.id, 1, 2),
      transaction("foreign", 1, 3),
    ]);
    const listed = await listTransactions({});
    if (!listed.ok) throw new Error(listed.reason);
    expect(listed.rows.map(({ differences }) => differences)).toEqual([[], ["amount"], ["missing-here"]]);
    expect(listed.rows[0]?.ours).toMatchObject({ order: { number: order.number } });
  });

  it("are asked for by our order's number, status and days of the shop", async () => {
    const order = await makeSettledOrder("paid");
    answerWith([]);
    const asked = { order: order.number, status: "CAPTURED", from: "2026-03-16", to: "2026-03-29", page: 2 };
    await listTransactions(asked);
    expect(inpost.listTransactions).toHaveBeenCalledExactlyOnceWith({
      orderId: order.id,
      status: "CAPTURED",
      page: 2,
      perPage: 25,
      from: new Date("2026-03-15T23:00:00Z"),
      to: new Date("2026-03-29T22:00:00Z"),
    });
    await listTransactions({ order: "NONE-NONE" });
    expect(inpost.listTransactions).toHaveBeenCalledOnce();
  });

  it("go on as long as a page is full (section 10, 11)", async () => {
    answerWith(Array.from({ length: 25 }, (_, n) => transaction("foreign", 1, n)));
    expect(await listTransactions({})).toMatchObject({ hasNext: true });
    answerWith([transaction("foreign", 1)]);
    expect(await listTransactions({ from: "no day" })).toMatchObject({ hasNext: false });
  });

  it("say when InPost does not give them", async () => {
    inpost.listTransactions.mockResolvedValue(refusal("timeout", "retry"));
    expect(await listTransactions({})).toMatchObject({ ok: false, reason: "unavailable" });
  });
});

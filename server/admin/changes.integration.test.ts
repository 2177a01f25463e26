import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@/scripts/lib/test-database";
import { setClock } from "@/server/clock";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { newId } from "@/server/ids";
import { adjustStock } from "./adjust-stock";
import { changePrice } from "./change-price";
import { retryJob } from "./retry-job";
import { makeVariant } from "./testing";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterEach(() => setClock());
afterAll(() => database.close());

const who = "ola@kram.example";

describe("correcting the stock", () => {
  it("moves the pieces and writes who and why into the ledger", async () => {
    const { variantId, slug } = await makeVariant();
    const adjusted = await adjustStock({ variantId, delta: -4, reason: "broken", who });
    expect(adjusted).toEqual({ ok: true, value: { slug, onHand: 6, held: 3 } });
    const ledger = await db().stockMovement.findMany({ where: { variantId } });
    expect(ledger).toMatchObject([{ delta: -4, reason: "adjusted: broken", who }]);
  });

  it("never takes what is held", async () => {
    const { variantId } = await makeVariant();
    expect(await adjustStock({ variantId, delta: -8, reason: "broken", who })).toMatchObject({
      ok: false,
      error: { code: "too-few" },
    });
    expect(await db().stock.findUnique({ where: { variantId } })).toMatchObject({ onHand: 10 });
    expect(await db().stockMovement.count({ where: { variantId } })).toBe(0);
  });

  it("stays right when many correct at once", async () => {
    const { variantId } = await makeVariant();
    const all = await Promise.all(
      Array.from({ length: 10 }, () => adjustStock({ variantId, delta: -1, reason: "count", who })),
    );
    expect(all.filter((result) => result.ok)).toHaveLength(7);
    expect(await db().stock.findUnique({ where: { variantId } })).toMatchObject({ onHand: 3, held: 3 });
  });

  it("refuses what does not exist or is not counted", async () => {
    const { variantId } = await makeVariant();
    await withTransaction((tx) => tx.stock.delete({ where: { variantId } }));
    expect(await adjustStock({ variantId, delta: 1, reason: "found", who })).toMatchObject({
      error: { code: "not-counted" },
    });
    expect(await adjustStock({ variantId: "nothing", delta: 1, reason: "found", who })).toMatchObject({
      error: { code: "not-found" },
    });
  });
});

describe("changing a price", () => {
  it("makes an offer, keeps the history and the product's own columns", async () => {
    const { variantId, productId, slug } = await makeVariant();
    const at = new Date("2026-08-01T08:00:00Z");
    setClock(() => at);
    const changed = await changePrice({ variantId, currency: "PLN", amount: 8_000 });
    expect(changed).toEqual({ ok: true, value: { slug, amount: 8_000, previous: 10_000 } });
    expect(await db().product.findUnique({ where: { id: productId } })).toMatchObject({
      fromAmount: 8_000,
      onOffer: true,
    });
    const periods = await db().pricePeriod.findMany({ where: { variantId }, orderBy: { validFrom: "asc" } });
    expect(periods).toMatchObject([
      { amount: 10_000, validTo: at },
      { amount: 8_000, validFrom: at, validTo: null },
    ]);
  });

  it("ends the offer at the old price", async () => {
    const { variantId, productId } = await makeVariant();
    await changePrice({ variantId, currency: "PLN", amount: 8_000 });
    const changed = await changePrice({ variantId, currency: "PLN", amount: 10_000 });
    expect(changed).toMatchObject({ ok: true, value: { previous: null } });
    expect(await db().product.findUnique({ where: { id: productId } })).toMatchObject({
      fromAmount: 10_000,
      onOffer: false,
    });
  });

  it("refuses the same price, and a currency that the variant is not sold in", async () => {
    const { variantId } = await makeVariant();
    expect(await changePrice({ variantId, currency: "PLN", amount: 10_000 })).toMatchObject({
      error: { code: "unchanged" },
    });
    expect(await changePrice({ variantId, currency: "EUR", amount: 2_000 })).toMatchObject({
      error: { code: "not-found" },
    });
  });
});

describe("running a dead job again", () => {
  async function makeJob(state: string): Promise<string> {
    const id = newId();
    const at = new Date("2026-07-01T00:00:00Z");
    const data = { id, kind: "mail.refund-done", key: id, payload: "{}", state, attempts: 8 };
    await withTransaction((tx) => tx.job.create({ data: { ...data, runAt: at, createdAt: at } }));
    return id;
  }

  it("gives it all its tries back, now", async () => {
    const id = await makeJob("DEAD");
    expect(await retryJob({ jobId: id, staffId: "1" })).toEqual({ ok: true, value: { id } });
    const job = await db().job.findUniqueOrThrow({ where: { id } });
    expect(job).toMatchObject({ state: "READY", attempts: 0, leaseUntil: null });
    expect(Date.now() - job.runAt.getTime()).toBeLessThan(10_000);
  });

  it("happens once when two people click", async () => {
    const id = await makeJob("DEAD");
    const both = await Promise.all([1, 2].map(() => retryJob({ jobId: id, staffId: "1" })));
    expect(both.filter((result) => result.ok)).toHaveLength(1);
  });

  it.each(["READY", "RUNNING", "DONE"])("leaves one that is %s alone", async (state) => {
    const id = await makeJob(state);
    expect(await retryJob({ jobId: id, staffId: "1" })).toMatchObject({ error: { code: "not-dead" } });
    expect(await db().job.findUnique({ where: { id } })).toMatchObject({ state, attempts: 8 });
  });
});

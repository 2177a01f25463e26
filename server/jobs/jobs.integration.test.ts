import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { testDatabase, type TestDatabase } from "@/scripts/lib/test-database";
import { setClock } from "@/server/clock";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { claimJobs } from "./claim-jobs";
import { enqueue } from "./enqueue";
import { type JobHandlers, runJob } from "./run-job";

let database: TestDatabase;
const start = new Date("2026-03-01T12:00:00Z");
const after = (seconds: number) => new Date(start.getTime() + seconds * 1_000);

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
afterEach(async () => {
  setClock();
  await withTransaction((tx) => tx.job.deleteMany());
});

function handlersThat(run: (payload: unknown) => Promise<void>): JobHandlers {
  return {
    "mail.order-confirmation": run,
    "mail.order-sold-out": run,
    "mail.refund-done": run,
    "seqr.submit-receipt": run,
    "payment.refund": run,
    "payment.ask-refund": run,
    "inpost-pay.put-basket": run,
    "mail.order-sent": run,
    "inpost-pay.put-product": run,
    "inpost-pay.order-event": run,
    "inpost-pay.delete-binding": run,
    "till.print-receipt": run,
    "till.mail-receipt": run,
  };
}

async function add(...keys: string[]) {
  const jobs = keys.map((key) => ({
    kind: "mail.order-confirmation" as const,
    key,
    payload: { orderId: key },
  }));
  await withTransaction((tx) => enqueue(tx, jobs, start));
}

async function claimOne(at: Date) {
  const [job] = await claimJobs(1, at);
  if (!job) throw new Error("nothing was due");
  return job;
}

describe("jobs", () => {
  it("exist once per key", async () => {
    await add("a", "b");
    await add("a");
    expect(await db().job.count()).toBe(2);
  });

  it("vanish with the transaction that wrote them", async () => {
    const write = withTransaction(async (tx) => {
      await enqueue(tx, [{ kind: "payment.refund", key: "x", payload: { refundId: "x" } }], start);
      throw new Error("changed my mind");
    });
    await expect(write).rejects.toThrow("changed my mind");
    expect(await db().job.count()).toBe(0);
  });

  it("are claimed once by workers that wake up together", async () => {
    await add(...Array.from({ length: 30 }, (_, n) => `k${n}`));
    const claims = await Promise.all(Array.from({ length: 6 }, () => claimJobs(10, start)));
    const ids = claims.flat().map((job) => job.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(await claimJobs(30, start)).toHaveLength(30 - ids.length);
  });

  it("run and are done", async () => {
    await add("a");
    const run = vi.fn(async () => {});
    await runJob(await claimOne(start), handlersThat(run));
    expect(run).toHaveBeenCalledExactlyOnceWith({ orderId: "a" });
    expect(await db().job.findFirst()).toMatchObject({ state: "DONE", attempts: 1, lastError: null });
    expect(await claimJobs(1, after(3_600))).toEqual([]);
  });

  it("come back with growing waits and end among the dead", async () => {
    await add("a");
    setClock(() => start);
    const waits: number[] = [];
    let at = start;
    for (let attempt = 1; attempt <= 8; attempt++) {
      setClock(() => at);
      await runJob(
        await claimOne(at),
        handlersThat(() => Promise.reject(new Error("no mail server"))),
      );
      const job = await db().job.findFirstOrThrow();
      waits.push(job.runAt.getTime() - at.getTime());
      expect(job.state).toBe(attempt < 8 ? "READY" : "DEAD");
      at = new Date(job.runAt.getTime() + 1);
    }
    expect(waits[0]).toBeLessThanOrEqual(1_250);
    expect(waits[6]).toBeGreaterThan(30_000);
    expect(await db().job.findFirst()).toMatchObject({ lastError: "no mail server" });
    expect(await claimJobs(1, new Date(at.getTime() + 86_400_000))).toEqual([]);
  });

  it("of a worker that died are run by another once the lease has ended", async () => {
    await add("a");
    const dead = await claimOne(start);
    expect(await claimJobs(1, after(59))).toEqual([]);
    const second = await claimOne(after(61));
    expect(second).toMatchObject({ id: dead.id, attempts: 2 });
    // The first worker was only slow: what it says now no longer counts.
    await runJob(
      dead,
      handlersThat(async () => {}),
    );
    expect(await db().job.findFirst()).toMatchObject({ state: "RUNNING", attempts: 2 });
  });

  it("of an unknown kind or with a broken payload fail by name", async () => {
    await withTransaction((tx) =>
      tx.job.create({
        data: { id: "j", kind: "nothing.known", key: "j", payload: "{}", runAt: start, createdAt: start },
      }),
    );
    await runJob(
      await claimOne(start),
      handlersThat(async () => {}),
    );
    expect(await db().job.findFirst()).toMatchObject({
      state: "READY",
      lastError: "no handler for jobs of kind nothing.known",
    });
  });
});

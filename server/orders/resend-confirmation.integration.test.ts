import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@/scripts/lib/test-database";
import { now } from "@/server/clock";
import { db } from "@/server/db/db";
import { claimJobs } from "@/server/jobs/claim-jobs";
import { handlers } from "@/server/jobs/handlers";
import { runJob } from "@/server/jobs/run-job";
import { checkPayment } from "@/server/payments/check-payment";
import { buy } from "@/server/testing/buy";
import { FakeSeqr } from "@/server/testing/fake-seqr";
import { startMailServer } from "@/server/testing/mail-server";
import { makeProduct } from "@/server/testing/make-product";
import { testEnv } from "@/server/testing/test-env";
import { resendConfirmation } from "./resend-confirmation";

let database: TestDatabase;
let seqr: FakeSeqr;
let mail: Awaited<ReturnType<typeof startMailServer>>;
let restoreEnv: () => void;

beforeAll(async () => {
  database = await testDatabase();
  mail = await startMailServer();
  restoreEnv = testEnv({ SMTP_URL: mail.url });
});
afterAll(async () => {
  restoreEnv();
  await mail.stop();
  await database.close();
});
beforeEach(() => {
  seqr = FakeSeqr.install();
});

async function runMails() {
  const jobs = await claimJobs(50, now());
  for (const job of jobs.filter(({ kind }) => kind === "mail.order-confirmation"))
    await runJob(job, handlers);
  return jobs;
}

async function paid() {
  const { sku } = await makeProduct();
  const payment = await buy(sku);
  seqr.pay(payment.reference ?? "");
  await checkPayment({ paymentId: payment.id, source: "callback" });
  return payment.orderId;
}

describe("resendConfirmation", () => {
  it("sends another mail, with an id of its own that further tries of its job keep", async () => {
    const orderId = await paid();
    await runMails();
    expect(await resendConfirmation({ orderId, who: "ola" })).toMatchObject({ ok: true });
    const [again] = (await runMails()).filter(({ kind }) => kind === "mail.order-confirmation");
    if (again) await runJob(again, handlers);
    const [first, second, third] = mail.ids;
    expect(mail.ids).toHaveLength(3);
    expect(first).toMatch(/^<.+@.+>$/);
    expect(second).not.toBe(first);
    expect(third).toBe(second);
  });

  it("has nothing to confirm while the order is not paid", async () => {
    const { orderId } = await buy((await makeProduct()).sku);
    expect(await resendConfirmation({ orderId, who: "ola" })).toMatchObject({ error: { code: "not-paid" } });
    expect(await db().job.count({ where: { key: { contains: orderId } } })).toBe(0);
    expect(await resendConfirmation({ orderId: "nobody's", who: "ola" })).toMatchObject({
      error: { code: "not-found" },
    });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { testDatabase, type TestDatabase } from "@/scripts/lib/test-database";
import { now } from "@/server/clock";
import { db } from "@/server/db/db";
import { reloadEnv } from "@/server/env";
import { claimJobs } from "@/server/jobs/claim-jobs";
import { handlers } from "@/server/jobs/handlers";
import { runJob } from "@/server/jobs/run-job";
import { checkPayment } from "@/server/payments/check-payment";
import { buy } from "@/server/testing/buy";
import { FakeSeqr } from "@/server/testing/fake-seqr";
import { makeProduct } from "@/server/testing/make-product";
import { resendConfirmation } from "./resend-confirmation";

const sent: { messageId: string; subject: string }[] = [];
vi.mock("nodemailer", () => ({
  createTransport: () => ({ sendMail: async (mail: (typeof sent)[number]) => void sent.push(mail) }),
}));

let database: TestDatabase;
let seqr: FakeSeqr;

beforeAll(async () => {
  database = await testDatabase();
  process.env.SMTP_URL = "smtp://localhost:1025";
  reloadEnv();
});
afterAll(async () => {
  delete process.env.SMTP_URL;
  reloadEnv();
  await database.close();
});
beforeEach(() => {
  seqr = FakeSeqr.install();
  sent.length = 0;
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
    const [first, second, third] = sent.map(({ messageId }) => messageId);
    expect(sent).toHaveLength(3);
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

import { describe, expect, it } from "vitest";
import { setClock } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import { FakePockyt } from "@/server/testing/fake-pockyt";
import {
  alipayCode,
  charged,
  letPass,
  readyToScan,
  saleNow,
  saleOf,
  value,
  useTills,
} from "@/server/testing/till";
import { checkSale } from "./check-sale";
import { startAttempt } from "./start-attempt";
import { submitCode } from "./submit-code";

let pockyt: FakePockyt;
useTills((fake) => (pockyt = fake));

describe("a charge whose answer is lost", () => {
  /** Charged without an answer; Pockyt then calls the transaction `status`. */
  async function lost(status: string) {
    pockyt.charge = "pending";
    const made = await charged();
    pockyt.set(status);
    await checkSale(made.change);
    return { ...made, sale: await saleNow(made.saleId) };
  }

  it("R3 is asked about, and found to be paid", async () => {
    pockyt.charge = "success";
    pockyt.fail("prepay", "after");
    const { sale } = await charged();
    expect(sale).toMatchObject({ state: "PAID", attempt: { state: "approved" } });
    expect(pockyt.count("prepay")).toBe(1);
  });

  it("R3 000040 and 000080 are asked about before anybody says declined", async () => {
    for (const code of ["000040", "000080", "502"] as const) {
      setClock();
      pockyt = FakePockyt.install();
      pockyt.fail("prepay", code);
      const { sale, saleId } = await charged();
      expect(sale.attempt?.state, code).toBe("checking");
      pockyt.set("success");
      await letPass(4);
      expect(await saleNow(saleId), code).toMatchObject({ state: "PAID" });
      expect(pockyt.count("prepay")).toBe(1);
    }
  });

  it("is cancelled 15 s after the charge when Pockyt has not even begun on it", async () => {
    pockyt.fail("prepay", "before");
    const { saleId, sale } = await charged();
    const sent = new Date(sale.attempt?.sentAt ?? 0);
    await letPass(14, sent);
    expect(pockyt.count("cancel")).toBe(0);
    await letPass(5, new Date(sent.getTime() + 14_000));
    expect(pockyt.count("cancel")).toBe(1);
    expect(await saleNow(saleId)).toMatchObject({ state: "PAYING", attempt: { state: "expired" } });
  });

  it("R3 is cancelled 15 s after the charge when Pockyt calls it pending, and asked about again", async () => {
    pockyt.fail("prepay", "after");
    const { saleId, sale, change } = await lost("pending");
    expect(sale.attempt).toMatchObject({ state: "waiting", problem: "unanswered" });
    const sent = new Date(sale.attempt?.sentAt ?? 0);
    await letPass(14, sent);
    expect(pockyt.count("cancel")).toBe(0);
    await letPass(5, new Date(sent.getTime() + 14_000));
    expect(pockyt.count("cancel")).toBe(1);
    const unpaid = await saleNow(saleId);
    expect(unpaid).toMatchObject({ state: "PAYING", attempt: { state: "expired" } });
    expect(value(await startAttempt({ ...change, kind: "scan" })).attempt?.number).toBe(2);
    expect(pockyt.count("prepay")).toBe(1);
  });

  it("R3 000080 and dealing are cancelled as well, and a shopper who was faster has paid", async () => {
    pockyt.fail("prepay", "000080");
    const { saleId, sale } = await lost("dealing");
    pockyt.beforeCancel = (transaction) => {
      transaction.status = "success";
    };
    pockyt.fail("cancel", "000040");
    const at = await letPass(14, new Date(sale.attempt?.sentAt ?? 0));
    pockyt.set("success");
    await letPass(4, at);
    expect(await saleNow(saleId)).toMatchObject({
      state: "PAID",
      attempt: { state: "approved", problem: null },
    });
  });

  it("is not cancelled at 15 s when the answer itself was pending: the shopper has until 60 s", async () => {
    const { saleId, sale } = await charged();
    await letPass(30, new Date(sale.attempt?.sentAt ?? 0));
    expect(pockyt.count("cancel")).toBe(0);
    expect((await saleNow(saleId)).attempt).toMatchObject({ state: "waiting", problem: null });
  });

  it("R10 is cancelled when it is pending and whoever sent it died before the answer", async () => {
    const { saleId } = await readyToScan();
    const sentAt = new Date();
    await withTransaction((tx) =>
      tx.walletAttempt.updateMany({
        where: { saleId },
        data: { step: "sending", sentAt, nextStepAt: sentAt },
      }),
    );
    pockyt.set("pending");
    await letPass(14, sentAt);
    expect(pockyt.count("cancel")).toBe(0);
    await letPass(6, new Date(sentAt.getTime() + 14_000));
    expect(pockyt.count("cancel")).toBe(1);
    expect((await saleNow(saleId)).attempt).toMatchObject({ state: "expired" });
  });

  it("R10 is found by another process after a crash between charge and answer, and never sent again", async () => {
    const { saleId, sale } = await readyToScan();
    // All that is left of a process that died while the charge was on its way.
    await withTransaction((tx) =>
      tx.walletAttempt.updateMany({
        where: { saleId },
        data: { step: "sending", sentAt: new Date(), nextStepAt: new Date() },
      }),
    );
    pockyt.set("success");
    await letPass(3);
    expect(await saleNow(saleId)).toMatchObject({ state: "PAID", due: 0 });
    expect(pockyt.count("prepay")).toBe(0);
    expect(sale.attempt?.state).toBe("ready");
  });
});

describe("a code that was refused outright", () => {
  it("charges nothing: the transaction is cancelled and a new code gets a new one", async () => {
    const { change } = await readyToScan();
    pockyt.fail("prepay", "000023");
    const code = alipayCode();
    const refused = value(await submitCode({ ...change, number: 1, code }));
    expect(refused).toMatchObject({
      state: "PAYING",
      attempt: { state: "failed", problem: "code-refused" },
    });
    expect(pockyt.last().status).toBe("closed");
    expect(refused.actions).toContain("pay-wallet");
    value(await startAttempt({ ...change, kind: "scan" }));
    pockyt.charge = "success";
    expect(value(await submitCode({ ...change, number: 2, code })).state).toBe("PAID");
  });

  it("ends at once when the charge never left, and the same code may be shown again", async () => {
    const { change } = await readyToScan();
    pockyt.fail("prepay", "down");
    const code = alipayCode();
    const failed = value(await submitCode({ ...change, number: 1, code }));
    expect(failed.attempt).toMatchObject({ state: "failed", problem: "unreachable" });
  });
});

describe("a transaction whose making has no answer", () => {
  it("is looked up by reference and used when it is there", async () => {
    const { change } = await saleOf();
    pockyt.fail("add", "after");
    const ready = value(await startAttempt({ ...change, kind: "scan" }));
    expect(ready.attempt).toMatchObject({ state: "ready", transactionNo: pockyt.last().transactionNo });
    expect(pockyt.transactions.size).toBe(1);
  });

  it("is asked for again with the same reference when it is not (000021)", async () => {
    const { change } = await saleOf();
    pockyt.fail("add", "before");
    const ready = value(await startAttempt({ ...change, kind: "scan" }));
    expect(ready.attempt?.state).toBe("ready");
    const references = pockyt.asked.filter(({ call }) => call === "add").map(({ body }) => body.reference);
    expect(references).toEqual([ready.attempt?.reference, ready.attempt?.reference]);
  });
});

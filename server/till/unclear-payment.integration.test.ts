import { describe, expect, it } from "vitest";
import { setClock } from "@/server/clock";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { stockOf } from "@/server/testing/buy";
import { FakePockyt } from "@/server/testing/fake-pockyt";
import {
  alipayCode,
  cashier,
  charged,
  letPass,
  manager,
  paymentOf,
  readyToScan,
  refusal,
  saleNow,
  saleOf,
  value,
  useTills,
} from "@/server/testing/till";
import { cancelAttempt } from "./cancel-attempt";
import { checkSale } from "./check-sale";
import { overrideSale } from "./override-sale";
import { startAttempt } from "./start-attempt";
import { submitCode } from "./submit-code";
import { takeCash } from "./take-cash";
import { watchAttempts } from "./watch-attempts";

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

describe("cancelling", () => {
  it("waits until 15 s after the charge, then cancels and asks", async () => {
    const { change, saleId } = await charged();
    const cancelled = value(await cancelAttempt({ ...change, number: 1 }));
    const sent = new Date(cancelled.attempt?.sentAt ?? 0);
    expect(cancelled.attempt).toMatchObject({
      state: "cancelling",
      cancelAt: new Date(sent.getTime() + 15_000).toISOString(),
    });
    await letPass(13, sent);
    expect(pockyt.count("cancel")).toBe(0);
    await letPass(6, new Date(sent.getTime() + 13_000));
    expect(pockyt.count("cancel")).toBe(1);
    expect((await saleNow(saleId)).attempt).toMatchObject({ state: "cancelled", cancelAt: null });
  });

  it("cancels at once before any code was charged", async () => {
    const { change } = await readyToScan();
    const cancelled = value(await cancelAttempt({ ...change, number: 1 }));
    expect(cancelled).toMatchObject({ state: "PAYING", attempt: { state: "cancelled" } });
    expect(pockyt.last().status).toBe("closed");
  });

  it("R18 that loses the race finishes the sale as paid when nothing was given back", async () => {
    const { change, saleId, variantId } = await charged();
    const { attempt } = value(await cancelAttempt({ ...change, number: 1 }));
    // It arrives when the shopper has just paid, and Pockyt refuses it.
    pockyt.beforeCancel = (transaction) => {
      transaction.status = "success";
    };
    pockyt.fail("cancel", "000040");
    pockyt.set("pending");
    const at = await letPass(14, new Date(attempt?.sentAt ?? 0));
    pockyt.set("success");
    await letPass(6, at);
    expect(await saleNow(saleId)).toMatchObject({ state: "PAID", attempt: { state: "approved" } });
    expect(await stockOf(variantId)).toEqual({ onHand: 4, held: 0, ledger: 4 });
  });

  it("R18 that comes after the money gives it back: charged and refunded, and a new try is allowed", async () => {
    const { change, saleId, variantId } = await charged();
    const { attempt } = value(await cancelAttempt({ ...change, number: 1 }));
    pockyt.beforeCancel = (transaction) => {
      transaction.status = "success";
    };
    await letPass(20, new Date(attempt?.sentAt ?? 0));
    const sale = await saleNow(saleId);
    expect(sale).toMatchObject({ state: "PAYING", attempt: { state: "reversed" }, paid: 0 });
    expect(sale.actions).toEqual(expect.arrayContaining(["void-slip", "pay-wallet", "pay-cash"]));
    expect(await stockOf(variantId)).toMatchObject({ onHand: 5, held: 1 });
  });

  it("R18 that undid what was already sold puts money and goods back in the books", async () => {
    const { change, saleId, variantId } = await charged();
    const { attempt } = value(await cancelAttempt({ ...change, number: 1 }));
    const sent = new Date(attempt?.sentAt ?? 0);
    // The poll sees the money just before the cancel goes out; the cancel is answered by nobody but works.
    await letPass(14, sent);
    const { paymentId } = await paymentOf(saleId);
    pockyt.set("success");
    await letPass(3, new Date(sent.getTime() + 14_000));
    expect(await saleNow(saleId)).toMatchObject({ state: "PAID" });
    await pockyt.provider.cancel({ reference: pockyt.last().transactionNo });
    await withTransaction((tx) =>
      tx.walletAttempt.update({ where: { paymentId }, data: { nextStepAt: new Date(0) } }),
    );
    await letPass(1);
    expect(await saleNow(saleId)).toMatchObject({
      order: { state: "REFUNDED" },
      attempt: { state: "reversed" },
    });
    expect(await stockOf(variantId)).toEqual({ onHand: 5, held: 0, ledger: 5 });
  });
});

describe("giving up", () => {
  it("R6 asks, cancels and asks again after 60 s that nobody confirmed", async () => {
    const { saleId, sale } = await charged();
    await letPass(64, new Date(sale.attempt?.sentAt ?? 0));
    expect(pockyt.count("cancel")).toBe(1);
    expect(await saleNow(saleId)).toMatchObject({ state: "PAYING", attempt: { state: "expired" } });
  });

  it("R6 sells what was paid at second 59", async () => {
    const { saleId, sale } = await charged();
    const at = await letPass(59, new Date(sale.attempt?.sentAt ?? 0));
    pockyt.set("success");
    await letPass(4, at);
    expect(pockyt.count("cancel")).toBe(0);
    expect(await saleNow(saleId)).toMatchObject({ state: "PAID" });
  });
});

describe("a network that is down", () => {
  it("for 90 s locks the sale, offers nothing else, and the reconciler finds the money afterwards", async () => {
    const { change, saleId, sale, variantId } = await charged();
    pockyt.down = true;
    const at = await letPass(95, new Date(sale.attempt?.sentAt ?? 0));
    const locked = await saleNow(saleId);
    expect(locked).toMatchObject({ state: "NEEDS_ATTENTION", attempt: { state: "attention" } });
    expect(locked.actions).toEqual(["check"]);
    expect(refusal(await startAttempt({ ...change, kind: "scan" }))).toBe("wrong-state");
    expect(refusal(await takeCash({ ...change, given: 5_000, key: `k-${saleId}` }))).toBe("wrong-state");
    pockyt.down = false;
    pockyt.set("success");
    await letPass(65, at);
    expect(await saleNow(saleId)).toMatchObject({ state: "PAID", attention: null });
    expect((await paymentOf(saleId)).payment.alarm).toBeNull();
    expect(await stockOf(variantId)).toEqual({ onHand: 4, held: 0, ledger: 4 });
    expect(pockyt.count("prepay")).toBe(1);
  });

  it("before the transaction leaves the attempt to be asked for again under the same reference", async () => {
    const { change } = await saleOf();
    pockyt.down = true;
    expect(refusal(await startAttempt({ ...change, kind: "scan" }))).toBe("provider-unavailable");
    const waiting = await saleNow(change.saleId);
    expect(waiting.attempt).toMatchObject({ state: "adding", problem: "unreachable" });
    expect(waiting.actions).toEqual(["pay-wallet", "cancel-attempt"]);
    pockyt.down = false;
    const ready = value(await startAttempt({ ...change, kind: "scan" }));
    expect(ready.attempt).toMatchObject({ state: "ready", number: 1, problem: null });
    expect(new Set(pockyt.asked.map(({ body }) => body.reference).filter(Boolean)).size).toBe(1);
  });

  it("goes on by itself where the till died before Pockyt had answered", async () => {
    const { change } = await saleOf();
    pockyt.down = true;
    await startAttempt({ ...change, kind: "scan" });
    pockyt.down = false;
    await letPass(17);
    expect((await saleNow(change.saleId)).attempt).toMatchObject({ state: "ready" });
  });
});

describe("a sale that stays unknown", () => {
  it("R6 is asked about each minute for two hours, then left to a person with everything said", async () => {
    const { change, saleId, sale } = await charged();
    pockyt.down = true;
    let at = await letPass(95, new Date(sale.attempt?.sentAt ?? 0));
    pockyt.down = false;
    pockyt.fail("cancel", ...Array.from({ length: 130 }, () => "000040" as const));
    const before = pockyt.count("tran-query");
    for (let minute = 0; minute < 125; minute += 1) {
      at = new Date(at.getTime() + 60_500);
      await watchAttempts(at);
    }
    expect(await saleNow(saleId)).toMatchObject({
      state: "NEEDS_ATTENTION",
      attempt: { state: "attention" },
    });
    expect(pockyt.count("tran-query") - before).toBeGreaterThanOrEqual(119);
    expect(await paymentOf(saleId)).toMatchObject({ nextStepAt: null });
    const decided = value(
      await overrideSale({
        ...change,
        staff: manager,
        outcome: "unpaid",
        reason: "Pockyt's support says so",
      }),
    );
    expect(decided.actions).toContain("pay-cash");
  });

  it("R15 is what another sum than asked for comes to: locked, and the sale may go on without it", async () => {
    const { change, saleId } = await charged();
    pockyt.last().amount = "0.01";
    pockyt.set("success");
    await letPass(3);
    expect(await saleNow(saleId)).toMatchObject({
      state: "NEEDS_ATTENTION",
      attempt: { state: "attention", problem: "amount-differs" },
      order: { state: "REVIEW" },
      paid: 0,
    });
    const decided = value(
      await overrideSale({ ...change, staff: manager, outcome: "unpaid", reason: "one cent only" }),
    );
    expect(decided).toMatchObject({ state: "PAYING", attempt: { state: "failed" } });
    const paid = value(await takeCash({ ...change, given: 2_460, key: `r15-${saleId}` }));
    expect(paid).toMatchObject({ state: "PAID", order: { state: "PAID" } });
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

describe("a manager's word", () => {
  async function locked() {
    const made = await charged();
    pockyt.down = true;
    const at = await letPass(95, new Date(made.sale.attempt?.sentAt ?? 0));
    return { ...made, at };
  }

  it("ends a locked sale as unpaid, is kept with name and reason, and Pockyt is asked on", async () => {
    const { saleId, change, at } = await locked();
    const decided = value(
      await overrideSale({ ...change, staff: manager, outcome: "unpaid", reason: "shopper shows no charge" }),
    );
    expect(decided).toMatchObject({ state: "PAYING", attempt: { state: "cancelled" } });
    const orderId = decided.order?.id ?? "";
    expect(await db().history.findFirst({ where: { orderId, who: manager.email } })).toMatchObject({
      subject: "sale",
      to: "unpaid",
      why: "shopper shows no charge",
    });
    value(await takeCash({ ...change, given: 2_460, key: `cash-${saleId}` }));
    pockyt.down = false;
    pockyt.set("success");
    await letPass(62, at);
    const { payment } = await paymentOf(saleId);
    expect(payment.state).toBe("PAID");
    expect(payment.refunds).toMatchObject([{ amount: 2_460, reason: "paid twice", state: "REQUESTED" }]);
    expect(await saleNow(saleId)).toMatchObject({ state: "PAID" });
  });

  it("ends it as paid, with the stock", async () => {
    const { change, variantId } = await locked();
    const paid = value(
      await overrideSale({ ...change, staff: manager, outcome: "paid", reason: "seen in the portal" }),
    );
    expect(paid).toMatchObject({ state: "PAID", order: { state: "PAID" } });
    expect(await stockOf(variantId)).toEqual({ onHand: 4, held: 0, ledger: 4 });
  });

  it("is not asked for while Pockyt still may tell", async () => {
    const { change } = await charged();
    const refused = await overrideSale({ ...change, staff: cashier, outcome: "paid", reason: "because" });
    expect(refusal(refused)).toBe("wrong-state");
  });
});

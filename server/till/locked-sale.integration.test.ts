import { describe, expect, it } from "vitest";
import { db } from "@/server/db/db";
import { stockOf } from "@/server/testing/buy";
import { type FakePockyt } from "@/server/testing/fake-pockyt";
import {
  cashier,
  charged,
  letPass,
  manager,
  paymentOf,
  refusal,
  saleNow,
  saleOf,
  value,
  useTills,
} from "@/server/testing/till";
import { overrideSale } from "./override-sale";
import { startAttempt } from "./start-attempt";
import { takeCash } from "./take-cash";
import { watchAttempts } from "./watch-attempts";

let pockyt: FakePockyt;
useTills((fake) => (pockyt = fake));

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

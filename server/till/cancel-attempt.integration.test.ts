import { describe, expect, it } from "vitest";
import { withTransaction } from "@/server/db/transaction";
import { stockOf } from "@/server/testing/buy";
import { type FakePockyt } from "@/server/testing/fake-pockyt";
import { charged, letPass, paymentOf, readyToScan, saleNow, value, useTills } from "@/server/testing/till";
import { cancelAttempt } from "./cancel-attempt";

let pockyt: FakePockyt;
useTills((fake) => (pockyt = fake));

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

import { describe, expect, it } from "vitest";
import { stockOf } from "@/server/testing/buy";
import type { FakePockyt } from "@/server/testing/fake-pockyt";
import {
  alipayCode,
  charged,
  letPass,
  paymentOf,
  readyToScan,
  refusal,
  saleNow,
  saleOf,
  value,
  useTills,
} from "@/server/testing/till";
import { addSaleLine } from "./add-sale-line";
import { receiveIpn } from "./receive-ipn";
import { startAttempt } from "./start-attempt";
import { submitCode } from "./submit-code";

let pockyt: FakePockyt;
useTills((fake) => (pockyt = fake));

const notify = (more?: Record<string, string>) => {
  const { body, contentType } = pockyt.ipn(more);
  return receiveIpn(body, contentType);
};

describe("a wallet payment that goes well", () => {
  it("is paid by the charge's own answer, and stock goes down once", async () => {
    pockyt.charge = "success";
    const { saleId, variantId } = await charged();
    expect(await saleNow(saleId)).toMatchObject({
      state: "PAID",
      due: 0,
      attempt: { state: "approved", wallet: "alipay" },
      order: { state: "PAID" },
      actions: expect.arrayContaining(["receipt", "refund"]),
    });
    expect(await stockOf(variantId)).toEqual({ onHand: 4, held: 0, ledger: 4 });
  });

  it("asks for the transaction with the sum, a reference of the attempt and where to notify", async () => {
    const { sale } = await readyToScan();
    expect(sale.attempt).toMatchObject({ state: "ready", number: 1, amount: 2_460 });
    expect(sale.attempt?.reference).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}-A1$/);
    expect(pockyt.asked[0]).toMatchObject({
      call: "add",
      body: { amount: "24.60", currency: "USD", reference: sale.attempt?.reference, timeout: "5" },
    });
    expect(pockyt.last().ipnUrl).toMatch(/\/api\/pockyt\/ipn$/);
  });

  it("R1 is not paid by 000100 with pending: only success is money", async () => {
    const { sale, variantId } = await charged();
    expect(sale).toMatchObject({ state: "PAYING", attempt: { state: "waiting" }, paid: 0 });
    expect(await stockOf(variantId)).toEqual({ onHand: 5, held: 1, ledger: 5 });
  });

  it("is paid by the poll alone", async () => {
    const { saleId, variantId } = await charged();
    pockyt.set("success");
    await letPass(3);
    expect(await saleNow(saleId)).toMatchObject({ state: "PAID", attempt: { state: "approved" } });
    expect(await stockOf(variantId)).toEqual({ onHand: 4, held: 0, ledger: 4 });
  });

  it("is paid by the notification alone, confirmed by one query", async () => {
    const { saleId } = await charged();
    pockyt.set("success");
    expect(await notify()).toBe("success");
    expect(await saleNow(saleId)).toMatchObject({ state: "PAID" });
    expect(pockyt.count("tran-query")).toBe(1);
  });

  it("is paid once by poll and notification at once", async () => {
    const { saleId, variantId } = await charged();
    pockyt.set("success");
    await Promise.all([letPass(3), notify(), notify()]);
    expect(await saleNow(saleId)).toMatchObject({ state: "PAID" });
    expect(await stockOf(variantId)).toEqual({ onHand: 4, held: 0, ledger: 4 });
    const { payment } = await paymentOf(saleId);
    expect(payment.facts.filter(({ kind }) => kind === "paid")).toHaveLength(1);
  });

  it("first asks 2 s after the charge, then about every 3 s, and says when it takes longer than 20 s", async () => {
    const { saleId } = await charged();
    const sent = new Date((await saleNow(saleId)).attempt?.sentAt ?? 0);
    await letPass(1, sent);
    expect(pockyt.count("tran-query")).toBe(0);
    await letPass(1, new Date(sent.getTime() + 1_000));
    expect(pockyt.count("tran-query")).toBe(1);
    await letPass(17, new Date(sent.getTime() + 2_000));
    expect(pockyt.count("tran-query")).toBeGreaterThanOrEqual(5);
    expect(pockyt.count("tran-query")).toBeLessThanOrEqual(7);
    expect((await saleNow(saleId)).attempt?.slow).toBe(false);
    await letPass(2, new Date(sent.getTime() + 19_000));
    expect((await saleNow(saleId)).attempt?.slow).toBe(true);
  });
});

describe("a wallet payment that comes to nothing", () => {
  it("R4 R12 is declined at once, keeps the goods held, and the next try has a new reference", async () => {
    pockyt.charge = "failed";
    const { change, sale, variantId } = await charged();
    expect(sale).toMatchObject({ state: "PAYING", attempt: { state: "declined" } });
    expect(sale.actions).toEqual(["pay-wallet", "pay-cash", "pay-qr", "reopen"]);
    expect(await stockOf(variantId)).toMatchObject({ held: 1 });
    const again = value(await startAttempt({ ...change, kind: "scan" }));
    expect(again.attempt).toMatchObject({ number: 2, state: "ready" });
    expect(again.attempt?.reference).toMatch(/-A2$/);
    pockyt.charge = "success";
    const paid = value(await submitCode({ ...change, number: 2, code: alipayCode() }));
    expect(paid.state).toBe("PAID");
    expect(await stockOf(variantId)).toEqual({ onHand: 4, held: 0, ledger: 4 });
  });

  it("is closed while it waits for the shopper", async () => {
    const { saleId } = await charged();
    pockyt.set("closed");
    await letPass(3);
    expect(await saleNow(saleId)).toMatchObject({ state: "PAYING", attempt: { state: "expired" } });
  });
});

describe("what must happen once", () => {
  it("R2 R16 charges once for a double click, a double scan and two tabs", async () => {
    const { change } = await readyToScan();
    const code = alipayCode();
    const other = alipayCode();
    const results = await Promise.all([
      submitCode({ ...change, number: 1, code }),
      submitCode({ ...change, number: 1, code }),
      submitCode({ ...change, number: 1, code: other }),
      submitCode({ ...change, number: 1, code: `${code}\r\n` }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.map(refusal).filter(Boolean)).toEqual(["already-sent", "already-sent", "already-sent"]);
    expect(pockyt.count("prepay")).toBe(1);
  });

  it("R16 sends one code to one attempt only, also at two tills at once", async () => {
    const [one, two] = [await readyToScan(), await readyToScan({ tillId: "till-2" })];
    const code = alipayCode();
    const results = await Promise.all([
      submitCode({ ...one.change, number: 1, code }),
      submitCode({ ...two.change, number: 1, code }),
    ]);
    expect(results.map(refusal).filter(Boolean)).toEqual(["code-used"]);
    expect(pockyt.count("prepay")).toBe(1);
  });

  it("R5 begins one attempt for two tabs, with one transaction", async () => {
    const { change } = await saleOf();
    const results = await Promise.all([
      startAttempt({ ...change, kind: "scan" }),
      startAttempt({ ...change, kind: "scan" }),
    ]);
    expect(results.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(1);
    expect(pockyt.transactions.size).toBe(1);
  });

  it("R9 freezes the bill from the first tender on", async () => {
    const { change, sku } = await readyToScan();
    expect(refusal(await addSaleLine({ ...change, code: sku, quantity: 1 }))).toBe("frozen");
  });

  it("keeps of a code only its end and a hash, and nothing of it in the messages", async () => {
    const { change, saleId } = await readyToScan();
    const code = alipayCode();
    value(await submitCode({ ...change, number: 1, code }));
    const attempt = await paymentOf(saleId);
    expect(attempt.codeTail).toBe(code.slice(-4));
    expect(JSON.stringify({ attempt, messages: pockyt.messages })).not.toContain(code);
  });

  it("R7 refuses a product's, a receipt's and a shop's own code in words, and charges nothing", async () => {
    const { change } = await readyToScan();
    for (const [code, why] of [
      ["4006381333931", "ean"],
      ["PKT-297553638241892410", "receipt"],
      ["https://qr.alipay.com/abc", "url"],
    ] as const) {
      const refused = await submitCode({ ...change, number: 1, code });
      expect(refused).toMatchObject({ ok: false, error: { code: "code-refused", more: { why } } });
    }
    expect(pockyt.count("prepay")).toBe(0);
  });
});

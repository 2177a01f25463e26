import { describe, expect, it } from "vitest";
import * as ipnRoute from "@/app/api/pockyt/ipn/route";
import { listAttention } from "@/server/admin/list-attention";
import { db } from "@/server/db/db";
import { stockOf } from "@/server/testing/buy";
import type { FakePockyt } from "@/server/testing/fake-pockyt";
import { charged, letPass, paymentOf, saleNow, useTills } from "@/server/testing/till";

let pockyt: FakePockyt;
useTills((fake) => (pockyt = fake));

async function post({ body, contentType }: { body: string; contentType: string }) {
  const request = new Request("http://shop.test/api/pockyt/ipn", {
    method: "POST",
    body,
    headers: { "content-type": contentType },
  });
  const answer = await ipnRoute.POST(request, { params: Promise.resolve({}) });
  return { status: answer.status, text: await answer.text(), type: answer.headers.get("content-type") };
}
const heard = { status: 200, text: "success" };

describe("a notification", () => {
  it("R14 is answered success eight times, and counts once", async () => {
    const { saleId, variantId } = await charged();
    pockyt.set("success");
    const answers = await Promise.all(Array.from({ length: 8 }, () => post(pockyt.ipn())));
    for (const answer of answers) expect(answer).toMatchObject(heard);
    expect(answers[0]?.type).toMatch(/^text\/plain/);
    expect(await saleNow(saleId)).toMatchObject({ state: "PAID" });
    expect(await stockOf(variantId)).toEqual({ onHand: 4, held: 0, ledger: 4 });
    expect(pockyt.count("tran-query")).toBe(1);
  });

  it("R13 with a wrong signature is answered 400 fail and changes nothing", async () => {
    const { saleId } = await charged();
    pockyt.set("success");
    expect(await post(pockyt.ipn({}, "another-token-0000"))).toMatchObject({ status: 400, text: "fail" });
    expect(await post({ body: "{", contentType: "application/json" })).toMatchObject({ status: 400 });
    expect((await saleNow(saleId)).state).toBe("PAYING");
    expect(pockyt.count("tran-query")).toBe(0);
  });

  it("is not believed without Pockyt's own word", async () => {
    const { saleId } = await charged();
    expect(await post(pockyt.ipn({ status: "success" }))).toMatchObject(heard);
    expect((await saleNow(saleId)).state).toBe("PAYING");
  });

  it("R15 with another sum or currency is kept for review and completes nothing", async () => {
    const { saleId } = await charged();
    pockyt.set("success");
    expect(await post(pockyt.ipn({ amount: "0.01" }))).toMatchObject(heard);
    expect(await post(pockyt.ipn({ currency: "EUR" }))).toMatchObject(heard);
    expect((await saleNow(saleId)).state).toBe("PAYING");
    const { payment } = await paymentOf(saleId);
    expect(payment.alarm).toMatch(/a notification names/);
    expect(await db().orphanNotice.count({ where: { paymentId: payment.id } })).toBe(2);
  });

  it("of a transaction that nobody knows is kept, once, and answered success", async () => {
    await charged();
    const unknown = { transactionNo: "999999999999999999", reference: "NOT-OURS-A1", status: "success" };
    expect(await post(pockyt.ipn(unknown))).toMatchObject(heard);
    expect(await post(pockyt.ipn(unknown))).toMatchObject(heard);
    const kept = await db().orphanNotice.findMany({ where: { transactionNo: unknown.transactionNo } });
    expect(kept).toMatchObject([{ problem: "unknown", status: "success", amount: 2_460 }]);
    const attention = (await listAttention()).filter(({ kind }) => kind === "strange-notice");
    expect(attention.map(({ detail }) => detail)).toContain(
      "unknown: 999999999999999999 NOT-OURS-A1 success",
    );
  });

  it("R12 that is stale never takes a payment back: pending and closed after success", async () => {
    const { saleId } = await charged();
    pockyt.set("success");
    await post(pockyt.ipn());
    expect(await post(pockyt.ipn({ status: "pending" }))).toMatchObject(heard);
    expect(await post(pockyt.ipn({ status: "closed" }))).toMatchObject(heard);
    expect(await saleNow(saleId)).toMatchObject({ state: "PAID", order: { state: "PAID" } });
  });

  it("that comes while Pockyt cannot be asked is remembered by the watcher", async () => {
    const { saleId } = await charged();
    pockyt.set("success");
    const ipn = pockyt.ipn();
    pockyt.fail("tran-query", "502");
    expect(await post(ipn)).toMatchObject(heard);
    await letPass(1);
    expect((await saleNow(saleId)).state).toBe("PAID");
  });

  it("tells the wallet's number and time for the receipt, also as JSON", async () => {
    const { saleId } = await charged();
    pockyt.set("success");
    const fields = Object.fromEntries(new URLSearchParams(pockyt.ipn({ vendorId: "2026112200001" }).body));
    expect(await post({ body: JSON.stringify(fields), contentType: "application/json" })).toMatchObject(
      heard,
    );
    const attempt = await paymentOf(saleId);
    expect(attempt.vendorId).toBe("2026112200001");
    // 15:00 at Pockyt's (UTC+8).
    expect(attempt.walletPaidAt?.toISOString()).toBe("2026-11-22T07:00:00.000Z");
  });
});

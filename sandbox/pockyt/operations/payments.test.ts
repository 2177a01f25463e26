import { describe, expect, it } from "vitest";
import { testSandbox } from "@sandbox/lib/test-sandbox";
import { newCode } from "@sandbox/pockyt/codes";
import { patchSettings } from "@sandbox/pockyt/control/commands";
import { readTransaction } from "@sandbox/pockyt/control/transactions";
import { answerRequest } from "@sandbox/pockyt/phone/answer-request";
import { patchPhone, patchWallet } from "@sandbox/pockyt/phone/patch-phone";
import { readPhone } from "@sandbox/pockyt/phone/view-phone";
import { sweepPockyt } from "@sandbox/pockyt/sweep";
import { call, codeOf, fault, sale, statusOf, submit, usd } from "@sandbox/pockyt/test-shop";
import { walletIds } from "@sandbox/pockyt/wallets";

type Sandbox = ReturnType<typeof testSandbox>["sandbox"];

const approve = (sandbox: Sandbox) => answerRequest(sandbox, "zofia", { answer: "approve" });
const decline = (sandbox: Sandbox) => answerRequest(sandbox, "zofia", { answer: "decline" });
const money = (sandbox: Sandbox) => sandbox.pockyt.phone("zofia").wallets.alipay.balance;

async function paid(sandbox: Sandbox, amount = "10.00"): Promise<string> {
  const transactionNo = await sale(sandbox, amount);
  await submit(sandbox, transactionNo, codeOf(sandbox, "zofia"));
  return transactionNo;
}

describe("prepay", () => {
  it("takes a small amount at once", async () => {
    const { sandbox } = testSandbox();
    const { json } = await submit(sandbox, await sale(sandbox, "24.99"), codeOf(sandbox, "zofia"));
    expect(json).toMatchObject({
      ret_msg: "add success",
      result: { transactionStatus: "success", paymentTime: "2026-02-03 21:05:09" },
    });
    expect(money(sandbox)).toBe(50_000 - 2_499);
  });

  it("waits for a yes from the threshold on; then the money moves", async () => {
    const { sandbox } = testSandbox();
    const transactionNo = await sale(sandbox, "25");
    const { json } = await submit(sandbox, transactionNo, codeOf(sandbox, "zofia"));
    expect(json.result).toMatchObject({ transactionStatus: "pending", paymentTime: null });
    expect(money(sandbox)).toBe(50_000);
    approve(sandbox);
    expect(await statusOf(sandbox, transactionNo)).toBe("success");
    expect(money(sandbox)).toBe(47_500);
    expect(approve(sandbox)).toMatchObject({ status: 409 });
  });

  it("fails when the person says no, and closes when nobody says anything", async () => {
    const { sandbox, advance } = testSandbox();
    const refused = await sale(sandbox, "30");
    await submit(sandbox, refused, codeOf(sandbox, "zofia"));
    decline(sandbox);
    expect(await statusOf(sandbox, refused)).toBe("failed");
    const ignored = await sale(sandbox, "30", { timeout: "5" });
    await submit(sandbox, ignored, codeOf(sandbox, "zofia"));
    advance(299_999);
    expect(await statusOf(sandbox, ignored)).toBe("pending");
    advance(1);
    expect(await statusOf(sandbox, ignored)).toBe("closed");
    expect(money(sandbox)).toBe(50_000);
  });

  it("fails without enough money, at once or at the yes, or as 000080", async () => {
    const { sandbox } = testSandbox();
    const late = await sale(sandbox, "30");
    await submit(sandbox, late, codeOf(sandbox, "zofia"));
    patchWallet(sandbox, "zofia", "alipay", { balance: 100 });
    approve(sandbox);
    expect(await statusOf(sandbox, late)).toBe("failed");
    const { json } = await submit(sandbox, await sale(sandbox, "30"), codeOf(sandbox, "zofia"));
    expect(json).toMatchObject({ ret_code: "000100", result: { transactionStatus: "failed" } });
    patchSettings(sandbox, { lowBalance: "000080" });
    const unsure = await sale(sandbox, "30");
    expect((await submit(sandbox, unsure, codeOf(sandbox, "zofia"))).json.ret_code).toBe("000080");
    expect(await statusOf(sandbox, unsure)).toBe("failed");
  });

  it("takes a code once, and only while it lives", async () => {
    const { sandbox, advance } = testSandbox();
    const code = codeOf(sandbox, "zofia");
    await submit(sandbox, await sale(sandbox, "5"), code);
    const second = await sale(sandbox, "5");
    expect((await submit(sandbox, second, code)).json.ret_code).toBe("000023");
    const old = codeOf(sandbox, "zofia");
    expect(old).not.toBe(code);
    advance(60_000);
    expect(codeOf(sandbox, "zofia")).not.toBe(old);
    advance(10_000);
    expect((await submit(sandbox, second, old)).json.ret_code).toBe("000023");
    expect(await statusOf(sandbox, second)).toBe("init");
    patchSettings(sandbox, { badCode: "000080" });
    expect((await submit(sandbox, second, "281234567890123456")).json.ret_code).toBe("000080");
    expect((await submit(sandbox, second, codeOf(sandbox, "zofia"))).json.ret_code).toBe("000100");
  });

  it("charges a transaction once: a second submission is 000040 and leaves a trace", async () => {
    const { sandbox } = testSandbox();
    const transactionNo = await paid(sandbox);
    expect((await submit(sandbox, transactionNo, codeOf(sandbox, "zofia"))).json.ret_code).toBe("000040");
    expect(money(sandbox)).toBe(49_000);
    expect(readTransaction(sandbox, transactionNo)).toMatchObject({ prepays: 2, status: "success" });
  });

  it("wants a vendor under its old name, and never a wrong one", async () => {
    const { sandbox } = testSandbox();
    const transactionNo = await sale(sandbox, "5");
    const paymentBarcode = codeOf(sandbox, "zofia", "wechatpay");
    const pay = async (vendor?: string) => {
      const parameters = { transactionNo, paymentBarcode, ...(vendor ? { vendor } : {}) };
      return (await call(sandbox, "/app-instore/v3/pay", parameters)).json.ret_code;
    };
    expect(await pay()).toBe("000020");
    expect(await pay("alipay")).toBe("000022");
    expect(await pay("creditcard")).toBe("000023");
    expect(await pay("wechat")).toBe("000100");
  });

  it.each(walletIds)("takes the code of %s without a vendor", async (wallet) => {
    const { sandbox } = testSandbox();
    const transactionNo = await sale(sandbox, "5");
    const { json } = await submit(sandbox, transactionNo, codeOf(sandbox, "zofia", wallet));
    expect(json.result).toMatchObject({ transactionStatus: "success" });
    expect(readTransaction(sandbox, transactionNo)).toMatchObject({ wallet, personId: "zofia" });
  });

  it("can spend time in dealing", async () => {
    const { sandbox, advance } = testSandbox();
    patchSettings(sandbox, { dealingMs: 3_000 });
    const transactionNo = await paid(sandbox);
    expect(await statusOf(sandbox, transactionNo)).toBe("dealing");
    advance(3_000);
    expect(await statusOf(sandbox, transactionNo)).toBe("success");
  });
});

describe("a phone without signal", () => {
  it("pays small amounts with its stored codes, and cannot say yes to others", async () => {
    const { sandbox, advance } = testSandbox();
    patchPhone(sandbox, "zofia", { offline: true });
    const first = codeOf(sandbox, "zofia");
    expect((await submit(sandbox, await sale(sandbox, "5"), first)).json.result?.transactionStatus).toBe(
      "success",
    );
    advance(3_600_000);
    const large = await sale(sandbox, "30");
    expect((await submit(sandbox, large, codeOf(sandbox, "zofia"))).json.result?.transactionStatus).toBe(
      "pending",
    );
    expect(readPhone(sandbox, "zofia")).toMatchObject({ offline: true, request: null, waiting: 1 });
    expect(approve(sandbox)).toMatchObject({ status: 409, title: "No signal" });
    patchPhone(sandbox, "zofia", { offline: false });
    approve(sandbox);
    expect(await statusOf(sandbox, large)).toBe("success");
  });

  it("has fifteen codes, in turn, and gets new ones with the signal", async () => {
    const { sandbox, advance } = testSandbox();
    patchPhone(sandbox, "zofia", { offline: true });
    const seen = new Set<string>();
    for (let at = 0; at < 20; at++, advance(60_000)) seen.add(codeOf(sandbox, "zofia"));
    expect(seen.size).toBe(15);
    for (let at = 0; at < 15; at++) await submit(sandbox, await sale(sandbox, "1"), codeOf(sandbox, "zofia"));
    expect(readPhone(sandbox, "zofia")).toMatchObject({ code: null });
    patchPhone(sandbox, "zofia", { offline: false });
    patchPhone(sandbox, "zofia", { offline: true });
    expect(seen.has(codeOf(sandbox, "zofia"))).toBe(false);
  });
});

describe("cancel", () => {
  it("closes what is not paid, again and again, and the person can pay no more", async () => {
    const { sandbox } = testSandbox();
    const transactionNo = await sale(sandbox, "30");
    await submit(sandbox, transactionNo, codeOf(sandbox, "zofia"));
    const { json } = await call(sandbox, "cancel", { transactionNo });
    expect(json).toMatchObject({ result: { status: "closed", amount: 30 }, ret_msg: "cancel success " });
    expect((await call(sandbox, "cancel", { transactionNo })).json.ret_code).toBe("000100");
    expect(approve(sandbox)).toMatchObject({ status: 409 });
    expect(money(sandbox)).toBe(50_000);
  });

  it("gives back what is left of a paid one, once", async () => {
    const { sandbox } = testSandbox();
    const transactionNo = await paid(sandbox);
    await call(sandbox, "refund", { transactionNo, refundAmount: "4", refundReference: "R1", ...usd });
    await call(sandbox, "cancel", { transactionNo });
    await call(sandbox, "cancel", { transactionNo });
    expect(money(sandbox)).toBe(50_000);
    const { json } = await call(sandbox, "tran-query", { transactionNo });
    expect(json.result).toMatchObject({
      status: "closed",
      refundInfo: [{ refundAmount: "4.00" }, { refundAmount: "6.00", refundReference: null }],
    });
    expect(readTransaction(sandbox, transactionNo)).toMatchObject({ voided: 600, refunded: 1_000 });
  });

  it("may call it reversed, and refuses a failed one", async () => {
    const { sandbox } = testSandbox();
    patchSettings(sandbox, { cancelledStatus: "reversed" });
    const transactionNo = await paid(sandbox);
    expect((await call(sandbox, "cancel", { transactionNo })).json.result?.status).toBe("reversed");
    patchWallet(sandbox, "zofia", "alipay", { balance: 0 });
    const failed = await paid(sandbox);
    expect((await call(sandbox, "cancel", { transactionNo: failed })).json.ret_code).toBe("000040");
  });
});

describe("refund", () => {
  const give = (transactionNo: string, refundAmount: string, refundReference: string) => ({
    ...{ transactionNo, refundAmount, refundReference, ...usd },
  });

  it("gives back in parts until nothing is left; the same reference gives back once", async () => {
    const { sandbox } = testSandbox();
    const transactionNo = await paid(sandbox);
    const first = await call(sandbox, "refund", give(transactionNo, "4.1", "R1"), { form: true });
    expect(first.json).toMatchObject({
      ret_msg: "refund success ",
      result: {
        status: "success",
        amount: "10.00",
        refundAmount: "4.10",
        refundReference: "R1",
        transactionNo,
      },
    });
    const again = await call(sandbox, "refund", give(transactionNo, "4.10", "R1"));
    expect(again.json.result?.refundTransactionNo).toBe(first.json.result?.refundTransactionNo);
    expect(money(sandbox)).toBe(49_410);
    const codes = [
      await call(sandbox, "refund", give(transactionNo, "4.11", "R1")),
      await call(sandbox, "refund", give(transactionNo, "5.91", "R2")),
      await call(sandbox, "refund", give(transactionNo, "5.90", "R2")),
      await call(sandbox, "refund", give(transactionNo, "0.01", "R3")),
    ].map(({ json }) => json.ret_code);
    expect(codes).toEqual(["000022", "000023", "000100", "000023"]);
    expect(money(sandbox)).toBe(50_000);
    const { json } = await call(sandbox, "tran-query", { transactionNo });
    expect(json.result).toMatchObject({
      status: "success",
      refundInfo: [{ refundReference: "R1", refundAmount: "4.10" }, { refundReference: "R2" }],
    });
  });

  it("needs a payment", async () => {
    const { sandbox } = testSandbox();
    const { json } = await call(sandbox, "refund", give(await sale(sandbox, "5"), "1", "R1"));
    expect(json.ret_code).toBe("000040");
  });

  it("faults: fails without moving money, or moves it later", async () => {
    const { sandbox, advance } = testSandbox();
    const transactionNo = await paid(sandbox);
    fault(sandbox, "refund", "refund-failed");
    const failed = await call(sandbox, "refund", give(transactionNo, "4", "R1"));
    fault(sandbox, "refund", "refund-pending");
    const pending = await call(sandbox, "refund", give(transactionNo, "4", "R2"));
    expect([failed.json.result?.status, pending.json.result?.status]).toEqual(["failed", "pending"]);
    expect(money(sandbox)).toBe(49_000);
    advance(5_000);
    await sweepPockyt(sandbox);
    expect(money(sandbox)).toBe(49_400);
    const { json } = await call(sandbox, "tran-query", { transactionNo });
    expect(json.result?.refundInfo).toMatchObject([{ refundReference: "R2" }]);
  });
});

describe("newCode", () => {
  it("leaves the code before it valid for its time", async () => {
    const { sandbox } = testSandbox();
    const before = codeOf(sandbox, "zofia");
    newCode(sandbox, "zofia", "alipay");
    expect((await submit(sandbox, await sale(sandbox, "5"), before)).json.ret_code).toBe("000100");
  });
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { changeClock } from "@sandbox/lib/change-clock";
import { resetSandbox } from "@sandbox/lib/sandbox";
import { testSandbox } from "@sandbox/lib/test-sandbox";
import { listRequests, listStores, patchSettings, patchStore } from "@sandbox/pockyt/control/commands";
import { listTransactions, readTransaction, resendIpn } from "@sandbox/pockyt/control/transactions";
import { answerRequest } from "@sandbox/pockyt/phone/answer-request";
import { dismiss, patchPhone, patchWallet } from "@sandbox/pockyt/phone/patch-phone";
import { readCode } from "@sandbox/pockyt/phone/read-code";
import { listPhones, readPhone } from "@sandbox/pockyt/phone/view-phone";
import { sweepPockyt } from "@sandbox/pockyt/sweep";
import { codeOf, listen, sale, statusOf, submit } from "@sandbox/pockyt/test-shop";

const folder = mkdtempSync(path.join(tmpdir(), "sandbox-pockyt-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a restart", () => {
  it("keeps sales, codes, wallets, settings, and notifications that nobody took", async () => {
    const shop = await listen();
    const file = path.join(folder, "restart.db");
    const before = testSandbox(file);
    patchSettings(before.sandbox, { badCode: "000080" });
    const pending = await sale(before.sandbox, "30", { timeout: "5" });
    await submit(before.sandbox, pending, codeOf(before.sandbox, "zofia"));
    await submit(
      before.sandbox,
      await sale(before.sandbox, "5", { ipnUrl: shop.url }),
      codeOf(before.sandbox, "oliver", "paypal"),
    );
    const code = codeOf(before.sandbox, "maja", "venmo");
    before.sandbox.db.close();

    const { sandbox, advance } = testSandbox(file);
    expect(sandbox.pockyt.settings().badCode).toBe("000080");
    expect(codeOf(sandbox, "maja", "venmo")).toBe(code);
    expect(readPhone(sandbox, "zofia")).toMatchObject({ request: { transactionNo: pending, amount: 3_000 } });
    await sweepPockyt(sandbox);
    expect(shop.heard).toHaveLength(1);
    advance(300_000);
    await sweepPockyt(sandbox);
    expect(await statusOf(sandbox, pending)).toBe("closed");
    sandbox.db.close();
    shop.close();
  });
});

describe("the clock", () => {
  it("closes what was ignored at once", async () => {
    const { sandbox } = testSandbox();
    const ignored = await sale(sandbox, "30");
    await submit(sandbox, ignored, codeOf(sandbox, "zofia"));
    changeClock(sandbox, { advanceMs: 7_200_000 });
    expect(sandbox.pockyt.transactions.get(ignored)).toMatchObject({ status: "closed", endedBy: "timeout" });
    expect(readPhone(sandbox, "zofia")).toMatchObject({ screen: "closed", result: { reason: "timeout" } });
  });
});

describe("reset", () => {
  it("goes back to the seed, but never gives a number or a code twice", async () => {
    const { sandbox } = testSandbox();
    const code = codeOf(sandbox, "zofia");
    const transactionNo = await sale(sandbox, "5");
    await submit(sandbox, transactionNo, code);
    patchSettings(sandbox, { codeSeconds: 5 });
    patchStore(sandbox, "300014", { wallets: [] });
    resetSandbox(sandbox);
    expect(listTransactions(sandbox, 9)).toEqual([]);
    expect(sandbox.pockyt.settings().codeSeconds).toBe(60);
    expect(listStores(sandbox)).toMatchObject([{ token: "***", wallets: { length: 9 } }]);
    expect(readPhone(sandbox, "zofia")).toMatchObject({ payments: [], result: null });
    expect(sandbox.pockyt.phone("zofia").wallets.alipay.balance).toBe(50_000);
    expect(codeOf(sandbox, "zofia")).not.toBe(code);
    expect(BigInt(await sale(sandbox, "5")) > BigInt(transactionNo)).toBe(true);
  });
});

describe("the control API", () => {
  it("shows everybody's phone, and what waits for whom", async () => {
    const { sandbox } = testSandbox();
    patchPhone(sandbox, "astrid", { offline: true, wallet: "unionpay" });
    for (const [person, amount] of [
      ["zofia", "30"],
      ["zofia", "40"],
      ["astrid", "50"],
    ] as const)
      await submit(sandbox, await sale(sandbox, amount), codeOf(sandbox, person, "unionpay"));
    expect(listPhones(sandbox).map(({ waiting, screen }) => [waiting, screen])).toEqual([
      [2, "request"],
      [1, "code"],
      ...Array.from({ length: 4 }, () => [0, "code"]),
    ]);
    expect(listRequests(sandbox).map(({ personId, amount }) => [personId, amount])).toEqual([
      ["zofia", 3_000],
      ["zofia", 4_000],
      ["astrid", 5_000],
    ]);
  });

  it("answers the request that is named, and closes the notice", async () => {
    const { sandbox } = testSandbox();
    await submit(sandbox, await sale(sandbox, "30"), codeOf(sandbox, "zofia"));
    const second = await sale(sandbox, "40");
    await submit(sandbox, second, codeOf(sandbox, "zofia"));
    answerRequest(sandbox, "zofia", { answer: "approve", transactionNo: second });
    expect(await statusOf(sandbox, second)).toBe("success");
    expect(readPhone(sandbox, "zofia")).toMatchObject({ request: { amount: 3_000 }, waiting: 1 });
    answerRequest(sandbox, "zofia", { answer: "decline" });
    expect(readPhone(sandbox, "zofia")).toMatchObject({ screen: "declined" });
    expect(dismiss(sandbox, "zofia")).toMatchObject({ screen: "code", result: null });
  });

  it("knows a transaction by its number and by the shop's reference", async () => {
    const { sandbox } = testSandbox();
    const transactionNo = await sale(sandbox, "5", { reference: "POS1-known" });
    expect(readTransaction(sandbox, "POS1-known")).toMatchObject({
      transactionNo,
      prepays: 0,
      codeEnd: null,
    });
    expect(readTransaction(sandbox, transactionNo)).toMatchObject({ reference: "POS1-known" });
  });

  it("says what is not there or cannot be", async () => {
    const { sandbox } = testSandbox();
    const transactionNo = await sale(sandbox, "5");
    expect(readTransaction(sandbox, "nothing")).toMatchObject({ status: 404 });
    expect(patchStore(sandbox, "1", {})).toMatchObject({ status: 404 });
    expect(patchWallet(sandbox, "zofia", "purse", {})).toMatchObject({ status: 404 });
    expect(patchPhone(sandbox, "nobody", {})).toMatchObject({ status: 404 });
    expect(readPhone(sandbox, "nobody")).toMatchObject({ status: 404 });
    expect(readCode(sandbox, "nobody", { fresh: false })).toMatchObject({ status: 404 });
    expect(answerRequest(sandbox, "nobody", { answer: "approve" })).toMatchObject({ status: 404 });
    expect(await resendIpn(sandbox, transactionNo)).toMatchObject({ status: 409, title: "Nothing to tell" });
    await submit(sandbox, transactionNo, codeOf(sandbox, "zofia"));
    expect(await resendIpn(sandbox, transactionNo)).toMatchObject({ status: 409, title: "Nobody to tell" });
    patchPhone(sandbox, "zofia", { offline: true });
    expect(readCode(sandbox, "zofia", { fresh: true })).toMatchObject({ status: 409, title: "No signal" });
  });
});

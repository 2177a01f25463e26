import { describe, expect, it } from "vitest";
import { testSandbox } from "@sandbox/lib/test-sandbox";
import { patchStore } from "@sandbox/pockyt/control/commands";
import { answerRequest } from "@sandbox/pockyt/phone/answer-request";
import { patchPhone, patchWallet } from "@sandbox/pockyt/phone/patch-phone";
import { scan } from "@sandbox/pockyt/phone/scan";
import { readPhone } from "@sandbox/pockyt/phone/view-phone";
import { call, statusOf, usd } from "@sandbox/pockyt/test-shop";

type Sandbox = ReturnType<typeof testSandbox>["sandbox"];

async function code(sandbox: Sandbox, vendor?: string) {
  const parameters = {
    amount: "9.50",
    reference: "QR-1",
    timeout: "5",
    ...usd,
    ...(vendor ? { vendor } : {}),
  };
  const { json } = await call(sandbox, "create-trans-qrcode", parameters);
  return { text: String(json.result?.deepLink), transactionNo: String(json.result?.transactionNo) };
}

describe("scan", () => {
  it("asks for a yes, however small the amount, and then pays", async () => {
    const { sandbox } = testSandbox();
    const { text, transactionNo } = await code(sandbox);
    expect(scan(sandbox, "oliver", text)).toMatchObject({
      screen: "request",
      request: { transactionNo, source: "scan", shop: "Kram", wallet: "paypal", amount: 950 },
    });
    expect(await statusOf(sandbox, transactionNo)).toBe("init");
    expect(answerRequest(sandbox, "oliver", { answer: "approve" })).toMatchObject({
      screen: "paid",
      payments: [{ transactionNo, amount: 950, wallet: "paypal" }],
    });
    expect(await statusOf(sandbox, transactionNo)).toBe("success");
    expect(scan(sandbox, "zofia", text)).toMatchObject({ status: 409, detail: "It has been paid already." });
  });

  it("opens the wallet that the shop named", async () => {
    const { sandbox } = testSandbox();
    const { text } = await code(sandbox, "wechatpay");
    expect(scan(sandbox, "oliver", text)).toMatchObject({
      wallet: "wechatpay",
      request: { wallet: "wechatpay" },
    });
  });

  it("leaves the code to somebody else after a no", async () => {
    const { sandbox } = testSandbox();
    const { text, transactionNo } = await code(sandbox);
    scan(sandbox, "oliver", text);
    expect(answerRequest(sandbox, "oliver", { answer: "decline" })).toMatchObject({ request: null });
    expect(await statusOf(sandbox, transactionNo)).toBe("init");
    expect(scan(sandbox, "zofia", text)).toMatchObject({ screen: "request" });
  });

  it("fails without enough money", async () => {
    const { sandbox } = testSandbox();
    const { text, transactionNo } = await code(sandbox);
    patchWallet(sandbox, "oliver", "paypal", { balance: 949 });
    scan(sandbox, "oliver", text);
    expect(answerRequest(sandbox, "oliver", { answer: "approve" })).toMatchObject({ screen: "failed" });
    expect(await statusOf(sandbox, transactionNo)).toBe("failed");
  });

  it("refuses other texts, closed codes, wallets that are not taken, nobody, and phones without signal", async () => {
    const { sandbox, advance } = testSandbox();
    const { text } = await code(sandbox);
    expect(scan(sandbox, "zofia", "https://example.com/wallet/pay/x")).toMatchObject({ status: 422 });
    expect(scan(sandbox, "nobody", text)).toMatchObject({ status: 404 });
    patchStore(sandbox, "300014", { wallets: [] });
    expect(scan(sandbox, "zofia", text)).toMatchObject({ status: 409, title: "Not this wallet" });
    patchPhone(sandbox, "zofia", { offline: true });
    expect(scan(sandbox, "zofia", text)).toMatchObject({ status: 409, title: "No signal" });
    patchPhone(sandbox, "zofia", { offline: false });
    advance(300_000);
    expect(scan(sandbox, "zofia", text)).toMatchObject({ status: 409, title: "Not open any more" });
  });

  it("goes away from the screen when the shop closes it", async () => {
    const { sandbox } = testSandbox();
    const { text, transactionNo } = await code(sandbox);
    scan(sandbox, "zofia", text);
    await call(sandbox, "cancel", { transactionNo });
    expect(readPhone(sandbox, "zofia")).toMatchObject({ request: null, waiting: 0 });
  });
});

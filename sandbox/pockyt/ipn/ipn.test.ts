import { afterEach, describe, expect, it } from "vitest";
import { testSandbox } from "@sandbox/lib/test-sandbox";
import { patchSettings, patchStore } from "@sandbox/pockyt/control/commands";
import { readTransaction, resendIpn } from "@sandbox/pockyt/control/transactions";
import { answerRequest } from "@sandbox/pockyt/phone/answer-request";
import { sweepPockyt } from "@sandbox/pockyt/sweep";
import { codeOf, fault, listen, sale, submit, type Listener } from "@sandbox/pockyt/test-shop";
import { isSigned } from "@sandbox/pockyt/wire/verify-sign";

const TOKEN = "5cbfb079f15b150122261c8537086d77a";
const open: Listener[] = [];
afterEach(() => open.splice(0).forEach((shop) => shop.close()));

async function start(amount = "10") {
  const shop = await listen();
  open.push(shop);
  const made = testSandbox();
  const { sandbox } = made;
  const transactionNo = await sale(sandbox, amount, { ipnUrl: shop.url });
  const pay = () => submit(sandbox, transactionNo, codeOf(sandbox, "zofia"));
  const sent = async () => {
    await pay();
    await sweepPockyt(sandbox);
  };
  return { ...made, shop, transactionNo, pay, sent };
}

describe("the notification", () => {
  it("is a form of exactly seven fields and the signature", async () => {
    const { shop, sent, transactionNo } = await start();
    await sent();
    expect(shop.heard).toHaveLength(1);
    const [{ type, fields }] = shop.heard as [Listener["heard"][number]];
    expect(type).toBe("application/x-www-form-urlencoded");
    expect(fields).toEqual({
      amount: "10.00",
      currency: "USD",
      reference: fields.reference,
      settleCurrency: "USD",
      status: "success",
      time: "20260203210509",
      transactionNo,
      verifySign: fields.verifySign,
    });
    expect(isSigned(fields, TOKEN)).toBe(true);
  });

  it("is repeated up to eight times, ever later, until the answer is exactly success", async () => {
    const { sandbox, shop, sent, advance, transactionNo } = await start();
    shop.answer = "SUCCESS";
    await sent();
    const waits = [15, 30, 120, 300, 900, 1_800, 3_600];
    for (const seconds of waits) {
      advance(seconds * 1_000 - 1);
      await sweepPockyt(sandbox);
      advance(1);
      await sweepPockyt(sandbox);
    }
    expect(shop.heard).toHaveLength(8);
    advance(86_400_000);
    await sweepPockyt(sandbox);
    expect(shop.heard).toHaveLength(8);
    expect(readTransaction(sandbox, transactionNo)).toMatchObject({
      ipns: [{ state: "given-up", attempts: 8, dueAt: null }],
    });
  });

  it("comes sooner with a speed, and stops at success", async () => {
    const { sandbox, shop, sent, advance } = await start();
    patchSettings(sandbox, { speed: 100 });
    shop.answer = "fail";
    await sent();
    shop.answer = "success";
    advance(150);
    await sweepPockyt(sandbox);
    advance(86_400_000);
    await sweepPockyt(sandbox);
    expect(shop.heard).toHaveLength(2);
  });

  it("tells of yes, and of no only when asked to", async () => {
    const { sandbox, shop, pay, transactionNo } = await start("30");
    await pay();
    await sweepPockyt(sandbox);
    expect(shop.heard).toHaveLength(0);
    answerRequest(sandbox, "zofia", { answer: "decline" });
    await sweepPockyt(sandbox);
    expect(shop.heard).toHaveLength(0);
    patchSettings(sandbox, { ipnForFailures: true });
    await submit(sandbox, await sale(sandbox, "30", { ipnUrl: shop.url }), codeOf(sandbox, "zofia"));
    answerRequest(sandbox, "zofia", { answer: "decline" });
    await sweepPockyt(sandbox);
    expect(shop.heard.map(({ fields }) => fields.status)).toEqual(["failed"]);
    expect(await resendIpn(sandbox, transactionNo)).toEqual({ answered: true, status: 200, body: "success" });
    expect(shop.heard).toHaveLength(2);
  });

  it("goes to the store's address when the call named none", async () => {
    const { sandbox, shop } = await start();
    patchStore(sandbox, "300014", { ipnUrl: shop.url });
    await submit(sandbox, await sale(sandbox, "5"), codeOf(sandbox, "zofia"));
    await sweepPockyt(sandbox);
    expect(shop.heard).toHaveLength(1);
  });
});

describe("its faults", () => {
  it.each<[string, (fields: Record<string, string>) => boolean]>([
    ["wrong-sign", (fields) => !isSigned(fields, TOKEN)],
    ["wrong-amount", (fields) => isSigned(fields, TOKEN) && fields.amount === "11.00"],
    ["other-currency", (fields) => isSigned(fields, TOKEN) && fields.currency === "CNY"],
    ["unknown-id", (fields) => isSigned(fields, TOKEN) && fields.reference?.endsWith("-unknown") === true],
    ["extra-fields", (fields) => isSigned(fields, TOKEN) && fields.note === "till 1 + café & bar = ok"],
  ])("%s", async (kind, holds) => {
    const { sandbox, shop, sent } = await start();
    fault(sandbox, "ipn", kind);
    await sent();
    expect(shop.heard.map(({ fields }) => holds(fields))).toEqual([true]);
  });

  it("json-body, and a stale pending after the success", async () => {
    const { sandbox, shop, sent } = await start();
    fault(sandbox, "ipn", "json-body");
    fault(sandbox, "ipn", "stale-pending");
    await sent();
    expect(shop.heard.map(({ type, fields }) => [type, fields.status, isSigned(fields, TOKEN)])).toEqual([
      ["application/json", "success", true],
      ["application/json", "pending", true],
    ]);
  });

  it("repeat sends it eight times at once, duplicate twice, drop-after again later", async () => {
    const { sandbox, shop, sent, advance } = await start();
    fault(sandbox, "ipn", "repeat");
    await sent();
    expect(shop.heard).toHaveLength(8);
    fault(sandbox, "ipn", "duplicate");
    fault(sandbox, "ipn", "drop-after");
    await submit(sandbox, await sale(sandbox, "5", { ipnUrl: shop.url }), codeOf(sandbox, "zofia"));
    await sweepPockyt(sandbox);
    advance(15_000);
    await sweepPockyt(sandbox);
    expect(shop.heard).toHaveLength(11);
  });

  it("is on its way once, however long it takes", async () => {
    const { sandbox, shop, pay, advance } = await start();
    fault(sandbox, "ipn", "delay", { ms: 60 });
    await pay();
    const sending = sweepPockyt(sandbox);
    advance(600_000);
    await sweepPockyt(sandbox);
    await sending;
    await sweepPockyt(sandbox);
    expect(shop.heard).toHaveLength(1);
  });

  it("lost means lost, repeats too", async () => {
    const { sandbox, shop, sent, advance, transactionNo } = await start();
    fault(sandbox, "ipn", "lost");
    await sent();
    advance(7_200_000);
    await sweepPockyt(sandbox);
    expect(shop.heard).toHaveLength(0);
    expect(readTransaction(sandbox, transactionNo)).toMatchObject({ ipns: [{ state: "lost" }] });
  });

  it("early comes before the answer to prepay, and not again", async () => {
    const { sandbox, shop, pay } = await start();
    fault(sandbox, "ipn", "early");
    await pay();
    expect(shop.heard).toHaveLength(1);
    await sweepPockyt(sandbox);
    expect(shop.heard).toHaveLength(1);
  });
});

import { describe, expect, it } from "vitest";
import { testSandbox } from "@sandbox/lib/test-sandbox";
import { patchSettings, patchStore } from "@sandbox/pockyt/control/commands";
import { call, codeOf, fault, sale, usd } from "@sandbox/pockyt/test-shop";

const sold = { amount: "24.6", reference: "POS1-7-A1", ...usd };

describe("add", () => {
  it("answers the transaction object, amount normalised, times in UTC+8", async () => {
    const { sandbox } = testSandbox();
    const { status, json } = await call(sandbox, "add", { ...sold, storeAdminNo: "3000140001" });
    expect(status).toBe(200);
    expect(json).toEqual({
      result: {
        amount: "24.60",
        createTime: "2026-02-03 21:05:09",
        ...usd,
        merchantNo: "200043",
        storeNo: "300014",
        storeAdminNo: "3000140001",
        originalTransactionNo: null,
        paymentTime: null,
        reference: "POS1-7-A1",
        refundAmount: "0.00",
        transactionNo: expect.stringMatching(/^\d{18}$/) as unknown,
        transactionStatus: "init",
        transactionType: "payment",
        voidAmount: "0.00",
      },
      ret_code: "000100",
      ret_msg: "add success",
    });
  });

  it("reads a form as it reads JSON, and a form's empty values", async () => {
    const { sandbox } = testSandbox();
    const { json } = await call(sandbox, "add", { ...sold, description: "" }, { form: true });
    expect(json).toMatchObject({ ret_code: "000100", result: { amount: "24.60", storeAdminNo: null } });
  });

  it("gives every sale a number of its own, and a reference only once", async () => {
    const { sandbox } = testSandbox();
    const numbers = [await sale(sandbox, "1"), await sale(sandbox, "1"), await sale(sandbox, "1")];
    expect(new Set(numbers).size).toBe(3);
    expect([...numbers].sort()).toEqual(numbers);
    await call(sandbox, "add", sold);
    expect((await call(sandbox, "add", { ...sold, amount: "1" })).json).toEqual({
      ret_code: "000023",
      retMsg: "data error : reference",
    });
  });
});

describe("the order of checks", () => {
  it("starts with the body, then what is required, then the account, then the signature, then values", async () => {
    const { sandbox } = testSandbox();
    const wrong = { ...sold, amount: "0", verifySign: "0".repeat(32) };
    const codes = [
      await call(sandbox, "add", { ...wrong, amount: "", merchantNo: "1" }, { sign: false }),
      await call(sandbox, "add", { ...wrong, merchantNo: "1" }, { sign: false }),
      await call(sandbox, "add", { ...wrong, storeNo: "1" }, { sign: false }),
      await call(sandbox, "add", wrong, { sign: false }),
      await call(sandbox, "add", { ...sold, amount: "0" }),
    ].map(({ json }) => [json.ret_code, json.retMsg]);
    expect(codes).toEqual([
      ["000020", "data error : amount"],
      ["000030", "data error : merchantNo, storeNo"],
      ["000030", "data error : merchantNo, storeNo"],
      ["000000", "data error : verifySign"],
      ["000023", "data error : amount"],
    ]);
  });

  it.each([
    [{ currency: "PLN" }, "currency"],
    [{ settleCurrency: "EUR" }, "settleCurrency"],
    [{ reference: "a&b" }, "reference"],
    [{ timeout: "soon" }, "timeout"],
    [{ ipnUrl: "ftp://shop" }, "ipnUrl"],
    [{ description: "x".repeat(101) }, "description"],
  ])("refuses the value in %j", async (change, name) => {
    const { json } = await call(testSandbox().sandbox, "add", { ...sold, ...change });
    expect(json).toEqual({ ret_code: "000023", retMsg: `data error : ${name}` });
  });

  it("wants exactly one of the two ids, and one that is known", async () => {
    const { sandbox } = testSandbox();
    const transactionNo = await sale(sandbox, "5");
    const ask = async (ids: Record<string, string>) => (await call(sandbox, "tran-query", ids)).json.ret_code;
    expect(await ask({ transactionNo, reference: "x" })).toBe("000022");
    expect(await ask({})).toBe("000020");
    expect(await ask({ transactionNo: "405512783390124857" })).toBe("000021");
    expect(await ask({ transactionNo })).toBe("000100");
  });

  it("knows nothing of another store's transactions", async () => {
    const { sandbox } = testSandbox();
    const transactionNo = await sale(sandbox, "5");
    const other = { storeNo: "300015", merchantNo: "200043", token: "5cbfb079f15b150122261c8537086d77a" };
    sandbox.pockyt.stores.put({ ...other, name: "Other", wallets: ["alipay"], ipnUrl: null });
    const { json } = await call(sandbox, "tran-query", { storeNo: "300015", transactionNo });
    expect(json.ret_code).toBe("000021");
  });
});

describe("how errors look", () => {
  it("can be HTTP 400 and spelt ret_msg", async () => {
    const { sandbox } = testSandbox();
    patchSettings(sandbox, { errorHttpStatus: 400, errorKey: "ret_msg" });
    const { status, json } = await call(sandbox, "tran-query", {});
    expect([status, json]).toEqual([
      400,
      { ret_code: "000020", ret_msg: "data error : transactionNo or reference" },
    ]);
  });

  it("faults: a code without the work, a code after it, half an answer, numbers, unknown status", async () => {
    const { sandbox } = testSandbox();
    fault(sandbox, "add", "ret-code", { retCode: "000080" });
    expect((await call(sandbox, "add", sold)).json.ret_code).toBe("000080");
    fault(sandbox, "add", "ret-code-after", { retCode: "000000" });
    expect((await call(sandbox, "add", sold)).json.ret_code).toBe("000000");
    fault(sandbox, "tran-query", "number-amount");
    fault(sandbox, "tran-query", "unknown-status", { status: "ON_HOLD" });
    const asked = await call(sandbox, "tran-query", { reference: sold.reference });
    expect(asked.json.result).toMatchObject({ amount: 24.6, status: "ON_HOLD" });
    fault(sandbox, "tran-query", "truncated-json");
    expect((await call(sandbox, "tran-query", { reference: sold.reference })).json).toEqual({});
    fault(sandbox, "tran-query", "http-400");
    expect((await call(sandbox, "tran-query", { reference: sold.reference })).status).toBe(400);
    fault(sandbox, "tran-query", "http-500");
    expect((await call(sandbox, "tran-query", { reference: sold.reference })).body).toContain("<html>");
  });

  it("a phone's fault hits only that phone's payments", async () => {
    const { sandbox } = testSandbox();
    const transactionNo = await sale(sandbox, "5");
    sandbox.faults.add({
      ...{ provider: "pockyt", operation: "prepay", kind: "ret-code", phone: "astrid" },
      ...{ params: { retCode: "000080" }, remaining: null },
    });
    const mine = await call(sandbox, "prepay", { transactionNo, paymentBarcode: codeOf(sandbox, "zofia") });
    expect(mine.json.ret_code).toBe("000100");
    const theirs = { transactionNo: await sale(sandbox, "5"), paymentBarcode: codeOf(sandbox, "astrid") };
    expect((await call(sandbox, "prepay", theirs)).json.ret_code).toBe("000080");
  });
});

describe("the journal", () => {
  it("has each call under its operation, whatever its path, without secrets", async () => {
    const { sandbox } = testSandbox();
    const transactionNo = await sale(sandbox, "5");
    const paymentBarcode = codeOf(sandbox, "zofia");
    await call(
      sandbox,
      "/app-instore/v3/pay",
      { transactionNo, paymentBarcode, vendor: "alipay" },
      { form: true },
    );
    const [entry] = sandbox.journal.list({ provider: "pockyt", operation: "prepay", limit: 9 });
    expect(entry).toMatchObject({ direction: "in", url: "/app-instore/v3/pay", status: 200 });
    expect(entry?.requestBody).toContain(`paymentBarcode=****${paymentBarcode.slice(-4)}`);
    expect(entry?.requestBody).toContain("verifySign=***");
    const everything = JSON.stringify(sandbox.journal.list({ limit: 9 }));
    expect(everything).not.toContain(paymentBarcode);
    expect(everything).not.toMatch(/verifySign\\?"?[:=]\\?"?[0-9a-f]{32}/);
  });
});

describe("create-trans-qrcode", () => {
  it("gives a link for the wallet and a picture, and takes only wallets that scan", async () => {
    const { sandbox } = testSandbox();
    const order = { ...sold, vendor: "wechatpay", timeout: "5", needQrcode: "true" };
    const { json } = await call(sandbox, "create-trans-qrcode", order);
    const link = /^http:\/\/localhost:4000\/wallet\/pay\/[0-9a-f]{24}/;
    expect(json.result).toMatchObject({
      amount: "24.60",
      timeout: "5",
      deepLink: expect.stringMatching(new RegExp(`${link.source}$`)) as unknown,
      qrcodeUrl: expect.stringMatching(new RegExp(`${link.source}/qr\\.png$`)) as unknown,
    });
    const union = await call(sandbox, "create-trans-qrcode", {
      ...order,
      reference: "x",
      vendor: "unionpay",
    });
    expect(union.json.retMsg).toBe("data error : vendor");
  });

  it("is not for a scanned code", async () => {
    const { sandbox } = testSandbox();
    await call(sandbox, "create-trans-qrcode", sold);
    const paymentBarcode = codeOf(sandbox, "zofia");
    const { json } = await call(sandbox, "prepay", { reference: sold.reference, paymentBarcode });
    expect(json.ret_code).toBe("000022");
  });
});

describe("trans-list", () => {
  it("lists payments and their refunds of the days asked for, in UTC+8", async () => {
    const { sandbox, advance } = testSandbox();
    const transactionNo = await sale(sandbox, "5");
    await call(sandbox, "prepay", { transactionNo, paymentBarcode: codeOf(sandbox, "zofia") });
    await call(sandbox, "refund", { transactionNo, refundAmount: "2", refundReference: "R1", ...usd });
    advance(4 * 3_600_000);
    await sale(sandbox, "6");
    const { json } = await call(sandbox, "trans-list", { startDate: "20260203", endDate: "20260203" });
    expect(json.result).toMatchObject({
      size: 2,
      transactions: [
        { transactionNo, transactionStatus: "success", transactionType: "payment", refundAmount: "2.00" },
        { originalTransactionNo: transactionNo, reference: "R1", amount: "2.00", transactionType: "refund" },
      ],
    });
    const both = await call(sandbox, "trans-list", { startDate: "20260203", endDate: "20260204" });
    expect(both.json.result?.size).toBe(3);
  });

  it.each([
    ["20260201", "20260217", "endDate"],
    ["20260203", "20260202", "endDate"],
    ["20260230", "20260301", "startDate"],
  ])("refuses %s to %s", async (startDate, endDate, name) => {
    const { json } = await call(testSandbox().sandbox, "trans-list", { startDate, endDate });
    expect(json).toEqual({ ret_code: "000023", retMsg: `data error : ${name}` });
  });

  it("takes fifteen days between", async () => {
    const dates = { startDate: "20260201", endDate: "20260216" };
    expect((await call(testSandbox().sandbox, "trans-list", dates)).json.ret_code).toBe("000100");
  });
});

describe("stores", () => {
  it("refuses a wallet that the store has not enabled", async () => {
    const { sandbox } = testSandbox();
    patchStore(sandbox, "300014", { wallets: ["alipay"] });
    const transactionNo = await sale(sandbox, "5");
    const paymentBarcode = codeOf(sandbox, "zofia", "wechatpay");
    const refused = await call(sandbox, "prepay", { transactionNo, paymentBarcode });
    expect(refused.json.ret_code).toBe("000030");
    const taken = await call(sandbox, "prepay", { transactionNo, paymentBarcode: codeOf(sandbox, "zofia") });
    expect(taken.json.ret_code).toBe("000100");
  });
});

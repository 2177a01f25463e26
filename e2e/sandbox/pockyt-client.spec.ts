import { expect, test } from "../support/fixtures";
import { until } from "../support/until";
import { listenForIpn, PockytClient, USD, verifySign } from "./pockyt-client";

for (const encoding of ["json", "form"] as const) {
  test(`a foreign till sells, asks, refunds and cancels with ${encoding}`, async ({ control }) => {
    const client = new PockytClient(control, encoding);
    const added = await client.add("12.5");
    expect(added).toMatchObject({ amount: "12.50", transactionStatus: "init", paymentTime: null });
    const transactionNo = String(added.transactionNo);
    const paid = await client.call("/app-instore/v3/prepay", {
      transactionNo,
      paymentBarcode: await client.code("zofia", "alipay"),
    });
    expect(paid).toMatchObject({ ret_code: "000100", ret_msg: "add success" });
    expect(paid.result).toMatchObject({ transactionStatus: "success" });
    const refund = { transactionNo, refundAmount: "4.1", refundReference: `${transactionNo}-R1`, ...USD };
    const given = await client.call("/app-data-search/v3/refund", refund);
    expect(given).toMatchObject({ ret_msg: "refund success ", result: { refundAmount: "4.10" } });
    expect(await client.call("/app-data-search/v3/refund", refund)).toEqual(given);
    await client.call("/app-data-search/v3/cancel", { transactionNo });
    const { result, ret_msg } = await client.call("/app-data-search/v3/tran-query", { transactionNo });
    expect(ret_msg).toBe("query success ");
    expect(result).toMatchObject({
      status: "closed",
      refundInfo: [{ refundAmount: "4.10" }, { refundAmount: "8.40" }],
    });
  });
}

test("the older names work: pay wants a vendor, and reverse is cancel at both places", async ({
  control,
}) => {
  const client = new PockytClient(control);
  const transactionNo = await client.sale("30");
  const paymentBarcode = await client.code("astrid", "wechatpay");
  const pay = (more: Record<string, string>) =>
    client.call("/app-instore/v3/pay", { transactionNo, paymentBarcode, ...more });
  expect((await pay({})).ret_code).toBe("000020");
  expect((await pay({ vendor: "alipay" })).ret_code).toBe("000022");
  expect((await pay({ vendor: "wechat" })).result).toMatchObject({ transactionStatus: "pending" });
  for (const place of ["app-instore", "app-data-search"]) {
    const { result } = await client.call(`/${place}/v3/reverse`, { transactionNo });
    expect(result).toMatchObject({ status: "closed", amount: 30 });
  }
  const entries = await control.journal("provider=pockyt&operation=cancel");
  expect(entries.map(({ url }) => url)).toEqual(["/app-data-search/v3/reverse", "/app-instore/v3/reverse"]);
});

test("a wrong signature is refused before anything else is said", async ({ control }) => {
  const answer = await fetch(`${control.url}/app-data-search/v3/tran-query`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({
      ...{ merchantNo: "200043", storeNo: "300014", transactionNo: "1" },
      verifySign: "186abea4b8610d7ff03768255588597a",
    }),
  });
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ ret_code: "000000", retMsg: "data error : verifySign" });
});

test("the shop is told in a signed form, again until it says success", async ({ control }) => {
  const client = new PockytClient(control);
  const shop = await listenForIpn();
  try {
    await control.call("PATCH", "/pockyt/settings", { speed: 100 });
    const transactionNo = await client.sale("9.99", { ipnUrl: shop.url });
    await client.call("/app-instore/v3/prepay", {
      transactionNo,
      paymentBarcode: await client.code("oliver", "paypal"),
    });
    const transaction = await until(
      () =>
        control.call<{ ipns: { state: string; attempts: number }[] }>(
          "GET",
          `/pockyt/transactions/${transactionNo}`,
        ),
      ({ ipns }) => ipns[0]?.state === "delivered",
    );
    expect(transaction.ipns).toMatchObject([{ attempts: 2 }]);
    expect(shop.heard).toHaveLength(2);
    for (const { type, fields } of shop.heard) {
      expect(type).toBe("application/x-www-form-urlencoded");
      expect(Object.keys(fields).sort()).toEqual([
        "amount",
        "currency",
        "reference",
        "settleCurrency",
        "status",
        "time",
        "transactionNo",
        "verifySign",
      ]);
      expect(fields).toMatchObject({ amount: "9.99", status: "success", transactionNo });
      expect(fields.verifySign).toBe(verifySign(fields));
    }
  } finally {
    shop.close();
  }
});

test("nothing that could pay again stands in the journal", async ({ control }) => {
  const client = new PockytClient(control);
  const code = await client.code("zofia", "alipay");
  await client.call("/app-instore/v3/prepay", {
    transactionNo: await client.sale("5"),
    paymentBarcode: code,
  });
  const entries = await control.journal("provider=pockyt");
  expect(entries.map(({ operation }) => operation)).toEqual(["prepay", "add"]);
  const written = JSON.stringify(entries);
  expect(written).toContain(`****${code.slice(-4)}`);
  expect(written).not.toContain(code);
  expect(written).not.toMatch(/[0-9a-f]{32}/);
});

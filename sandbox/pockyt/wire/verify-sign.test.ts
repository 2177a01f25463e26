import { describe, expect, it } from "vitest";
import { isSigned, signParameters } from "@sandbox/pockyt/wire/verify-sign";

const TOKEN = "5cbfb079f15b150122261c8537086d77a";

/** A line of the protocol's tables as parameters; a value may hold `=`, none of these holds `&`. */
function parameters(line: string): Record<string, string> {
  return Object.fromEntries(
    line.split("&").map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]),
  );
}

const published: [string, string, string][] = [
  [
    "P1",
    `amount=1.00&callbackUrl=https://wx.yuansfer.yunkeguan.com/wx&currency=USD&goodsInfo=[{"goods_name":"Yuansfer","quantity":"1"}]&ipnUrl=https://wx.yuansfer.yunkeguan.com/wx&merchantNo=200043&reference=seq_1525922323&storeNo=300014&terminal=ONLINE&timeout=120&vendor=alipay`,
    "b6bfd66531ae7c9499115c7480a2c8aa",
  ],
  [
    "P2",
    "merchantNo=200043&paymentBarcode=286498530672949108&storeNo=300014&transactionNo=297553636764407286&vendor=alipay",
    "f38965887c5676e2fb19d951251eb613",
  ],
  [
    "P3",
    "merchantNo=200043&storeNo=300014&transactionNo=297553638300708562",
    "0df745088d7202a6d186596acdc82c6a",
  ],
  [
    "P4",
    "currency=USD&merchantNo=200043&refundAmount=0.01&refundReference=refund2020101305&settleCurrency=USD&storeNo=300014&transactionNo=297553638301777927",
    "dd81f7781603bec48ae2c6a9ac758bf2",
  ],
  [
    "P5",
    "amount=0.11&currency=USD&ipnUrl=http://zk-tys.yunkeguan.com/login/test&merchantNo=200043&needQrcode=true&reference=test2020102023&settleCurrency=USD&storeNo=300014&timeout=120&vendor=alipay",
    "45bfac0286debaf0c316c011d6842d2c",
  ],
  [
    "P6",
    "amount=0.01&currency=USD&reference=test1666247277861&settleCurrency=USD&status=success&time=20221020142817&transactionNo=305680500880311923",
    "435d01c5d5fa88cfe8168fbfbf732519",
  ],
  [
    "P7",
    "amount=100&autoDebitNo=298222562856331071&currency=PHP&ipnUrl=http://zk-tys.yunkeguan.com/ttest/test&merchantNo=200043&reference=test2021010801&settleCurrency=USD&storeNo=300014",
    "cec6cc1dc16c399f68b66d74f8e363f5",
  ],
  [
    "P8",
    `amount=13&callbackUrl=http://zk-tys.yunkeguan.com/ttest/test2?status={status}&currency=PHP&description=test+description&goodsInfo=[{"goods_name":"name1","quantity":"quantity1"}]&ipnUrl=http://zk-tys.yunkeguan.com/ttest/test&merchantNo=200043&note=test note&osType=IOS&reference=test202001011303&settleCurrency=USD&storeNo=300014&terminal=ONLINE&timeout=30&vendor=alipay`,
    "72a2c6ce8497adc8a03a78135618e666",
  ],
  [
    "P9",
    "amount=0.01&currency=CNY&description=司机支付会员费用&ipnUrl=http://zk-tys.yunkeguan.com/login/test&merchantNo=200043&openid=ocBgh5fnabrf-pxPgCWXlq2mOvG8&reference=test2020101302&settleCurrency=USD&storeNo=300014&terminal=MINIPROGRAM&vendor=wechatpay",
    "09f722178f6cf2e71c9dfdd664e8663b",
  ],
  [
    "P10",
    "amount=13&currency=USD&merchantNo=200043&reference=test20200101206&storeNo=300014",
    "c29c8240bf99510d4d53a0ca36f9c135",
  ],
  [
    "V1",
    "amount=24.60&currency=USD&merchantNo=200043&reference=POS1-20260304-0007-A1&settleCurrency=USD&storeNo=300014",
    "4091c03ab33239dbbded3e83b45916ad",
  ],
  [
    "V2",
    "currency=USD&merchantNo=200043&refundAmount=4.10&refundReference=POS1-20260304-0007-R1&settleCurrency=USD&storeNo=300014&transactionNo=405512783390124857",
    "8745b9d764f6b38121c14a08a96b5ad5",
  ],
  [
    "V3",
    "merGroupNo=900001&merchantNo=200043&storeNo=300014&transactionNo=405512783390124857",
    "cf3c291b9d081f811386ea3bd6342eb2",
  ],
  [
    "V4",
    "amount=9.90&currency=USD&description=Crème brûlée × 2 – 苹果&merchantNo=200043&reference=POS1-20260304-0009-A1&settleCurrency=USD&storeNo=300014",
    "7345bdfa364cb6b35e889c52467a5667",
  ],
  [
    "V5",
    "amount=13&currency=USD&merchantNo=200043&reference=X-1&settleCurrency=USD&storeNo=300014",
    "dd60ddf1eb59e44e38964fdbfb99b01b",
  ],
  [
    "V5 with cents",
    "amount=13.00&currency=USD&merchantNo=200043&reference=X-1&settleCurrency=USD&storeNo=300014",
    "2fbeb25fae4a70736987d8cba689f399",
  ],
];

describe("verifySign", () => {
  it.each(published)("signs %s as published", (_name, line, expected) => {
    expect(signParameters(parameters(line), TOKEN)).toBe(expected);
  });

  it("signs a notification with a wallet's id and a note that needs encoding", () => {
    const ipn = {
      ...parameters(
        "transactionNo=405512783390124857&status=success&amount=24.60&currency=USD&settleCurrency=USD&reference=POS1-20260304-0007-A1&time=20260304221530",
      ),
      vendorId: "2026030422001400001234567890",
      note: "till 1 + café & bar = ok",
    };
    expect(signParameters(ipn, TOKEN)).toBe("f48d7e369766d858052e0830222112cd");
  });

  it.each([
    [
      "add",
      "amount=13&currency=USD&merchantNo=200043&reference=test202001011206&settleCurrency=USD&storeNo=300014",
      "c29c8240bf99510d4d53a0ca36f9c135",
    ],
    [
      "cancel",
      "merchantNo=200043&storeNo=300014&transactionNo=297553638301777927",
      "dd81f7781603bec48ae2c6a9ac758bf2",
    ],
    [
      "query",
      "merchantNo=200043&storeNo=300014&transactionNo=297553638241892410",
      "0df745088d7202a6d186596acdc82c6a",
    ],
  ])("refuses the %s sample that the vendor printed with a wrong signature", (_name, line, verifySign) => {
    expect(isSigned({ ...parameters(line), verifySign }, TOKEN)).toBe(false);
  });

  it("takes upper-case hex, and empty values signed or left out", () => {
    const sale = parameters(
      "amount=13&currency=USD&merchantNo=200043&reference=X-1&settleCurrency=USD&storeNo=300014",
    );
    const verifySign = signParameters(sale, TOKEN);
    expect(isSigned({ ...sale, verifySign: verifySign.toUpperCase() }, TOKEN)).toBe(true);
    const withEmpty = { ...sale, description: "" };
    expect(isSigned({ ...withEmpty, verifySign }, TOKEN)).toBe(true);
    expect(isSigned({ ...withEmpty, verifySign: signParameters(withEmpty, TOKEN) }, TOKEN)).toBe(true);
  });

  it("refuses a changed value, another token, and no signature", () => {
    const sale = parameters("amount=13&merchantNo=200043");
    const verifySign = signParameters(sale, TOKEN);
    expect(isSigned({ ...sale, amount: "1300", verifySign }, TOKEN)).toBe(false);
    expect(isSigned({ ...sale, verifySign }, `${TOKEN}x`)).toBe(false);
    expect(isSigned(sale, TOKEN)).toBe(false);
  });
});

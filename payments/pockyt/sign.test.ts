import { describe, expect, it } from "vitest";
import { isSigned, sign, signed, tokenHash } from "./sign";
import { demoToken, demoTokenHash } from "./testing/examples";

/** Reads a line of the protocol's tables; no value in them has an `&`. */
function parameters(joined: string): Record<string, string> {
  return Object.fromEntries(
    joined.split("&").map((part) => {
      const at = part.indexOf("=");
      return [part.slice(0, at), part.slice(at + 1)];
    }),
  );
}
const shop = "merchantNo=200043&storeNo=300014";

// Protocol 2.2, in its order.
const vectors: [name: string, joined: string, verifySign: string][] = [
  [
    "P1 signing page",
    'amount=1.00&callbackUrl=https://wx.yuansfer.yunkeguan.com/wx&currency=USD&goodsInfo=[{"goods_name":"Yuansfer","quantity":"1"}]&ipnUrl=https://wx.yuansfer.yunkeguan.com/wx&merchantNo=200043&reference=seq_1525922323&storeNo=300014&terminal=ONLINE&timeout=120&vendor=alipay',
    "b6bfd66531ae7c9499115c7480a2c8aa",
  ],
  [
    "P2 the seed's /prepay",
    `${shop}&paymentBarcode=286498530672949108&transactionNo=297553636764407286&vendor=alipay`,
    "f38965887c5676e2fb19d951251eb613",
  ],
  [
    "P3 the seed's /tran-query",
    `${shop}&transactionNo=297553638300708562`,
    "0df745088d7202a6d186596acdc82c6a",
  ],
  [
    "P4 refund page",
    `${shop}&currency=USD&refundAmount=0.01&refundReference=refund2020101305&settleCurrency=USD&transactionNo=297553638301777927`,
    "dd81f7781603bec48ae2c6a9ac758bf2",
  ],
  [
    "P5 create-QR page",
    `${shop}&amount=0.11&currency=USD&ipnUrl=http://zk-tys.yunkeguan.com/login/test&needQrcode=true&reference=test2020102023&settleCurrency=USD&timeout=120&vendor=alipay`,
    "45bfac0286debaf0c316c011d6842d2c",
  ],
  [
    "P6 a notification",
    "amount=0.01&currency=USD&reference=test1666247277861&settleCurrency=USD&status=success&time=20221020142817&transactionNo=305680500880311923",
    "435d01c5d5fa88cfe8168fbfbf732519",
  ],
  [
    "P7 auto-debit page",
    `${shop}&amount=100&autoDebitNo=298222562856331071&currency=PHP&ipnUrl=http://zk-tys.yunkeguan.com/ttest/test&reference=test2021010801&settleCurrency=USD`,
    "cec6cc1dc16c399f68b66d74f8e363f5",
  ],
  [
    "P8 raw blanks, plus signs, brackets",
    `${shop}&amount=13&callbackUrl=http://zk-tys.yunkeguan.com/ttest/test2?status={status}&currency=PHP&description=test+description&goodsInfo=[{"goods_name":"name1","quantity":"quantity1"}]&ipnUrl=http://zk-tys.yunkeguan.com/ttest/test&note=test note&osType=IOS&reference=test202001011303&settleCurrency=USD&terminal=ONLINE&timeout=30&vendor=alipay`,
    "72a2c6ce8497adc8a03a78135618e666",
  ],
  [
    "P9 UTF-8",
    `${shop}&amount=0.01&currency=CNY&description=司机支付会员费用&ipnUrl=http://zk-tys.yunkeguan.com/login/test&openid=ocBgh5fnabrf-pxPgCWXlq2mOvG8&reference=test2020101302&settleCurrency=USD&terminal=MINIPROGRAM&vendor=wechatpay`,
    "09f722178f6cf2e71c9dfdd664e8663b",
  ],
  [
    "P10 what the seed's /add signature is of",
    `${shop}&amount=13&currency=USD&reference=test20200101206`,
    "c29c8240bf99510d4d53a0ca36f9c135",
  ],
  [
    "V1 add",
    `${shop}&amount=24.60&currency=USD&reference=POS1-20260304-0007-A1&settleCurrency=USD`,
    "4091c03ab33239dbbded3e83b45916ad",
  ],
  [
    "V2 the order of reference, refundAmount, refundReference",
    `${shop}&currency=USD&refundAmount=4.10&refundReference=POS1-20260304-0007-R1&settleCurrency=USD&transactionNo=405512783390124857`,
    "8745b9d764f6b38121c14a08a96b5ad5",
  ],
  [
    "a code to show (protocol 3.6)",
    `${shop}&amount=24.60&currency=USD&ipnUrl=https://shop.example/api/pos/pockyt/ipn&needQrcode=true&reference=POS1-20260304-0008-A1&settleCurrency=USD&timeout=5&vendor=wechatpay`,
    "a3aba54690bf358bae93424acd779b38",
  ],
  [
    "V3 a service provider",
    `${shop}&merGroupNo=900001&transactionNo=405512783390124857`,
    "cf3c291b9d081f811386ea3bd6342eb2",
  ],
  [
    "V4 letters beyond ASCII",
    `${shop}&amount=9.90&currency=USD&description=Crème brûlée × 2 – 苹果&reference=POS1-20260304-0009-A1&settleCurrency=USD`,
    "7345bdfa364cb6b35e889c52467a5667",
  ],
  [
    "V5 13",
    `${shop}&amount=13&currency=USD&reference=X-1&settleCurrency=USD`,
    "dd60ddf1eb59e44e38964fdbfb99b01b",
  ],
  [
    "V5 13.00",
    `${shop}&amount=13.00&currency=USD&reference=X-1&settleCurrency=USD`,
    "2fbeb25fae4a70736987d8cba689f399",
  ],
];

// Printed by the vendor beside bodies that they do not belong to (protocol 2.2), and what would be right.
const wrong: [name: string, joined: string, printed: string, right: string][] = [
  [
    "the seed's /add",
    `${shop}&amount=13&currency=USD&settleCurrency=USD&reference=test202001011206`,
    "c29c8240bf99510d4d53a0ca36f9c135",
    "08893e9544d1e34f26d54c21bb4f500a",
  ],
  [
    "the cancel page",
    `${shop}&transactionNo=297553638301777927`,
    "dd81f7781603bec48ae2c6a9ac758bf2",
    "404c2af318409c29d6f966c633d31da9",
  ],
  [
    "the notification page's query",
    `${shop}&transactionNo=297553638241892410`,
    "0df745088d7202a6d186596acdc82c6a",
    "068899a2b8f5d80cb67cbdfcf84d2803",
  ],
];

describe("sign", () => {
  it.each(vectors)("reproduces %s", (_, joined, verifySign) => {
    expect(sign(parameters(joined), demoToken)).toBe(verifySign);
    expect(isSigned(parameters(joined), verifySign, demoToken)).toBe(true);
  });

  it.each(wrong)("does not take the signature printed at %s", (_, joined, printed, right) => {
    expect(isSigned(parameters(joined), printed, demoToken)).toBe(false);
    expect(sign(parameters(joined), demoToken)).toBe(right);
  });

  it("sorts by bytes, so that capitals come first", () => {
    const small = sign({ B: "2", a: "1" }, demoToken);
    expect(small).toBe(sign({ a: "1", B: "2" }, demoToken));
    expect(small).not.toBe(sign({ b: "2", a: "1" }, demoToken));
  });

  it("leaves out what is null, undefined or empty, and sends none of it", () => {
    const bare = sign({ amount: "1.00" }, demoToken);
    expect(sign({ amount: "1.00", note: null, vendor: undefined, description: "" }, demoToken)).toBe(bare);
    expect(signed({ amount: "1.00", note: null, description: "" }, demoToken)).toEqual({
      amount: "1.00",
      verifySign: bare,
    });
  });

  it("keeps blanks and zeros, which say something", () => {
    expect(sign({ amount: "0" }, demoToken)).not.toBe(sign({}, demoToken));
    expect(sign({ note: " a" }, demoToken)).not.toBe(sign({ note: "a" }, demoToken));
  });

  it("knows the hash of the token, to hide it", () => {
    expect(tokenHash(demoToken)).toBe(demoTokenHash);
  });

  it("makes the signature of a query fit a cancel: bodies must never get out (protocol 2.3)", () => {
    const query = { merchantNo: "200043", storeNo: "300014", transactionNo: "405512783390124857" };
    expect(sign(query, demoToken)).toBe("c16bfa3b4e7957a2e229c62c8592b03c");
  });
});

describe("isSigned", () => {
  const received = { amount: "24.60", currency: "USD", note: "", status: "success" };

  it("takes a signature made with or without the empty texts", () => {
    const dropped = sign(received, demoToken);
    expect(isSigned(received, dropped, demoToken)).toBe(true);
    // Made by a sender that keeps them: amount=24.60&currency=USD&note=&status=success
    expect(isSigned(received, "effa9161eff5d65c2b0b1beb2d339c8c", demoToken)).toBe(true);
    expect(dropped).not.toBe("effa9161eff5d65c2b0b1beb2d339c8c");
  });

  it("takes capitals, and leaves the signature itself out of what is signed", () => {
    const verifySign = sign(received, demoToken);
    expect(isSigned(received, verifySign.toUpperCase(), demoToken)).toBe(true);
    expect(isSigned({ ...received, verifySign }, verifySign, demoToken)).toBe(true);
  });

  it("takes no other: every field, its name and its very text count", () => {
    const verifySign = sign(received, demoToken);
    for (const other of [
      { ...received, amount: "24.6" },
      { ...received, currency: "EUR" },
      { ...received, extra: "1" },
      { amount: "24.60", currency: "USD", note: "" },
      { ...received, status: "Success" },
    ])
      expect(isSigned(other, verifySign, demoToken)).toBe(false);
    expect(isSigned(received, verifySign, `${demoToken}x`)).toBe(false);
  });

  it.each(["", "0", "not hex at all", "c16bfa3b4e7957a2e229c62c8592b03", "é".repeat(32)])(
    "takes no signature like %j, and does not fail over it",
    (verifySign) => {
      expect(isSigned(received, verifySign, demoToken)).toBe(false);
    },
  );

  it("trusts nobody while there is no token", () => {
    expect(isSigned(received, sign(received, ""), "")).toBe(false);
  });
});

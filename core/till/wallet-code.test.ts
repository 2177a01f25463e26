import { describe, expect, it } from "vitest";
import { readReceiptCode, receiptCode } from "./receipt-code";
import { lastFour, readWalletCode } from "./wallet-code";

const wallet = (text: string) => {
  const read = readWalletCode(text);
  return read.kind === "wallet" ? read.wallet : `refused: ${read.why}`;
};

describe("readWalletCode", () => {
  // Protocol 3.8: the published samples, and one of each pattern.
  it.each([
    ["134668918993771844", "wechatpay"],
    ["105555555555555555", "wechatpay"],
    ["155555555555555555", "wechatpay"],
    ["165555555555555555", "unknown"],
    ["1346689189937718440", "unknown"],
    ["286498530672949108", "alipay"],
    ["284619305527718046", "alipay"],
    ["2555555555555555", "alipay"],
    ["30555555555555555", "alipay"],
    ["2455555555555555", "unknown"],
    ["255555555555555555555555", "alipay-plus"],
    ["301234561234567890123456", "alipay-plus"],
    ["2891234567890612345", "alipay-plus"],
    ["2891234567890712345", "alipay"],
    ["6212345678901234567", "unionpay"],
    ["621234567890123456", "unknown"],
    ["99999999999999999999", "unknown"],
  ])("recognises %s as %s", (code, expected) => {
    expect(wallet(code)).toBe(expected);
  });

  it("keeps the code a text, digit by digit (R7)", () => {
    const code = "284619305527718047";
    expect(String(Number(code))).not.toBe(code);
    expect(readWalletCode(code)).toMatchObject({ kind: "wallet", code });
  });

  it("names the vendor only where the pattern belongs to one wallet", () => {
    expect(readWalletCode("134668918993771844")).toHaveProperty("vendor", "wechatpay");
    expect(readWalletCode("6212345678901234567")).toHaveProperty("vendor", "unionpay");
    expect(readWalletCode("286498530672949108")).not.toHaveProperty("vendor");
    expect(readWalletCode("99999999999999999999")).not.toHaveProperty("vendor");
  });

  it.each([
    "\r\n134668918993771844\r",
    "\t134668918993771844\n",
    " 1346 6891 8993 7718 44 ",
    "]Q1134668918993771844",
  ])("takes off what scanners and people add: %j", (text) => {
    expect(readWalletCode(text)).toMatchObject({ code: "134668918993771844", wallet: "wechatpay" });
  });

  it.each([
    ["", "empty"],
    [" \r\n", "empty"],
    ["]C1", "empty"],
    ["5901234123457", "ean"],
    ["96385074", "ean"],
    ["036000291452", "ean"],
    ["10036000291459", "ean"],
    ["PKT-297553638241892410", "receipt"],
    ["pkt-297553638241892410", "receipt"],
    ["PKT-!", "receipt"],
    ["https://qr.alipay.com/fkx123", "url"],
    ["HTTPS://QR.ALIPAY.COM/FKX123", "url"],
    ["weixin://wxpay/bizpayurl?pr=abc", "url"],
    ["www.example.com", "url"],
    ["12345", "unreadable"],
    ["abc def ghi", "unreadable"],
    ["code&amount=1", "unreadable"],
    ["żółw-1234", "unreadable"],
    ["x".repeat(129), "unreadable"],
  ])("refuses %j: %s", (text, why) => {
    expect(readWalletCode(text)).toEqual({ kind: "refused", why });
  });

  it("does not refuse a pattern that nobody documented: the cashier may name the wallet", () => {
    expect(wallet("VENMO-8F3A-77C1")).toBe("unknown");
    expect(wallet("1".repeat(60))).toBe("unknown");
  });

  it("says which codes could be a transaction number of ours", () => {
    const maybe = (text: string) => {
      const read = readWalletCode(text);
      return read.kind === "wallet" && read.maybeTransactionNo;
    };
    for (const sample of [
      "297553638241892410",
      "305680500880311923",
      "314155512345678901",
      "370000000000000000",
    ])
      expect(maybe(sample)).toBe(true);
    for (const code of ["286498530672949108", "134668918993771844", "29755363824189241"])
      expect(maybe(code)).toBe(false);
  });
});

describe("lastFour", () => {
  it("is all that may be kept of a code", () => {
    expect(lastFour("284619305527718046")).toBe("8046");
  });
});

describe("the receipt's code", () => {
  it("goes and comes back", () => {
    expect(receiptCode("297553638241892410")).toBe("PKT-297553638241892410");
    expect(readReceiptCode("PKT-297553638241892410\r\n")).toBe("297553638241892410");
    expect(readReceiptCode("pkt-k7f3-9qxm")).toBe("K7F3-9QXM");
    expect(readReceiptCode(receiptCode("K7F3-9QXM"))).toBe("K7F3-9QXM");
  });

  it("is nothing else's", () => {
    for (const text of [
      "297553638241892410",
      "PKT-",
      "PKT-1",
      "PKT-a b c d",
      "XPKT-12345",
      `PKT-${"1".repeat(41)}`,
    ])
      expect(readReceiptCode(text)).toBeUndefined();
  });
});

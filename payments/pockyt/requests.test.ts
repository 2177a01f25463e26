import { describe, expect, it } from "vitest";
import { money } from "@/core/money/money";
import { chargeVendor } from "./charge-vendor";
import { addRequest, byId, findCodeFlaw, findFlaw } from "./requests";

const bill = {
  reference: "A-1",
  amount: money(5, "USD"),
  timeoutMinutes: 5,
  ipnUrl: "https://x.example/ipn",
};

describe("requests", () => {
  it("write amounts with two decimals (R8)", () => {
    expect(addRequest(bill).amount).toBe("0.05");
    expect(addRequest({ ...bill, amount: money(1999, "USD") }).amount).toBe("19.99");
    expect(addRequest({ ...bill, amount: money(100_000_00, "USD") }).amount).toBe("100000.00");
  });

  it("take out of a description what would make its signature ambiguous, and keep it short", () => {
    const description = (text: string) => addRequest({ ...bill, description: text }).description;
    expect(description("tea & cake = 5\r\nüber")).toBe("tea   cake   5  über");
    expect(description("x".repeat(300))).toHaveLength(100);
    expect(addRequest(bill).description).toBeUndefined();
  });

  it("name exactly one id: Pockyt's number or our reference", () => {
    expect(byId("405512783390124857")).toEqual({ transactionNo: "405512783390124857" });
    expect(byId("K7F3-9QXM-A1")).toEqual({ reference: "K7F3-9QXM-A1" });
    // A number as short as this is nobody's transaction.
    expect(byId("10042")).toEqual({ reference: "10042" });
  });

  it("find nothing wrong with what is right, nor with a refund's UUID", () => {
    expect(findFlaw("add", bill)).toBeUndefined();
    const reference = "019b3c1e-77aa-7001-8abc-0123456789ab";
    expect(findFlaw("refund", { ...bill, reference })).toBeUndefined();
  });

  it.each(["", "a b", "a=b", "a&b", "ą", "a\n", "x".repeat(37)])(
    "find fault with the reference %j",
    (reference) => {
      expect(findFlaw("add", { ...bill, reference })).toMatchObject({ kind: "final", code: "invalid" });
    },
  );
});

describe("findCodeFlaw", () => {
  it("takes every wallet's digits, and signs that nobody documented", () => {
    for (const code of ["134668918993771844", "VENMO-8F3A", "<a>#b%c'd;e~"])
      expect(findCodeFlaw(code)).toBeUndefined();
  });

  it.each([
    "",
    "12345",
    "code&amount=1",
    "code=1",
    "two words",
    "1346689189937\n",
    "żółw-1234",
    "9".repeat(129),
  ])("does not send %j, nor repeat it", (code) => {
    const flaw = findCodeFlaw(code);
    expect(flaw).toMatchObject({ kind: "final", code: "invalid" });
    if (code) expect(flaw?.detail).not.toContain(code);
  });
});

describe("chargeVendor", () => {
  const alipay = "286498530672949108";
  it("sends to /prepay only what is sure", () => {
    expect(chargeVendor("prepay", { code: alipay, vendor: undefined })).toBeUndefined();
    expect(chargeVendor("prepay", { code: alipay, vendor: "alipay" })).toBe("alipay");
  });

  it("sends to /pay the likeliest wallet, and what the cashier chose above all", () => {
    expect(chargeVendor("pay", { code: alipay, vendor: undefined })).toBe("alipay");
    expect(chargeVendor("pay", { code: "134668918993771844", vendor: undefined })).toBe("wechatpay");
    expect(chargeVendor("pay", { code: "6212345678901234567", vendor: undefined })).toBe("unionpay");
    expect(chargeVendor("pay", { code: alipay, vendor: "alipay_hk" })).toBe("alipay_hk");
    expect(chargeVendor("pay", { code: "VENMO-ABCDEF", vendor: undefined })).toBeUndefined();
    expect(chargeVendor("pay", { code: "https://qr.alipay.com/x", vendor: undefined })).toBeUndefined();
  });
});

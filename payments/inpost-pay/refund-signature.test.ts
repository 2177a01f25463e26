import { describe, expect, it } from "vitest";
import { signedRefundBody } from "./refund-signature";

const call = {
  commandId: "11111111-2222-4333-8444-555555555555",
  transactionId: "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee",
  refundId: "rf-0001",
  amount: 1250,
};
const vector =
  "9ad6414d26a599d27cba0a5738ef35a4b86cfb5344742eb29b9ff35ab297c4b8" +
  "44ec25b75ea37ca5d458716e1ebfa8538e2f0c60ece2baaea019c861ea9773f4";
const merchantSecret = "synthetic-merchant-secret";

describe("a refund's signature (2.11)", () => {
  it("is the vector's", () => {
    expect(signedRefundBody(call, { merchantSecret, prefix: "" })).toEqual({
      external_refund_id: "rf-0001",
      refund_amount: "12.50",
      signature: vector,
    });
  });

  it("may have a prefix", () => {
    expect(signedRefundBody(call, { merchantSecret, prefix: "SHA-512_" }).signature).toBe(
      `SHA-512_${vector}`,
    );
  });

  it("changes with everything that it is over", () => {
    const changed = [{ commandId: "x" }, { transactionId: "x" }, { refundId: "x" }, { amount: 1251 }];
    const signatures = changed.map((over) =>
      signedRefundBody({ ...call, ...over }, { merchantSecret, prefix: "" }),
    );
    expect(new Set([vector, ...signatures.map(({ signature }) => signature)]).size).toBe(5);
    expect(signedRefundBody(call, { merchantSecret: "x", prefix: "" }).signature).not.toBe(vector);
  });

  it("is over whole grosze only", () => {
    expect(() => signedRefundBody({ ...call, amount: 12.5 }, { merchantSecret, prefix: "" })).toThrow(
      RangeError,
    );
  });
});

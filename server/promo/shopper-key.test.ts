import { describe, expect, it } from "vitest";
import { shopperKeyOf } from "./shopper-key";

describe("a shopper's key", () => {
  it("is the same however the number is written", () => {
    const key = shopperKeyOf({ phone: "+48600700800" });
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(shopperKeyOf({ phone: "+48 600 700 800", email: "a@example.com" })).toBe(key);
    expect(shopperKeyOf({ phone: "+48600700801" })).not.toBe(key);
  });

  it("is that of the e-mail where there is no number, and none without either", () => {
    expect(shopperKeyOf({ email: " A@Example.com " })).toBe(
      shopperKeyOf({ email: "a@example.com", phone: "" }),
    );
    expect(shopperKeyOf({ phone: null, email: "" })).toBeUndefined();
  });
});

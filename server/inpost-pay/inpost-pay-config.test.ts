import { describe, expect, it } from "vitest";
import { parseEnv } from "@/server/env";
import { inpostPayConfig } from "./inpost-pay-config";

const set = {
  INPOST_PAY_API_URL: "https://api.inpost.pl",
  INPOST_PAY_LOGIN_URL: "https://login.inpost.pl",
  INPOST_PAY_CLIENT_ID: "shop",
  INPOST_PAY_CLIENT_SECRET: "shop-secret",
  INPOST_PAY_MERCHANT_CLIENT_ID: "shop-widget",
  INPOST_PAY_POS_ID: "12345678",
  INPOST_PAY_MERCHANT_SECRET: "merchant-secret",
};

describe("inpostPayConfig", () => {
  it("is off without an address, so that a shop without InPost Pay starts (R23)", () => {
    expect(inpostPayConfig(parseEnv({}))).toBeUndefined();
    expect(inpostPayConfig(parseEnv({ ...set, INPOST_PAY_API_URL: "" }))).toBeUndefined();
  });

  it("is InPost's live system by environment alone", () => {
    expect(
      inpostPayConfig(parseEnv({ ...set, INPOST_PAY_REFUND_SIGNATURE_PREFIX: "SHA-512_" })),
    ).toMatchObject({
      apiUrl: "https://api.inpost.pl",
      loginUrl: "https://login.inpost.pl",
      merchantClientId: "shop-widget",
      refundSignaturePrefix: "SHA-512_",
      pluginVersion: expect.stringMatching(/^kram-\d/),
    });
  });
});

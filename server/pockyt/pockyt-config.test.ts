import { describe, expect, it } from "vitest";
import { parseEnv } from "@/server/env";
import { pockytConfig } from "./pockyt-config";

const set = {
  POCKYT_API_URL: "https://mapi.yuansfer.com",
  POCKYT_MERCHANT_NO: "200043",
  POCKYT_STORE_NO: "300014",
  POCKYT_TOKEN: "a-token-of-our-own ",
};

describe("pockytConfig", () => {
  it("is off without an address, so that a shop without a till account starts", () => {
    expect(pockytConfig(parseEnv({}))).toBeUndefined();
    expect(pockytConfig(parseEnv({ ...set, POCKYT_API_URL: "" }))).toBeUndefined();
  });

  it("is Pockyt's live system by environment alone, its token trimmed", () => {
    expect(pockytConfig(parseEnv(set))).toEqual({
      apiUrl: "https://mapi.yuansfer.com",
      merchantNo: "200043",
      storeNo: "300014",
      token: "a-token-of-our-own",
      chargePath: "prepay",
      timeoutMs: 10_000,
      chargeTimeoutMs: 15_000,
    });
  });

  it("charges by the older name where that is set", () => {
    expect(pockytConfig(parseEnv({ ...set, POCKYT_CHARGE_PATH: "pay" }))?.chargePath).toBe("pay");
  });
});

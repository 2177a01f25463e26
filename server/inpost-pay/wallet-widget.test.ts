import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { reloadEnv } from "@/server/env";
import { useProviders } from "@/server/payments/providers";
import { FakeInpost } from "@/server/testing/wallet-provider";
import { paymentTypes } from "./payment-types";
import { walletWidget } from "./wallet-widget";

const script = "https://izi.inpost.pl/inpostizi.js";
function set(values: Record<string, string>) {
  for (const [name, value] of Object.entries(values)) vi.stubEnv(name, value);
  reloadEnv();
}

beforeEach(() => {
  FakeInpost.install();
  set({ INPOST_PAY_WIDGET_URL: script });
});
afterEach(() => {
  vi.unstubAllEnvs();
  reloadEnv();
  useProviders({});
});

describe("the widget at a place", () => {
  it("has the script, the merchant's public id and the usual look", () => {
    expect(walletWidget("PRODUCT_CARD")).toEqual({
      ...{ version: "v1", scriptUrl: script, merchantClientId: "shop-widget", testMode: false },
      look: { variant: "primary", frame: "round", size: "md" },
    });
  });

  it("looks as the merchant set it for that place, and is not where it is off", () => {
    set({ INPOST_PAY_WIDGET_STYLE: "dark; PRODUCT_CARD: secondary size-xl; CHECKOUT_PAGE: off" });
    expect(walletWidget("PRODUCT_CARD")?.look).toEqual({
      ...{ variant: "secondary", ground: "dark", frame: "round", size: "xl" },
    });
    expect(walletWidget("BASKET_SUMMARY")?.look).toMatchObject({ variant: "primary", ground: "dark" });
    expect(walletWidget("CHECKOUT_PAGE")).toBeNull();
  });

  it("is nowhere without a script, or without InPost Pay (R23)", () => {
    set({ INPOST_PAY_WIDGET_URL: "" });
    expect(walletWidget("PRODUCT_CARD")).toBeNull();
    set({ INPOST_PAY_WIDGET_URL: script });
    useProviders({});
    expect(walletWidget("PRODUCT_CARD")).toBeNull();
  });
});

describe("the ways to pay a basket", () => {
  it("are all that InPost has enabled, or those that the merchant names", () => {
    expect(paymentTypes()).toEqual([]);
    set({ INPOST_PAY_PAYMENT_TYPES: "BLIK_CODE,CARD" });
    expect(paymentTypes()).toEqual(["BLIK_CODE", "CARD"]);
  });
});

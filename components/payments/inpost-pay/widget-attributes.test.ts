import { describe, expect, it } from "vitest";
import type { WalletLook } from "@/core/basket/wallet-view";
import { heightOf, thankYouAttributes, widgetAttributes } from "./widget-attributes";

const usual: WalletLook = { variant: "primary", frame: "round", size: "md" };
const widget = (version: "v1" | "v2", look: Partial<WalletLook> = {}) => ({
  ...{ version, scriptUrl: "https://izi.inpost.pl/inpostizi.js", merchantClientId: "shop", testMode: false },
  look: { ...usual, ...look },
});
const open = { state: "open", name: null, maskedPhone: null, count: 0 } as const;
const bound = { state: "bound", name: "Zofia", maskedPhone: "600*****00", count: 3 } as const;

describe("what InPost's button is told", () => {
  it("is in v1 an attribute for each thing, and on a basket that it is one", () => {
    expect(widgetAttributes(widget("v1"), open, { place: "BASKET_SUMMARY", locale: "pl" })).toEqual({
      ...{ basket: "true", binding_place: "BASKET_SUMMARY", language: "pl" },
      ...{ variant: "primary", frame_style: "round", min_height: "52", max_width: "600" },
    });
  });

  it("is in v1 whose phone has the basket, once it is bound", () => {
    const at = { place: "PRODUCT_CARD", sku: "MUG", locale: "en" } as const;
    expect(widgetAttributes(widget("v1"), bound, at)).toMatchObject({
      ...{ "data-product-id": "MUG", name: "Zofia", masked_phone_number: "600*****00", count: "3" },
    });
    expect(widgetAttributes(widget("v1"), bound, at).basket).toBeUndefined();
    expect(widgetAttributes(widget("v1"), { ...bound, state: "waiting" }, at).count).toBeUndefined();
  });

  it.each([
    ["dark", "true"],
    ["bright", "false"],
    [undefined, undefined],
  ] as const)("is in v1 of a %s ground dark_mode %s", (ground, dark_mode) => {
    const told = widgetAttributes(widget("v1", { ground }), open, { place: "BASKET_SUMMARY", locale: "pl" });
    expect(told.dark_mode).toBe(dark_mode);
  });

  it("is in v2 a row of words, and nothing of whose it is: that the widget asks InPost", () => {
    const look = { variant: "secondary", ground: "dark", frame: "none", size: "xl" } as const;
    const told = widgetAttributes(widget("v2", look), bound, { place: "MINICART_PAGE", locale: "en" });
    expect(told).toEqual({
      ...{ binding_place: "MINICART_PAGE", language: "en", variation: "secondary dark none size-xl" },
    });
  });

  it("is for the thanks after an order the same row of words", () => {
    expect(thankYouAttributes(widget("v2", { frame: "rounded", ground: "bright" }), "pl")).toEqual({
      ...{ binding_place: "THANK_YOU_PAGE", language: "pl", variation: "primary bright rounded size-md" },
    });
  });

  it("keeps room of its own height", () => {
    const sizes = ["xs", "sm", "md", "lg", "xl"] as const;
    expect(sizes.map((size) => heightOf({ ...usual, size }))).toEqual([36, 44, 52, 60, 68]);
  });
});

import { describe, expect, it } from "vitest";
import type { BindingPlace } from "@/payments/inpost-pay/wire/browser";
import { readWidgetStyle } from "./widget-style";

function lookAt(text: string, place: BindingPlace = "PRODUCT_CARD") {
  const style = readWidgetStyle(text);
  return style.ok ? style.at(place) : style;
}
const usual = { variant: "primary", frame: "round", size: "md", shown: true };

describe("the look of InPost Pay's button", () => {
  it.each(["", "  ", ";;"])("is the usual one without words: %j", (text) => {
    expect(lookAt(text)).toEqual(usual);
  });

  it("is the same at all places, but for those that are named", () => {
    const text = "secondary dark; PRODUCT_CARD: primary size-xl ;CHECKOUT_PAGE:off";
    expect(lookAt(text, "BASKET_SUMMARY")).toEqual({ ...usual, variant: "secondary", ground: "dark" });
    expect(lookAt(text)).toEqual({ ...usual, ground: "dark", size: "xl" });
    expect(lookAt(text, "CHECKOUT_PAGE")).toMatchObject({ variant: "secondary", shown: false });
  });

  it("does not depend on the order of its parts; of two words about one thing the last counts", () => {
    expect(lookAt("PRODUCT_CARD: rounded; none secondary")).toMatchObject({
      frame: "rounded",
      variant: "secondary",
    });
    expect(lookAt("round rounded none")).toMatchObject({ frame: "none" });
    expect(lookAt("PRODUCT_CARD: size-xs; PRODUCT_CARD: bright")).toMatchObject({
      size: "xs",
      ground: "bright",
    });
  });

  it("can be none at all but in one place", () => {
    expect(lookAt("off; MINICART_PAGE: on", "MINICART_PAGE")).toMatchObject({ shown: true });
    expect(lookAt("off; MINICART_PAGE: on")).toMatchObject({ shown: false });
  });

  it.each([
    ["yellow", "yellow"],
    ["primary size-xxl", "size-xxl"],
    ["HOME_PAGE: primary", "HOME_PAGE"],
    ["PRODUCT_CARD: a: b", "PRODUCT_CARD: a"],
    ["constructor", "constructor"],
  ])("is not guessed from %j", (text, unknown) => {
    expect(lookAt(text)).toEqual({ ok: false, unknown });
  });
});

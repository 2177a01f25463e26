import { describe, expect, it, vi } from "vitest";
import { callPage, maskPhone, problemOf, readCode, readConfirmation, readOrderNews, Refusal } from "./page";

describe("calling the page", () => {
  it("gives the arguments on and the answer back", async () => {
    const iziGetPayData = vi.fn().mockResolvedValue({ qr_code: "x" });
    await expect(
      callPage({ iziGetPayData }, "iziGetPayData", "+48", "600700800", "PRODUCT_CARD"),
    ).resolves.toEqual({ qr_code: "x" });
    expect(iziGetPayData).toHaveBeenCalledWith("+48", "600700800", "PRODUCT_CARD");
  });

  it("takes an answer that is not a promise", async () => {
    await expect(callPage({ iziCanBeBound: () => true }, "iziCanBeBound", "TEA-1")).resolves.toBe(true);
  });

  it("turns an error in the answer into a refusal", async () => {
    const scope = { iziGetPayData: () => ({ error_code: "BASKET_EXPIRED", error_message: "old" }) };
    const error = await callPage(scope, "iziGetPayData").catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Refusal);
    expect(problemOf(error)).toEqual({ code: "BASKET_EXPIRED", message: "old" });
  });

  it("refuses when the page has no such function", async () => {
    expect(problemOf(await callPage({}, "iziAddToCart").catch((caught: unknown) => caught)).code).toBe(
      "UNKNOWN",
    );
  });

  it.each([
    [
      { error_code: "A", error_message: "b" },
      { code: "A", message: "b" },
    ],
    [new Error("UNDELIVERABLE_PRODUCT"), { code: "UNDELIVERABLE_PRODUCT", message: "" }],
    [undefined, { code: "UNKNOWN", message: "" }],
  ])("reads the rejection %j", (rejection, problem) => {
    expect(problemOf(rejection)).toEqual(problem);
  });
});

describe("the code", () => {
  it("has a picture and links", () => {
    expect(
      readCode({ qr_code: "aa", deep_link: "https://a.example", deep_link_hms: "https://b.example" }),
    ).toEqual({
      picture: "aa",
      link: "https://a.example",
      linkHms: "https://b.example",
    });
  });

  it.each([null, [], {}, "text"])("is not read out of %j", (answer) => {
    expect(() => readCode(answer)).toThrow(Refusal);
  });
});

describe("the confirmation", () => {
  it("brings the masked number, the name and the browser", () => {
    expect(
      readConfirmation({
        inpost_basket_id: "3f0c1d52",
        phone_number: { country_prefix: "+48", phone: "600700800" },
        browser: { browser_trusted: true, browser_id: "b7f6" },
        masked_phone_number: "600*****00",
        name: "Zofia",
        surname: "Kęs",
      }),
    ).toEqual({ status: "SUCCESS", bound: { masked: "600*****00", name: "Zofia Kęs" }, browserId: "b7f6" });
  });

  it("masks the number itself where the mask is missing", () => {
    expect(readConfirmation({ phone_number: { phone: "600700800" } })).toMatchObject({
      bound: { masked: "600*****00" },
    });
    expect(maskPhone("123")).toBe("123");
  });

  it("may be a rejection", () => {
    expect(readConfirmation({ status: "REJECT" })).toEqual({ status: "REJECT" });
  });
});

describe("the news of the order", () => {
  const base = "https://shop.example/en/basket";

  it("leads to the shop's page of thanks", () => {
    expect(readOrderNews({ action: "redirect", redirect: "/en/orders/abc" }, base)).toEqual({
      action: "redirect",
      to: "https://shop.example/en/orders/abc",
    });
  });

  it.each([
    { action: "refresh" },
    {},
    null,
    { action: "redirect" },
    { action: "redirect", redirect: "javascript:alert(1)" },
  ])("%j only means to look again", (answer) =>
    expect(readOrderNews(answer, base)).toEqual({ action: "refresh" }),
  );
});

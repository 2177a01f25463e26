import { describe, expect, it } from "vitest";
import { addressInShop, readShopMessage } from "./shop-message";

describe("readShopMessage", () => {
  it("takes a clicked code with its exact text", () => {
    const text = "HTTP://SEQR.SE/000/wss-dev?t=17&w=kram";
    expect(readShopMessage({ type: "kram:code", text, more: 1 })).toEqual({ type: "kram:code", text });
  });

  it.each([
    null,
    "kram:code",
    {},
    { type: "kram:code" },
    { type: "kram:code", text: "" },
    { type: "other", text: "x" },
    { type: "kram:location", path: "//evil" },
  ])("treats %j with care", (data) => {
    const message = readShopMessage(data);
    expect(
      message === null ||
        addressInShop(message.type === "kram:location" ? message.path : "/", "http://shop.test") === null,
    ).toBe(true);
  });
});

describe("addressInShop", () => {
  it("understands paths and full addresses of the shop", () => {
    expect(addressInShop("/en/products/teapot?c=1", "http://shop.test")).toBe("/en/products/teapot?c=1");
    expect(addressInShop("http://shop.test/pl", "http://shop.test")).toBe("/pl");
    expect(addressInShop("", "http://shop.test")).toBe("/");
  });

  it("refuses other places", () => {
    expect(addressInShop("https://example.com/", "http://shop.test")).toBeNull();
    expect(addressInShop("javascript:alert(1)", "http://shop.test")).toBeNull();
    expect(addressInShop("http://[", "http://shop.test")).toBeNull();
  });
});

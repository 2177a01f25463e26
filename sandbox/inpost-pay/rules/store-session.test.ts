import { describe, expect, it } from "vitest";
import { storeSession } from "./store-session";

const cookie = {
  ...{ domain: "shop.example", key: "basket", value: "a-b_c1", path: "/" },
  ...{ secure: true, http_only: true, same_site: "Lax", max_age: 60 },
};
const basketWith = (...cookies: object[]) => ({
  merchant_store: { url: "https://shop.example/pl/basket", cookies },
});

describe("the shop's session in a basket", () => {
  it("is its page with the cookies that go there", () => {
    expect(storeSession(basketWith(cookie))).toEqual({
      url: "https://shop.example/pl/basket",
      cookies: ["basket=a-b_c1; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure"],
    });
  });

  it("needs no more of a cookie than name and value", () => {
    const bare = { key: "a", value: "", domain: ".shop.example", expires: null };
    expect(storeSession(basketWith(bare))?.cookies).toEqual(["a=; Path=/"]);
  });

  it.each([
    { ...cookie, value: "a; Domain=elsewhere.example" },
    { ...cookie, key: "a\r\nSet-Cookie: b" },
    { ...cookie, path: "/; HttpOnly" },
    { ...cookie, domain: "elsewhere.example" },
    { ...cookie, domain: "xshop.example" },
  ])("leaves out a cookie that no browser would take: %j", (bad) => {
    expect(storeSession(basketWith(bad, cookie))?.cookies).toHaveLength(1);
  });

  it.each([undefined, {}, { merchant_store: null }, { merchant_store: { url: "javascript:alert(1)" } }])(
    "is none in %j",
    (basket) => expect(storeSession(basket)).toBeNull(),
  );
});

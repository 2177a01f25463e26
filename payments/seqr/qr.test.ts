import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seqrAppLink, seqrInvoiceUrl, seqrInstantCheckoutUrl } from "./qr";

const code = { purchaseToken: "HOODIE-NAVY-M", webshopId: "kram", serviceId: "wss-dev" };

describe("seqrInstantCheckoutUrl", () => {
  it("is what the documentation's own product page shows", () => {
    expect(
      seqrInstantCheckoutUrl({ purchaseToken: "17", webshopId: "webshopsim", serviceId: "wss-dev" }),
    ).toBe("HTTP://SEQR.SE/000/wss-dev?t=17&w=webshopsim");
  });

  it("keeps upper and lower case of the token", () => {
    expect(seqrInstantCheckoutUrl({ ...code, purchaseToken: "aB_c.D-9" })).toBe(
      "HTTP://SEQR.SE/000/wss-dev?t=aB_c.D-9&w=kram",
    );
  });

  it.each(["", " ", "a b", "ł", "a&w=other", "a%20", "a/b", "a?b", "a#b", "a+b", "a\n"])(
    "refuses the token %j",
    (purchaseToken) => {
      expect(() => seqrInstantCheckoutUrl({ ...code, purchaseToken })).toThrow(/purchaseToken/);
    },
  );

  it("refuses a shop or a service that would need escaping", () => {
    expect(() => seqrInstantCheckoutUrl({ ...code, webshopId: "a&b" })).toThrow(/webshopId/);
    expect(() => seqrInstantCheckoutUrl({ ...code, serviceId: "../x" })).toThrow(/serviceId/);
  });

  it("gives back token and shop to anybody who reads it as a URL", () => {
    const token = fc.stringMatching(/^[A-Za-z0-9._-]{1,64}$/);
    fc.assert(
      fc.property(token, token, (purchaseToken, webshopId) => {
        const url = new URL(seqrInstantCheckoutUrl({ purchaseToken, webshopId, serviceId: "wss-dev" }));
        expect([...url.searchParams]).toEqual([
          ["t", purchaseToken],
          ["w", webshopId],
        ]);
      }),
    );
  });
});

describe("seqrAppLink", () => {
  it("replaces only the leading scheme", () => {
    expect(seqrAppLink("HTTP://SEQR.SE/R20260203140509123")).toBe("SEQR://SEQR.SE/R20260203140509123");
    expect(seqrAppLink("http://seqr.se/R1397240460668")).toBe("SEQR://seqr.se/R1397240460668");
    expect(seqrAppLink(seqrInstantCheckoutUrl({ ...code, purchaseToken: "HTTP" }))).toBe(
      "SEQR://SEQR.SE/000/wss-dev?t=HTTP&w=kram",
    );
  });

  it("refuses what is no code", () => {
    expect(() => seqrAppLink("javascript:alert(1)")).toThrow(RangeError);
    expect(() => seqrAppLink("")).toThrow(RangeError);
  });
});

describe("the code of an invoice", () => {
  it("is its reference behind SEQR's address, and opens the app on the same phone", () => {
    expect(seqrInvoiceUrl("1393930000000042")).toBe("HTTP://SEQR.SE/R1393930000000042");
    expect(seqrAppLink(seqrInvoiceUrl("1"))).toBe("SEQR://SEQR.SE/R1");
  });

  it("is not made of what could not be scanned", () => {
    for (const reference of ["", "a b", "1/2", "1?x"])
      expect(() => seqrInvoiceUrl(reference)).toThrow(RangeError);
  });
});

import { describe, expect, it } from "vitest";
import { maskBody, maskUrl } from "./masking";
import { workedBasket, workedOrder } from "./testing/messages";

describe("bodies for the journal", () => {
  it("R21: hide whoever ordered, and keep the rest", () => {
    const masked = maskBody(JSON.stringify(workedOrder));
    for (const word of [
      "Zofia",
      "Kęs",
      "zofia@",
      "600700800",
      "Długa",
      "Kraków",
      "31-147",
      "KRA010",
      "Proszę",
    ])
      expect(masked).not.toContain(word);
    expect(JSON.parse(masked)).toMatchObject({
      order_details: workedOrder.order_details.basket_price && {
        basket_price: workedOrder.order_details.basket_price,
      },
      account_info: { phone_number: { country_prefix: "+48", phone: "***" } },
      consents: workedOrder.consents,
    });
  });

  it("leave a basket as it is: names of codes are nobody's", () => {
    expect(JSON.parse(maskBody(JSON.stringify(workedBasket)))).toEqual(workedBasket);
  });

  it("do not keep what cannot be read, but for error pages", () => {
    expect(maskBody('{"name": "Zof')).toBe("(13 characters, not JSON)");
    expect(maskBody("<html>Bad Gateway</html>")).toBe("<html>Bad Gateway</html>");
    expect(maskBody("")).toBe("");
  });

  it("hide browsers in addresses", () => {
    expect(maskUrl("/v1/izi/basket/b/binding?browser_id=abc&x=1")).toBe(
      "/v1/izi/basket/b/binding?browser_id=***&x=1",
    );
    expect(maskUrl("/v1/izi/browser/abc/binding")).toBe("/v1/izi/browser/***/binding");
  });
});

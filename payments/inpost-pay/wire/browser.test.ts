import { describe, expect, it } from "vitest";
import { toWireBinding } from "./browser";

const browser = {
  userAgent: "Mozilla/5.0",
  platform: "Linux",
  architecture: "x86_64",
  at: new Date("2026-03-14T10:15:30Z"),
  customerIp: "203.0.113.7",
};
const phone = { countryPrefix: "+48", phone: "600700800" };

describe("the body of POST binding (2.2)", () => {
  it("asks for a code when no number is given, and for a push when one is", () => {
    const byCode = toWireBinding({ basketId: "b", place: "PRODUCT_CARD", browser });
    expect(byCode).toMatchObject({ binding_method: "DEEP_LINK", binding_place: "PRODUCT_CARD" });
    expect(byCode).not.toHaveProperty("phone_number");
    expect(toWireBinding({ basketId: "b", place: "MINICART_PAGE", browser, phone })).toMatchObject({
      binding_method: "PHONE",
      phone_number: { country_prefix: "+48", phone: "600700800" },
    });
  });

  it("spells the browser's time `data_time` and fills what the page does not know", () => {
    const written = toWireBinding({
      basketId: "b",
      place: "PRODUCT_CARD",
      browser: { ...browser, platform: "", architecture: "" },
    });
    expect(JSON.parse(JSON.stringify(written)).browser).toEqual({
      user_agent: "Mozilla/5.0",
      platform: "-",
      architecture: "-",
      data_time: "2026-03-14T10:15:30.000Z",
      location: "-",
      customer_ip: "203.0.113.7",
      port: "443",
    });
  });

  it("names nothing of the basket: its id stands in the path", () => {
    expect(
      JSON.stringify(toWireBinding({ basketId: "secret-id", place: "PRODUCT_CARD", browser })),
    ).not.toContain("secret-id");
  });
});

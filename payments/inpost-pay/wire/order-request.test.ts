import { describe, expect, it } from "vitest";
import { workedOrder } from "../testing/messages";
import { orderRequestSchema } from "./order-request";

type Json = Record<string, unknown>;
const order = (): Json => structuredClone(workedOrder) as Json; // plain JSON

/** The worked order with one part changed, e.g. `delivery.delivery_codes`. */
function changed(path: string, value: unknown): Json {
  const body = order();
  const names = path.split(".");
  const last = names.pop() ?? "";
  let part = body;
  for (const name of names) part = part[name] as Json; // the worked order has these parts
  part[last] = value;
  return body;
}
const read = (body: unknown) => orderRequestSchema.safeParse(body);

describe("POST order (3.7)", () => {
  it.each([
    "order_details",
    "order_details.basket_id",
    "order_details.currency",
    "order_details.basket_price",
    "order_details.payment_type",
    "account_info",
    "account_info.mail",
    "account_info.phone_number",
    "account_info.client_address",
    "delivery",
    "delivery.delivery_type",
  ])("cannot do without %s", (path) => {
    expect(read(changed(path, undefined)).success).toBe(false);
    expect(read(changed(path, null)).success).toBe(false);
    expect(read(changed(path, [])).success).toBe(false);
  });

  it.each([
    "order_details.order_comments",
    "order_details.basket_additional_parameters",
    "order_details.inpost_discounts",
    "invoice_details",
    "delivery.delivery_codes",
    "delivery.mail",
    "delivery.phone_number",
    "delivery.courier_note",
    "consents",
  ])("R14: does without %s, absent or null", (path) => {
    expect(read(changed(path, undefined)).success).toBe(true);
    expect(read(changed(path, null)).success).toBe(true);
  });

  it("R14: takes one discount, consent or code in place of a list", () => {
    const consent = { consent_id: "terms", consent_version: 4, is_accepted: true };
    expect(read(changed("consents", consent)).data?.consents).toEqual([
      { id: "terms", version: "4", accepted: true },
    ]);
    expect(read(changed("delivery.delivery_codes", "COD")).data?.delivery.codes).toEqual(["COD"]);
    const discount = { type: "INPOST_SUBSCRIPTION", discount: 12.99, more: 1 };
    expect(read(changed("order_details.inpost_discounts", discount)).data?.discounts).toEqual([
      { type: "INPOST_SUBSCRIPTION", amount: 1299 },
    ]);
  });

  it("R14: passes on what nobody documented yet", () => {
    expect(read(changed("order_details.payment_type", "CART_NT")).data?.paymentType).toBe("CART_NT");
    expect(read(changed("delivery.delivery_type", "DRONE")).data?.delivery.type).toBe("DRONE");
    expect(read({ ...order(), brand_new: { deep: [] } }).success).toBe(true);
  });

  it("R14: leaves out the building that nobody knows, and takes names of one word", () => {
    const details = { street: "Długa", building: "_" };
    const read1 = read(changed("account_info.client_address.address_details", details)).data?.account.address;
    expect(read1).toMatchObject({ street: "Długa", building: undefined });
    expect(read(changed("account_info.surname", "")).data?.account.surname).toBe("");
  });

  it("trims what people typed and keeps countries in capitals", () => {
    expect(read(changed("account_info.name", "  Zofia ")).data?.account.name).toBe("Zofia");
    expect(
      read(changed("account_info.client_address.country_code", "pl")).data?.account.address.countryCode,
    ).toBe("PL");
  });

  it("is refused when a consent is neither given nor not, and when text has no end", () => {
    const consent = (is_accepted: unknown) => [{ consent_id: "terms", consent_version: "4", is_accepted }];
    for (const given of ["true", 1, null, undefined])
      expect(read(changed("consents", consent(given))).success).toBe(false);
    expect(read(changed("order_details.order_comments", "x".repeat(4_001))).success).toBe(false);
    expect(read(changed("consents", Array(501).fill(consent(true)[0]))).success).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import {
  bindingAnswer,
  createdProductsAnswer,
  listedProductsAnswer,
  reader,
  signingKeyAnswer,
  startedBindingAnswer,
  transactionsAnswer,
} from "./answers";

describe("GET binding (2.1)", () => {
  const read = reader(bindingAnswer);
  const client = {
    phone_number: { country_prefix: "+48", phone: "600700800" },
    masked_phone_number: "600*****00",
  };

  it("names the client when there is one, with or without names", () => {
    const linked = { basket_linked: true, browser_trusted: false, inpost_basket_id: "i-1" };
    expect(read({ ...linked, client_details: { ...client, name: "Zofia", surname: null } })).toEqual({
      linked: true,
      trusted: false,
      inpostBasketId: "i-1",
      client: {
        phone: { countryPrefix: "+48", phone: "600700800" },
        maskedPhone: "600*****00",
        name: "Zofia",
        surname: undefined,
      },
    });
    expect(read({ basket_linked: false, browser_trusted: true, client_details: null })).toMatchObject({
      linked: false,
      trusted: true,
      client: undefined,
    });
  });

  it("is not guessed from half an answer", () => {
    for (const half of [
      {},
      { basket_linked: true },
      { basket_linked: "true", browser_trusted: false },
      null,
      "x",
    ])
      expect(read(half)).toBeUndefined();
  });
});

describe("POST binding (2.2)", () => {
  const read = reader(startedBindingAnswer);

  it("makes a picture's address of raw base64, and leaves one that is an address (9.7)", () => {
    expect(read({ qr_code: "iVBOR", deep_link: "https://l" })?.qrCode).toBe("data:image/png;base64,iVBOR");
    const address = "data:image/svg+xml,%3Csvg";
    expect(read({ qr_code: address, deep_link: "https://l", deep_link_hms: "" })).toEqual({
      qrCode: address,
      deepLink: "https://l",
      deepLinkHms: undefined,
    });
  });

  it("is none without code or link", () => {
    expect(read({ qr_code: "", deep_link: "https://l" })).toBeUndefined();
    expect(read({ qr_code: "iVBOR" })).toBeUndefined();
    expect(read("")).toBeUndefined();
  });
});

describe("GET transactions (2.11)", () => {
  const read = reader(transactionsAnswer);
  const item = {
    transaction_id: "t",
    order_id: "1042|9001",
    status: "CAPTURED",
    amount: "105.99",
    currency: "PLN",
  };

  it("part the two ids of the order, and read sums as grosze", () => {
    expect(read({ items: [item] })).toMatchObject({
      count: 1,
      items: [
        { orderId: "1042", inpostOrderId: "9001", amount: 10_599, operations: [], createdAt: undefined },
      ],
    });
    expect(read({ count: 7, items: [{ ...item, order_id: "1042" }] })).toMatchObject({
      count: 7,
      items: [{ orderId: "1042", inpostOrderId: undefined }],
    });
  });

  it("R14: take operations of any kind, one or many, and times that are none", () => {
    const operations = { external_operation_id: 17, type: "CHARGEBACK", status: null };
    expect(read({ items: [{ ...item, operations, created_date: "yesterday" }] })?.items[0]).toMatchObject({
      operations: [{ id: "17", type: "CHARGEBACK", status: "" }],
      createdAt: undefined,
    });
  });

  it("are no list when one of them has no sum or no id: half a list would hide money", () => {
    expect(read({ items: [item, { ...item, amount: "many" }] })).toBeUndefined();
    expect(read({ items: [{ ...item, transaction_id: "" }] })).toBeUndefined();
  });
});

describe("keys and products (2.9, 2.10)", () => {
  it("read a version that is a number as text", () => {
    const key = { merchant_external_id: "m", public_key: { public_key_base64: "MIIB", version: 3 } };
    expect(reader(signingKeyAnswer)(key)?.version).toBe("3");
    expect(reader(signingKeyAnswer)({ ...key, public_key: {} })).toBeUndefined();
  });

  it("read products with links or none, and a page's total", () => {
    expect(reader(createdProductsAnswer)({ content: [{ product_id: 101 }] })).toEqual([
      { productId: "101", qrCode: undefined, deepLink: undefined },
    ]);
    expect(
      reader(listedProductsAnswer)({ content: { product_id: "1", status: "NEW" }, total_items: 1 }),
    ).toEqual({
      products: [{ productId: "1", status: "NEW" }],
      total: 1,
    });
    expect(reader(listedProductsAnswer)({ content: [] })).toBeUndefined();
  });
});

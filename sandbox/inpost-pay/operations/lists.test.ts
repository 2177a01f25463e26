import { beforeEach, describe, expect, it } from "vitest";
import { rotateKey, signingKeys } from "@sandbox/inpost-pay/keys";
import { openBinding } from "@sandbox/inpost-pay/bindings";
import { listBaskets, listOrders } from "@sandbox/inpost-pay/operations/listings";
import { paymentMethods } from "@sandbox/inpost-pay/operations/payment-methods";
import {
  deleteProduct,
  getProducts,
  postProducts,
  putProduct,
} from "@sandbox/inpost-pay/operations/products";
import { getSigningKey, listSigningKeys } from "@sandbox/inpost-pay/operations/signing-keys";
import { api } from "@sandbox/inpost-pay/test-api";
import { newFaultSchema } from "@sandbox/faults";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { testSandbox } from "@sandbox/lib/test-sandbox";

let bench: ReturnType<typeof testSandbox>;
let sandbox: Sandbox;

beforeEach(() => {
  bench = testSandbox();
  ({ sandbox } = bench);
});

const error = (status: number, error_code: string) => ({
  status,
  type: "application/json",
  json: { error_code, error_message: expect.any(String) },
});

describe("signing keys", () => {
  it("stand with the one in use first, and each alone", async () => {
    const [first] = signingKeys(sandbox);
    const second = rotateKey(sandbox);
    const { json } = await api(sandbox, listSigningKeys);
    expect(json).toEqual({
      merchant_external_id: "demo-merchant-0001",
      public_keys: [
        { public_key_base64: second.publicKey, version: "2" },
        { public_key_base64: first.publicKey, version: "1" },
      ],
    });
    const one = await api(sandbox, getSigningKey, { params: { version: "1" } });
    expect(one.json.public_key).toEqual({ public_key_base64: first.publicKey, version: "1" });
    expect(await api(sandbox, getSigningKey, { params: { version: "3" } })).toMatchObject(
      error(404, "PUBLIC_KEY_NOT_FOUND"),
    );
  });
});

describe("payment methods", () => {
  it("are those of the contract, and one more by the fault unknown-enum", async () => {
    const before = (await api(sandbox, paymentMethods)).json.payment_type;
    expect(before).toContain("BLIK_CODE");
    sandbox.faults.add(
      newFaultSchema.parse({ provider: "inpost-pay", operation: "payment-methods", kind: "unknown-enum" }),
    );
    expect((await api(sandbox, paymentMethods)).json.payment_type).toContain("BRAND_NEW");
  });
});

describe("hot products", () => {
  const product = (change = {}) => ({
    product_id: "p1",
    ean: "5900000000015",
    product_name: "Kubek",
    price: { net: 39.84, gross: 49, vat: 9.16 },
    currency: "PLN",
    quantity: { available_quantity: 5, quantity_type: "INTEGER" },
    ...change,
  });
  const post = (...content: object[]) => api(sandbox, postProducts, { body: { content } });
  const one = { params: { productId: "p1" } };

  it("are registered with a code, listed, changed and taken away", async () => {
    const answer = await post(product());
    expect(answer).toMatchObject({
      status: 201,
      json: { content: [{ product_id: "p1", deep_link: expect.any(String) }] },
    });
    const listed = await api(sandbox, getProducts, { query: "page_index=0&page_size=5" });
    expect(listed.json).toMatchObject({
      total_items: 1,
      page_index: 0,
      page_size: 5,
      content: [{ status: "ACTIVE" }],
    });
    const changed = await api(sandbox, putProduct, {
      ...one,
      body: product({ product_name: "Kubek 2", status: "INACTIVE" }),
    });
    expect(changed).toMatchObject({ status: 200, json: { product_name: "Kubek 2", status: "INACTIVE" } });
    expect((await api(sandbox, deleteProduct, one)).status).toBe(204);
    expect(await api(sandbox, deleteProduct, one)).toMatchObject(error(404, "PRODUCT_NOT_FOUND"));
    expect(await api(sandbox, putProduct, { ...one, body: product() })).toMatchObject(
      error(404, "PRODUCT_NOT_FOUND"),
    );
  });

  it("are refused twice, beyond the limit, and with a wrong EAN", async () => {
    await post(product());
    expect(await post(product({ product_id: "p2" }), product())).toMatchObject(error(409, "PRODUCT_EXISTS"));
    expect(sandbox.inpostPay.products.count()).toBe(1);
    const many = Array.from({ length: 100 }, (_, at) => product({ product_id: `q${at}` }));
    expect(await post(...many)).toMatchObject(error(409, "MAX_LIMIT_PRODUCTS"));
    expect(await post(product({ product_id: "p2", ean: "123" }))).toMatchObject(error(400, "BAD_REQUEST"));
  });
});

describe("listings", () => {
  it("page baskets and orders", async () => {
    for (const id of ["a", "b", "c"]) openBinding(sandbox, "demo-merchant-0001", id);
    const { json } = await api(sandbox, listBaskets, { query: "page_index=1&page_size=2" });
    expect(json).toMatchObject({
      total_items: 3,
      page_index: 1,
      page_size: 2,
      content: [{ basket_id: "c" }],
    });
    expect((await api(sandbox, listOrders, { query: "order_id=1" })).json).toMatchObject({ total_items: 0 });
  });
});

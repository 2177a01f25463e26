import { z } from "zod";
import { giveLink } from "@sandbox/inpost-pay/bindings";
import { noContent, ok, type ApiCall, type ApiOperation } from "@sandbox/inpost-pay/operations/operation";
import { pageOf } from "@sandbox/inpost-pay/operations/page";
import { readBodyAs } from "@sandbox/inpost-pay/operations/read-body-as";
import { hotProductBody } from "@sandbox/inpost-pay/rules/hot-product-schema";
import { writeLink } from "@sandbox/inpost-pay/start-binding";
import type { HotProduct } from "@sandbox/inpost-pay/types";
import { ApiError } from "@sandbox/inpost-pay/wire/api-error";

const LIMIT = 100;
const keyOf = (merchantExternalId: string, productId: string): string => `${merchantExternalId}/${productId}`;

const createSchema = z.looseObject({ content: z.array(hotProductBody).min(1) });

function find({ sandbox, merchant, params }: ApiCall): HotProduct | ApiError {
  const product = sandbox.inpostPay.products.get(keyOf(merchant.merchantExternalId, params.productId ?? ""));
  return product ?? new ApiError("PRODUCT_NOT_FOUND", "No such product");
}

const own = ({ sandbox, merchant }: ApiCall): HotProduct[] =>
  sandbox.inpostPay.products
    .all()
    .filter(({ merchantExternalId }) => merchantExternalId === merchant.merchantExternalId);

/** 2.10: registers products that can be bought straight from a code; all or none. */
export const postProducts: ApiOperation = {
  name: "products",
  run(call) {
    const { sandbox, merchant, body } = call;
    const given = readBodyAs(createSchema, body);
    if (given instanceof ApiError) return given;
    const { merchantExternalId } = merchant;
    const { products } = sandbox.inpostPay;
    const ids = given.content.map(({ product_id }) => product_id);
    const known = ids.find((id, at) => products.get(keyOf(merchantExternalId, id)) || ids.indexOf(id) < at);
    if (known !== undefined) return new ApiError("PRODUCT_EXISTS", `${known} is there already`);
    if (own(call).length + ids.length > LIMIT)
      return new ApiError("MAX_LIMIT_PRODUCTS", `At most ${LIMIT} products`);
    const content = given.content.map((product) => {
      const productId = product.product_id;
      const key = keyOf(merchantExternalId, productId);
      products.put({ key, productId, merchantExternalId, status: "ACTIVE", product });
      const token = giveLink(sandbox, { kind: "product", merchantExternalId, productId });
      const { qr_code, deep_link } = writeLink(sandbox, token);
      return { product_id: productId, qr_code, deep_link };
    });
    sandbox.bus.publish("inpost-pay");
    return { status: 201, json: { content } };
  },
};

/** 2.10: the registered products, by pages that count from 0. */
export const getProducts: ApiOperation = {
  name: "products",
  run: (call) =>
    ok(
      pageOf(
        own(call).map(({ product, status }) => ({ ...product, status })),
        call.query,
      ),
    ),
};

/** 2.10: changes a product; without an EAN of 12 or 13 digits and a price it is refused. */
export const putProduct: ApiOperation = {
  name: "products",
  run(call) {
    const known = find(call);
    if (known instanceof ApiError) return known;
    const { status, ...body } = call.body;
    const given = readBodyAs(hotProductBody, { product_id: known.productId, ...body });
    if (given instanceof ApiError) return given;
    const product = { ...given, product_id: known.productId };
    const next = status === "ACTIVE" || status === "INACTIVE" ? status : known.status;
    call.sandbox.inpostPay.products.put({ ...known, product, status: next });
    return ok({ ...product, status: next });
  },
};

/** 2.10: takes a product away; its codes lead nowhere from then on. */
export const deleteProduct: ApiOperation = {
  name: "products",
  run(call) {
    const known = find(call);
    if (known instanceof ApiError) return known;
    call.sandbox.inpostPay.products.remove(known.key);
    return noContent;
  },
};

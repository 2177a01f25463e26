import "server-only";
import { z } from "zod";
import type { ZodOpenApiPathsObject, ZodOpenApiResponsesObject } from "zod-openapi";
import { hotProductsQuery } from "@/server/inpost-pay/hot-products-query";
import { body, json } from "./parts";

const tags = ["InPost Pay"];
const base = "/api/inpost-pay";

// InPost's own format; the adapter reads and writes it (payments/inpost-pay), protocol sections 2.6 and 3.
const anything = z.record(z.string(), z.unknown());
const basket = anything.meta({
  id: "InpostBasket",
  description: "The whole basket, as InPost Pay wants it.",
});
const order = anything.meta({ id: "InpostOrder", description: "The order, as InPost Pay wants it." });
const error = z
  .object({ error_code: z.string(), error_message: z.string() })
  .meta({ id: "InpostError", description: "How every refusal of these endpoints looks." });

const signed = z.object({
  "x-signature": z.string(),
  "x-signature-timestamp": z.string(),
  "x-public-key-ver": z.string(),
  "x-public-key-hash": z.string(),
});

/** What any of these endpoints may refuse, and `more`. */
function refusals(more: Readonly<Record<number, string>> = {}): ZodOpenApiResponsesObject {
  const all = {
    400: "The body cannot be read.",
    401: "The signature is not valid.",
    413: "The body is larger than 1 MiB.",
    500: "Something went wrong at the shop.",
    503: "InPost Pay is off, or its keys cannot be had now.",
    ...more,
  };
  const entries = Object.entries(all).map(([status, words]) => [status, json(words, error)]);
  return Object.fromEntries(entries) as ZodOpenApiResponsesObject; // its keys are statuses by construction
}

const basketPath = z.object({ basket: z.string() });
const orderPath = z.object({ order: z.string() });
const noBasket = { 404: "No such basket.", 409: "The basket has been ordered." };

const unlink = {
  tags,
  summary: "The shopper removed the basket in the app; a repeat is no error",
  requestParams: { path: basketPath, header: signed },
  responses: { 200: { description: "Unlinked." }, ...refusals() },
};

const orders: ZodOpenApiPathsObject = {
  [`${base}/v1/izi/order`]: {
    post: {
      tags,
      summary: "The shopper orders; a repeat gets the same order",
      requestParams: { header: signed },
      requestBody: body(anything),
      responses: {
        201: json("The order.", order),
        ...refusals({ 404: "No such basket.", 409: "Not as it stands; the basket's notice says why." }),
      },
    },
  },
  [`${base}/v1/izi/order/{order}`]: {
    get: {
      tags,
      summary: "An order that came through InPost Pay",
      requestParams: { path: orderPath, header: signed },
      responses: { 200: json("The order.", order), ...refusals({ 404: "No such order." }) },
    },
  },
  [`${base}/v1/izi/order/{order}/event`]: {
    post: {
      tags,
      summary: "News of an order's payment",
      requestParams: { path: orderPath, header: signed },
      requestBody: body(anything),
      responses: { 200: json("How the order stands.", anything), ...refusals({ 404: "No such order." }) },
    },
  },
};

const products: ZodOpenApiPathsObject = {
  [`${base}/v1/izi/basket/product/{product}`]: {
    post: {
      tags,
      summary: "A product's code was scanned outside the shop",
      requestParams: { path: z.object({ product: z.string() }), header: signed },
      requestBody: { content: { "application/json": { schema: anything } } },
      responses: {
        200: json("The basket, with `basket_id`.", basket),
        ...refusals({ 404: "No such product or basket.", 409: "It cannot be added." }),
      },
    },
  },
  [`${base}/v1/izi/products`]: {
    get: {
      tags,
      summary: "What may be bought by scanning a code anywhere",
      requestParams: { query: hotProductsQuery, header: signed },
      responses: { 200: json("A page.", anything), ...refusals() },
    },
  },
};

/** What InPost Pay calls, signed by it; paths below the prefix are its own. */
export const inpostPayPaths: ZodOpenApiPathsObject = {
  [`${base}/v1/izi/basket/{basket}`]: {
    get: {
      tags,
      summary: "The basket as it is now",
      requestParams: { path: basketPath, header: signed },
      responses: { 200: json("The basket.", basket), ...refusals({ 404: "No such basket." }) },
    },
  },
  [`${base}/v1/izi/basket/{basket}/confirmation`]: {
    post: {
      tags,
      summary: "The shopper linked the basket to a phone, or would not",
      requestParams: { path: basketPath, header: signed },
      requestBody: body(anything),
      responses: { 200: json("The basket.", basket), ...refusals(noBasket) },
    },
  },
  [`${base}/v1/izi/basket/{basket}/event`]: {
    post: {
      tags,
      summary: "The shopper changed the basket on the phone",
      requestParams: { path: basketPath, header: signed },
      requestBody: body(anything),
      responses: {
        200: json("The basket; what could not be done is its notice.", basket),
        ...refusals(noBasket),
      },
    },
  },
  [`${base}/v1/izi/basket/{basket}/binding`]: { delete: unlink },
  [`${base}/v1/izi/basket/{basket}/binding/delete`]: { post: unlink },
  ...products,
  ...orders,
  [`${base}/events`]: {
    post: {
      tags,
      summary: "News of transactions, refunds and settlements",
      requestParams: { header: z.object({ "X-API-Version": z.string(), "X-Signature": z.string() }) },
      requestBody: body(anything),
      responses: { 200: { description: "Heard." }, ...refusals() },
    },
  },
};

import "server-only";
import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import type { BasketView } from "@/core/basket/basket-view";
import { noticeCodes } from "@/core/basket/quantity";
import { promoRefusals } from "@/core/promo/promo-code";
import { basketCookie } from "@/server/basket/basket-cookie";
import { addLineBody, changeLineBody, lineId, promoCodeBody } from "@/server/basket/basket-schemas";
import { available } from "./catalog-views";
import { amount, body, bodyProblems, currency, json, problems, text, vatParts } from "./parts";

export const basketView = z
  .object({
    id: z.string().nullable().meta({ description: "Null until something was put in." }),
    version: z.int().meta({ description: "Grows with every change." }),
    currency,
    topic: z.string().nullable().meta({ description: "Name of its changes on `/api/events`." }),
    count: z.int().meta({ description: "Pieces in all lines." }),
    lines: z.array(
      z.object({
        id: z.string(),
        sku: z.string(),
        slug: z.string(),
        category: z.string(),
        name: text,
        option: text,
        picture: z.string(),
        quantity: z.int(),
        available,
        unit: amount,
        previousUnit: amount.nullable(),
        total: amount,
        discount: amount,
      }),
    ),
    promoCodes: z.array(
      z.object({
        code: z.string(),
        name: text,
        discount: amount,
        minimum: amount,
        refusal: z.enum(promoRefusals).nullable().meta({ description: "Why the code does not count now." }),
      }),
    ),
    goods: amount.meta({ description: "Before codes, in minor units." }),
    discount: amount,
    total: amount.meta({ description: "After codes, without delivery, in minor units." }),
    vat: vatParts,
    notices: z.array(
      z.object({
        code: z.enum(noticeCodes),
        sku: z.string().optional(),
        available: z.int().optional(),
        promoCode: z.string().optional(),
        refusal: z.enum(promoRefusals).optional(),
      }),
    ),
  })
  .meta({ id: "Basket" }) satisfies z.ZodType<BasketView>;

const tags = ["basket"];
const answer = json("The whole basket.", basketView);
const cookie = z.object({ [basketCookie]: z.string().optional() });
const path = z.object({ id: lineId });

export const basketPaths: ZodOpenApiPathsObject = {
  "/api/basket": {
    get: {
      tags,
      summary: "The shopper's basket",
      requestParams: { cookie },
      responses: { 200: answer },
    },
  },
  "/api/basket/lines": {
    post: {
      tags,
      summary: "Put something into the basket",
      description:
        "Capped, with a notice, by what is left. The first time sets the cookie that finds the basket.",
      requestParams: { cookie },
      requestBody: body(addLineBody),
      responses: {
        200: answer,
        ...problems({
          ...bodyProblems,
          404: "Nothing is sold under this SKU.",
          409: "The basket is full.",
          429: "Too many new baskets.",
        }),
      },
    },
  },
  "/api/basket/lines/{id}": {
    patch: {
      tags,
      summary: "Set how many pieces a line has; 0 takes it out",
      requestParams: { cookie, path },
      requestBody: body(changeLineBody),
      responses: {
        200: answer,
        ...problems({ ...bodyProblems, 404: "The basket has no such line.", 409: "It has been ordered." }),
      },
    },
    delete: {
      tags,
      summary: "Take a line out",
      requestParams: { cookie, path },
      responses: { 200: answer },
    },
  },
  "/api/basket/promo-codes": {
    post: {
      tags,
      summary: "Use a promo code",
      description: "A code that is there already and counts is no error.",
      requestParams: { cookie },
      requestBody: body(promoCodeBody),
      responses: {
        200: answer,
        ...problems({
          ...bodyProblems,
          404: "There is no such code (`unknown`) or no basket (`no-basket`).",
          409: `The code does not count: ${promoRefusals.join(", ")}; or \`already-ordered\`, \`too-many-codes\`.`,
          429: "Too many tries.",
        }),
      },
    },
    delete: {
      tags,
      summary: "Take a promo code out",
      requestParams: { cookie },
      requestBody: body(promoCodeBody),
      responses: { 200: answer, ...problems(bodyProblems) },
    },
  },
};

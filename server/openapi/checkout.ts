import "server-only";
import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import type { CheckoutDone, CheckoutView } from "@/core/checkout/checkout-view";
import { deliveryCodes, deliveryTypes } from "@/core/delivery/delivery";
import { basketCookie } from "@/server/basket/basket-cookie";
import { checkoutBody, checkoutQuery } from "@/server/checkout/checkout-schemas";
import type { Locker } from "@/server/delivery/find-locker";
import { basketView } from "./basket";
import { amount, body, bodyProblems, json, problems, text } from "./parts";

const link = { id: z.string(), url: z.string(), label: text };

const checkoutView = z
  .object({
    basket: basketView,
    deliveries: z.array(
      z.object({
        type: z.enum(deliveryTypes),
        price: amount,
        freeFrom: amount.nullable(),
        vatRate: z.number(),
        expectedAt: z.string().meta({ format: "date-time" }),
        options: z.array(z.object({ code: z.enum(deliveryCodes), price: amount })),
      }),
    ),
    consents: z.array(
      z.object({
        ...link,
        version: z.string(),
        required: z.boolean(),
        text: text.meta({ description: "May name one of `links` as `#<its id>`." }),
        links: z.array(z.object(link)),
      }),
    ),
    shopper: z
      .object({ name: z.string(), email: z.string() })
      .nullable()
      .meta({ description: "Who is signed in." }),
    payable: z.boolean().meta({ description: "False while the basket cannot be paid for here." }),
    orderUrl: z.string().nullable().meta({ description: "The order that the last basket has become." }),
    topic: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: "Checkout" }) satisfies z.ZodType<CheckoutView>;

const done = z.object({
  orderToken: z.string(),
  orderUrl: z.string(),
}) satisfies z.ZodType<CheckoutDone>;

const locker = z
  .object({
    code: z.string(),
    city: z.string(),
    street: z.string(),
    building: z.string(),
    postalCode: z.string(),
    latitude: z.number(),
    longitude: z.number(),
    hint: z.string(),
  })
  .meta({ id: "Locker" }) satisfies z.ZodType<Locker>;

const tags = ["checkout"];
const cookie = z.object({ [basketCookie]: z.string().optional() });

export const checkoutPaths: ZodOpenApiPathsObject = {
  "/api/checkout": {
    get: {
      tags,
      summary: "What the basket would be ordered as",
      requestParams: { cookie, query: checkoutQuery },
      responses: {
        200: json("Sums, deliveries and consents of now.", checkoutView),
        ...problems({ 400: "Not a language." }),
      },
    },
    post: {
      tags,
      summary: "Order the basket and pay with SEQR",
      description: "The order's page shows the code to scan. Prices are the shop's own.",
      requestParams: { cookie },
      requestBody: body(checkoutBody),
      responses: {
        201: json("The order waits for its payment.", done),
        ...problems({
          ...bodyProblems,
          409: "No order was made: the basket is empty, ordered already, or something in it changed.",
          429: "Too many orders.",
          502: "SEQR took no invoice: the order failed, and the goods lie in a new basket.",
          503: "The basket cannot be paid for here just now.",
        }),
      },
    },
  },
  "/api/delivery/lockers": {
    get: {
      tags,
      summary: "Lockers that a parcel can go to",
      requestParams: {
        query: z.object({
          q: z.string().optional().meta({ description: "Beginnings of words of code, address or hint." }),
          limit: z.int().optional().meta({ description: "1 to 50, 10 unless told." }),
        }),
      },
      responses: {
        200: json(
          "Those found, and how many there are.",
          z.object({ items: z.array(locker), total: z.int() }),
        ),
        ...problems({ 400: "Not a query." }),
      },
    },
  },
};

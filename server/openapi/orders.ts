import "server-only";
import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { deliveryTypes } from "@/core/delivery/delivery";
import { orderStates } from "@/core/order/order-states";
import type { OrderView } from "@/server/orders/get-order";
import { basketView } from "./basket";
import { amount, currency, json, problems, text, vatParts } from "./parts";

const orderView = z
  .object({
    number: z.string(),
    state: z.string().meta({ enum: [...orderStates] }),
    locale: z.string(),
    currency,
    goods: amount.meta({ description: "Before discounts, in minor units." }),
    discount: amount,
    total: amount.meta({ description: "What is paid: goods less discount, with delivery, in minor units." }),
    createdAt: z.date(),
    paidAt: z.date().nullable(),
    name: z.string(),
    email: z.string(),
    address: z.object({
      street: z.string(),
      city: z.string(),
      zip: z.string(),
      region: z.string(),
      country: z.string(),
    }),
    lines: z.array(
      z.object({
        id: z.string(),
        sku: z.string(),
        name: text,
        option: text,
        picture: z.string(),
        category: z.string(),
        quantity: z.int(),
        unit: amount,
        discount: amount,
        total: amount,
        vatRate: z.number(),
        downloadUrl: z.string().nullable(),
      }),
    ),
    delivery: z
      .object({
        type: z.string().meta({ enum: [...deliveryTypes] }),
        codes: z.array(z.string()),
        amount,
        optionsAmount: amount,
        walletDiscount: amount,
        expectedAt: z.date(),
        lockerCode: z.string().nullable(),
        references: z.array(z.string()),
        shippedAt: z.date().nullable(),
        place: z.object({
          name: z.string(),
          street: z.string(),
          zip: z.string(),
          city: z.string(),
          country: z.string(),
        }),
      })
      .nullable(),
    vat: vatParts,
    payment: z
      .object({
        provider: z.string(),
        method: z.string().nullable(),
        state: z.string(),
        reference: z.string().nullable(),
        paidReference: z.string().nullable(),
        expiresAt: z.date(),
        code: z
          .object({ text: z.string(), appLink: z.string() })
          .nullable()
          .meta({ description: "What a phone scans to pay, while it can." }),
      })
      .nullable(),
    refillable: z.boolean().meta({ description: "It came to nothing; its goods can be put into a basket." }),
    refunds: z.array(z.object({ id: z.string(), state: z.string(), amount, createdAt: z.date() })),
    history: z.array(z.object({ at: z.date(), from: z.string(), to: z.string(), why: z.string() })),
    version: z.int(),
    topic: z.string(),
  })
  .meta({ id: "Order" }) satisfies z.ZodType<OrderView>;

const tags = ["orders"];
const token = z.string().meta({ description: "The shopper's key to the order." });

export const orderPaths: ZodOpenApiPathsObject = {
  "/api/orders/{token}": {
    get: {
      tags,
      summary: "An order with its payment and refunds",
      requestParams: { path: z.object({ token }) },
      responses: { 200: json("The order.", orderView), ...problems({ 404: "No such order." }) },
    },
  },
  "/api/orders/{token}/basket": {
    post: {
      tags,
      summary: "Put the goods of an order that came to nothing back into the basket",
      requestParams: { path: z.object({ token }) },
      responses: {
        200: json("The whole basket.", basketView),
        ...problems({
          404: "No such order.",
          409: "It is not over, or nothing is left.",
          429: "Too many tries.",
        }),
      },
    },
  },
  "/api/orders/{token}/downloads/{line}": {
    get: {
      tags,
      summary: "The file of a digital line of a paid order",
      requestParams: { path: z.object({ token, line: z.string() }) },
      responses: {
        200: { description: "The file.", content: { "application/octet-stream": {} } },
        ...problems({ 404: "No such file, or not paid." }),
      },
    },
  },
};

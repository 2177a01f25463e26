import "server-only";
import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { orderStates } from "@/core/order/order-states";
import { accountOrdersQuery, registerBody, signInBody } from "@/server/account/account-schemas";
import type { ShopperOrder } from "@/server/account/list-shopper-orders";
import { amount, body, currency, bodyProblems, json, problems } from "./parts";

const account = z.object({ email: z.string(), name: z.string() }).meta({ id: "Account" });
const order = z.object({
  number: z.string(),
  token: z.string().meta({ description: "The key to the order, for `/api/orders/{token}`." }),
  state: z.string().meta({ enum: [...orderStates] }),
  currency,
  total: amount,
  createdAt: z.date(),
}) satisfies z.ZodType<ShopperOrder>;
const orders = z.object({
  orders: z.array(order),
  nextCursor: z.string().nullable().meta({ description: "For `cursor` of the next page; null at the end." }),
});

const tags = ["account"];
const guest = { 401: "Nobody is signed in." };
const foreign = { 403: "A page of another site sent it." };
const cookies = "Sets the cookies of the session and of the account's basket, into which the guest's goes.";

export const accountPaths: ZodOpenApiPathsObject = {
  "/api/account": {
    get: {
      tags,
      summary: "Who is signed in",
      responses: { 200: json("The account.", account), ...problems(guest) },
    },
    post: {
      tags,
      summary: "Make an account and sign in",
      description: cookies,
      requestBody: body(registerBody),
      responses: {
        201: json("The account.", account),
        ...problems({ ...bodyProblems, ...foreign, 409: "No account was made.", 429: "Too many accounts." }),
      },
    },
  },
  "/api/account/session": {
    post: {
      tags,
      summary: "Sign in",
      description: cookies,
      requestBody: body(signInBody),
      responses: {
        200: json("The account.", account),
        ...problems({
          ...bodyProblems,
          ...foreign,
          401: "E-mail or password is not right.",
          429: "Too many attempts; `seconds` says how long to wait.",
        }),
      },
    },
    delete: {
      tags,
      summary: "Sign out",
      description: "The basket stays with the account.",
      responses: { 204: { description: "Signed out." }, ...problems(foreign) },
    },
  },
  "/api/account/orders": {
    get: {
      tags,
      summary: "The account's orders, newest first",
      requestParams: { query: accountOrdersQuery },
      responses: { 200: json("Up to 20 orders.", orders), ...problems({ ...guest, 400: "Not a cursor." }) },
    },
  },
};

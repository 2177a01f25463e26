import "server-only";
import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { createPurchaseSchema } from "@/payments/seqr/create-purchase";
import { body, json, problems } from "./parts";

const createPurchase = createPurchaseSchema.meta({ id: "SeqrCreatePurchase" });

const accepted = z.object({ invoiceReferenceId: z.string() });
const refused = z.object({ errorCode: z.string() });

const tags = ["seqr"];

export const seqrPaths: ZodOpenApiPathsObject = {
  "/api/seqr/createPurchase": {
    post: {
      tags,
      summary: "Called by SEQR Instant Checkout when a shopper confirmed the address",
      requestBody: body(createPurchase),
      responses: {
        200: json("The invoice to show in the app, or why there is none.", z.union([accepted, refused])),
        400: json("Not a createPurchase call.", refused),
        413: json("The body is too large.", refused),
        415: json("The body is not `application/json`.", refused),
        429: json("Too many purchases.", refused),
      },
    },
  },
  "/api/seqr/notify/{payment}/{secret}": {
    post: {
      tags,
      summary: "Called by SEQR when something happened to a payment; it is then asked what",
      requestParams: { path: z.object({ payment: z.string(), secret: z.string() }) },
      requestBody: { content: { "application/x-www-form-urlencoded": {}, "application/json": {} } },
      responses: { 200: { description: "Heard." }, ...problems({ 404: "No such payment." }) },
    },
  },
};

import "server-only";
import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { body, json, problems } from "./parts";

// SEQR's own format; the adapter reads it (payments/seqr), so it is written down here once more, for readers.
const createPurchase = z
  .object({
    purchaseToken: z
      .string()
      .regex(/^[A-Za-z0-9._-]{1,64}$/)
      .meta({ description: "What is bought: a SKU." }),
    clientName: z.string(),
    street: z.string(),
    city: z.string(),
    country: z.string().meta({ description: "An English name or an ISO 3166 code." }),
    state: z.string().optional(),
    zip: z.string(),
    email: z.email(),
    msisdn: z.string().optional().meta({ description: "Digits with country code, no plus." }),
  })
  .meta({ id: "SeqrCreatePurchase" });

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

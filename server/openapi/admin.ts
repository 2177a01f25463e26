import "server-only";
import { z } from "zod";
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from "zod-openapi";
import { priceBody, refundBody, settleBody, stockBody } from "@/server/admin/admin-schemas";
import {
  consentBody,
  deliveryMethodBody,
  newPromoCodeBody,
  promoCodeBody,
} from "@/server/admin/offer-schemas";
import { correctionBody, sentBody, sentManyBody } from "@/server/admin/shipping-schemas";
import { body, bodyProblems, json, problems } from "./parts";

const done = z.looseObject({});
const path = z.object({ id: z.string() });

const refusals = {
  401: "Not signed in.",
  403: "Not for this role, or sent by a page of another site.",
  404: "There is no such thing.",
  409: "Its state does not allow this; `code` says why.",
};

/** A write of the back office: for signed-in staff, by session cookie. */
function write(summary: string, schema?: z.ZodType): ZodOpenApiOperationObject {
  return {
    tags: ["admin"],
    summary,
    security: [{ session: [] }],
    ...(schema && { requestBody: body(schema) }),
    responses: {
      200: json("What became of it.", done),
      ...problems(schema ? { ...bodyProblems, ...refusals } : refusals),
    },
  };
}

/** A file for the back office to download. */
function file(summary: string): ZodOpenApiOperationObject {
  const { 401: signedOut, 403: forbidden, 404: missing } = refusals;
  return {
    ...writeTo(summary),
    responses: {
      200: json("The file.", done),
      ...problems({ 401: signedOut, 403: forbidden, 404: missing }),
    },
  };
}

function writeTo(summary: string, schema?: z.ZodType): ZodOpenApiOperationObject {
  return { ...write(summary, schema), requestParams: { path } };
}

export const adminPaths: ZodOpenApiPathsObject = {
  "/api/admin/variants/{id}/price": { put: writeTo("Set the price of a variant in one currency", priceBody) },
  "/api/admin/variants/{id}/stock": { post: writeTo("Correct the pieces on hand", stockBody) },
  "/api/admin/orders/{id}/refunds": { post: writeTo("Give money back", refundBody) },
  "/api/admin/orders/{id}/confirmation": { post: writeTo("Send the confirmation mail once more") },
  "/api/admin/orders/sent": { post: write("Mark several orders as sent", sentManyBody) },
  "/api/admin/orders/{id}/sent": {
    post: writeTo("Mark an order as sent, or add tracking numbers", sentBody),
  },
  "/api/admin/orders/{id}/delivery": {
    patch: writeTo("Correct where, when and to whom an order is delivered", correctionBody),
  },
  "/api/admin/orders/{id}/messages": {
    get: file("Every message about an order's payments, masked, as a file"),
  },
  "/api/admin/payments/{id}/cash": { post: writeTo("Write down that the cash on delivery has come") },
  "/api/admin/promo-codes": { post: write("Make a promo code", newPromoCodeBody) },
  "/api/admin/promo-codes/{id}": {
    put: writeTo("Write a promo code as it should be from now on", promoCodeBody),
  },
  "/api/admin/delivery-methods/{id}": {
    put: writeTo("Write what a delivery (APM, COURIER, DIGITAL) costs", deliveryMethodBody),
  },
  "/api/admin/consents/{id}": { put: writeTo("Write what shoppers agree to", consentBody) },
  "/api/admin/variants/{id}/hot-product": {
    put: writeTo("Offer a variant in InPost's app"),
    delete: writeTo("Take a variant out of InPost's app"),
  },
  "/api/admin/inpost-pay/check": {
    post: write("Check the connection to InPost Pay: token, payment methods, signing keys"),
  },
  "/api/admin/pockyt/check": {
    post: write("Check the connection to Pockyt: address, account and signature"),
  },
  "/api/admin/inpost-pay/products": { post: write("Compare InPost's list of hot products with ours") },
  "/api/admin/refunds/{id}/settle": {
    post: writeTo("Write down how a refund ended whose answer was lost", settleBody),
  },
  "/api/admin/payments/{id}/cancel": { post: writeTo("Cancel a payment that waits for the shopper") },
  "/api/admin/jobs/{id}/retry": { post: writeTo("Put a dead job back in the queue") },
  "/api/admin/seqr/periods": { post: write("Close SEQR's accounting period") },
  "/api/admin/seqr/periods/{id}/report": {
    post: writeTo("Compare SEQR's report of a closed period with our payments"),
  },
};

import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import {
  keyVersionSchema,
  orderEventSchema,
  refundResultSchema,
  settlementSchema,
  shopAnswerSchema,
} from "@sandbox/inpost-pay/control/commands";
import { limitSchema } from "@sandbox/inpost-pay/control/lists";
import { settingsPatchSchema, settingsSchema } from "@sandbox/inpost-pay/control/schemas";
import {
  bindingSchema,
  complaintSchema,
  hotProductViewSchema,
  orderSchema,
  transactionSchema,
} from "@sandbox/inpost-pay/control/views";
import { hotProductSchema } from "@sandbox/inpost-pay/hot-product";
import { lockerSchema } from "@sandbox/inpost-pay/lockers";
import { promoCodesSchema, quantitySchema, relatedSchema } from "@sandbox/inpost-pay/phone/change-basket";
import { paySchema } from "@sandbox/inpost-pay/phone/pay";
import { orderSchema as orderPressSchema } from "@sandbox/inpost-pay/phone/place-order";
import { confirmSchema, onboardSchema, scanSchema } from "@sandbox/inpost-pay/phone/press-schemas";
import { refreshOrderSchema } from "@sandbox/inpost-pay/phone/refresh-order";
import { checkoutSchema, phoneStateSchema } from "@sandbox/inpost-pay/phone/types";
import { answers, noContent, takes } from "@sandbox/lib/openapi-parts";

const phone = { requestParams: { path: z.object({ personId: z.string() }) }, ...answers(phoneStateSchema) };
const button = (summary: string, body?: z.ZodType) => ({
  post: { summary, ...phone, ...(body ? takes(body) : {}) },
});
const list = (summary: string, schema: z.ZodType) => ({
  get: { summary, requestParams: { query: limitSchema }, ...answers(z.array(schema)) },
});
const of = "/control/inpost-pay/phones/{personId}";

const phonePaths: ZodOpenApiPathsObject = {
  [of]: { get: { summary: "What the phone shows", ...phone } },
  [`${of}/scan`]: button("Scan a code or follow a link", scanSchema),
  [`${of}/onboard`]: button("Sign the contract for InPost Pay", onboardSchema),
  [`${of}/confirm`]: button("Bind the basket (3.3 SUCCESS)", confirmSchema),
  [`${of}/reject`]: button("Do not bind it (3.3 REJECT)"),
  [`${of}/quantity`]: button("Change a quantity (3.5)", quantitySchema),
  [`${of}/promo-codes`]: button("Set the promo codes, the full list (3.5)", promoCodesSchema),
  [`${of}/related`]: button("Add a related product (3.5)", relatedSchema),
  [`${of}/remove-basket`]: button("Throw the basket away (3.6)"),
  [`${of}/refresh`]: button("Read the basket again (3.2)"),
  [`${of}/refresh-order`]: button("Open an order: read it again (3.8)", refreshOrderSchema),
  [`${of}/checkout`]: {
    put: { summary: "What the person has chosen so far", ...phone, ...takes(checkoutSchema) },
  },
  [`${of}/order`]: button("Order and pay (3.2, 3.7, 3.9)", orderPressSchema),
  [`${of}/pay`]: button("Another try to pay the same order (3.9)", paySchema),
  [`${of}/dismiss`]: button("Close the notice, or leave the last screen"),
};

/** The part of the control API that is about InPost Pay. */
export const inpostPayPaths: ZodOpenApiPathsObject = {
  ...phonePaths,
  "/control/inpost-pay/hot-product": {
    post: {
      summary: "Take a hot product in the app (3.10)",
      ...takes(hotProductSchema),
      ...answers(phoneStateSchema),
    },
  },
  "/control/inpost-pay/products": {
    get: { summary: "Products offered in the app", ...answers(z.array(hotProductViewSchema)) },
  },
  "/control/inpost-pay/products/read": {
    post: { summary: "Read them from the merchant now (3.10)", ...answers(shopAnswerSchema) },
  },
  "/control/inpost-pay/settle": {
    post: { summary: "Pay the merchant out now (3.11 SETTLEMENT)", ...answers(settlementSchema) },
  },
  "/control/inpost-pay/bindings": list("Baskets, newest first", bindingSchema),
  "/control/inpost-pay/orders": list("Orders, newest first", orderSchema),
  "/control/inpost-pay/transactions": list("Transactions, newest first", transactionSchema),
  "/control/inpost-pay/complaints": {
    ...list("What was wrong with the merchant's messages, newest first", complaintSchema),
    delete: { summary: "Forget them", ...noContent },
  },
  "/control/inpost-pay/lockers": { get: { summary: "All lockers", ...answers(z.array(lockerSchema)) } },
  "/control/inpost-pay/settings": {
    get: { summary: "Strictness and patience", ...answers(settingsSchema) },
    patch: { summary: "Change them", ...takes(settingsPatchSchema), ...answers(settingsSchema) },
  },
  "/control/inpost-pay/keys/rotate": {
    post: { summary: "Sign with a new key from now on", ...answers(keyVersionSchema) },
  },
  "/control/inpost-pay/tokens/expire": { post: { summary: "End all access tokens", ...noContent } },
  "/control/inpost-pay/orders/{id}/refund-result": {
    post: {
      summary: "Decide the pending refunds of an order, or the next one",
      requestParams: { path: z.object({ id: z.string() }) },
      ...takes(refundResultSchema),
      ...answers(orderSchema),
    },
  },
  "/control/inpost-pay/send-order-event": {
    post: { summary: "Send any order event (3.9)", ...takes(orderEventSchema), ...answers(shopAnswerSchema) },
  },
};

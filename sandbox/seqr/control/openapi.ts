import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { answers, takes } from "@sandbox/lib/openapi-parts";
import { invoiceSchema } from "@sandbox/seqr/control/invoice-view";
import { invoiceFilterSchema } from "@sandbox/seqr/control/invoices";
import {
  settingsPatchSchema,
  settingsSchema,
  terminalPatchSchema,
  terminalSchema,
  webshopSchema,
} from "@sandbox/seqr/control/schemas";
import { payResultSchema, paySchema } from "@sandbox/seqr/phone/pay";
import { phoneStateSchema, pinSchema, scanSchema } from "@sandbox/seqr/phone/types";

const phone = { requestParams: { path: z.object({ personId: z.string() }) }, ...answers(phoneStateSchema) };
const button = (summary: string) => ({ post: { summary, ...phone } });

/** The part of the control API that is about SEQR. */
export const seqrPaths: ZodOpenApiPathsObject = {
  "/control/seqr/webshops": {
    get: { summary: "Shops known to Instant Checkout", ...answers(z.array(webshopSchema)) },
    put: { summary: "Register or change a shop", ...takes(webshopSchema), ...answers(webshopSchema) },
  },
  "/control/seqr/terminals": { get: { summary: "Terminals", ...answers(z.array(terminalSchema)) } },
  "/control/seqr/terminals/{id}": {
    patch: {
      summary: "Change a terminal",
      requestParams: { path: z.object({ id: z.string() }) },
      ...takes(terminalPatchSchema),
      ...answers(terminalSchema),
    },
  },
  "/control/seqr/settings": {
    get: { summary: "Timers and strictness", ...answers(settingsSchema) },
    patch: { summary: "Change them", ...takes(settingsPatchSchema), ...answers(settingsSchema) },
  },
  "/control/seqr/invoices": {
    get: {
      summary: "Invoices, newest first",
      requestParams: { query: invoiceFilterSchema },
      ...answers(z.array(invoiceSchema)),
    },
  },
  "/control/seqr/invoices/{reference}": {
    get: {
      summary: "One invoice",
      requestParams: { path: z.object({ reference: z.string() }) },
      ...answers(invoiceSchema),
    },
  },
  "/control/seqr/phones/{personId}": { get: { summary: "What the phone shows", ...phone } },
  "/control/seqr/phones/{personId}/scan": {
    post: { summary: "Scan a code", ...phone, ...takes(scanSchema) },
  },
  "/control/seqr/phones/{personId}/confirm-address": button(
    "Confirm the address; calls createPurchase, at most 10 s",
  ),
  "/control/seqr/phones/{personId}/confirm-invoice": button("Confirm the bill; the PIN is asked for"),
  "/control/seqr/phones/{personId}/pin": { post: { summary: "Type the PIN", ...phone, ...takes(pinSchema) } },
  "/control/seqr/phones/{personId}/cancel": button("Cancel"),
  "/control/seqr/phones/{personId}/done": button("Leave the last screen"),
  "/control/seqr/pay": {
    post: {
      summary: "A whole purchase in one call, any number in parallel",
      ...takes(paySchema),
      ...answers(payResultSchema),
    },
  },
};

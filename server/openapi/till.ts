import "server-only";
import { z } from "zod";
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from "zod-openapi";
import * as schemas from "@/server/till/till-schemas";
import { json, problems } from "./parts";
import { refusals, tillOperation } from "./till-operation";
import { displayView, saleView, tillView } from "./till-views";

const tags = ["till"];
const wallet = { 502: "Pockyt cannot be reached.", 503: "Wallet payments are not configured." };

function change(
  summary: string,
  wants?: z.ZodType,
  more?: Record<number, string>,
): ZodOpenApiOperationObject {
  return tillOperation({ summary, answer: saleView, ...(wants && { wants }), ...(more && { more }) });
}

const attempt = z.object({ id: z.string(), number: z.string() });
const line = z.object({ id: z.string(), line: z.string() });
const paired = z.object({ path: z.string() });

export const tillPaths: ZodOpenApiPathsObject = {
  "/api/till/tills": {
    get: {
      ...{ tags, summary: "All tills", security: [{ session: [] }] },
      responses: {
        200: json("The tills with their open shifts.", z.object({ tills: z.array(z.looseObject({})) })),
        ...problems({ 401: refusals[401], 403: refusals[403] }),
      },
    },
    post: tillOperation({
      summary: "Set up another till",
      answer: tillView,
      wants: schemas.newTillBody,
      status: 201,
      path: z.object({}),
    }),
  },
  "/api/till/tills/{id}": { get: tillOperation({ summary: "A till with its sales", answer: tillView }) },
  "/api/till/tills/{id}/shift": {
    post: tillOperation({
      summary: "Open a shift",
      answer: tillView,
      wants: schemas.openShiftBody,
      status: 201,
    }),
  },
  "/api/till/tills/{id}/display": {
    post: tillOperation({ summary: "Pair a new screen for shoppers", answer: paired }),
  },
  "/api/till/tills/{id}/printer": {
    put: tillOperation({ summary: "Set the printer", answer: tillView, wants: schemas.printerBody }),
  },
  "/api/till/tills/{id}/printer/test": {
    post: tillOperation({
      summary: "Print a line at the till's printer",
      answer: z.object({ ok: z.literal(true) }),
      wants: schemas.testPrintBody,
      more: { 502: "The printer does not answer." },
    }),
  },
  "/api/till/tills/{id}/sales": {
    post: tillOperation({
      summary: "Begin a sale",
      answer: saleView,
      wants: schemas.newSaleBody,
      status: 201,
    }),
  },
  "/api/till/display/{key}": {
    get: {
      ...{ tags, summary: "What the shopper's screen shows" },
      requestParams: { path: z.object({ key: z.string() }) },
      responses: {
        200: json("What to show.", displayView),
        ...problems({ 404: "Not paired with a till (any more)." }),
      },
    },
  },
  "/api/till/sales/{id}": {
    get: tillOperation({ summary: "A sale", answer: saleView }),
    patch: change("Change a sale's note, discount or mail address", schemas.saleBody),
  },
  "/api/till/sales/{id}/lines": {
    post: tillOperation({
      summary: "Add what was scanned",
      answer: saleView,
      wants: schemas.newLineBody,
      status: 201,
    }),
  },
  "/api/till/sales/{id}/lines/{line}": {
    patch: tillOperation({
      summary: "Change a line",
      answer: saleView,
      wants: schemas.lineBody,
      path: line,
    }),
    delete: tillOperation({ summary: "Remove a line", answer: saleView, path: line }),
  },
  "/api/till/sales/{id}/hold": { post: change("Put a sale aside", schemas.holdBody) },
  "/api/till/sales/{id}/resume": { post: change("Take a sale up again") },
  "/api/till/sales/{id}/void": { post: change("End a sale that nobody paid for", schemas.voidBody) },
  "/api/till/sales/{id}/reopen": { post: change("Back to the lines after payments that came to nothing") },
  "/api/till/sales/{id}/attempts": {
    post: tillOperation({
      summary: "Begin to charge a wallet",
      answer: saleView,
      wants: schemas.attemptBody,
      status: 201,
      more: wallet,
    }),
  },
  "/api/till/sales/{id}/attempts/{number}/code": {
    post: tillOperation({
      summary: "Charge the code that was scanned, once",
      answer: saleView,
      wants: schemas.codeBody,
      path: attempt,
    }),
  },
  "/api/till/sales/{id}/attempts/{number}/cancel": {
    post: tillOperation({ summary: "Cancel a charge", answer: saleView, path: attempt }),
  },
  "/api/till/sales/{id}/check": { post: change("Ask Pockyt now") },
  "/api/till/sales/{id}/cash": { post: change("Take cash", schemas.cashBody) },
  "/api/till/sales/{id}/override": {
    post: change("A manager says how a charge ended", schemas.overrideBody),
  },
  "/api/pockyt/ipn": {
    post: {
      tags: ["pockyt"],
      summary: "Called by Pockyt when something happened to a transaction; it is then asked what",
      requestBody: { content: { "application/x-www-form-urlencoded": {}, "application/json": {} } },
      responses: {
        200: { description: "`success`: heard.", content: { "text/plain": { schema: z.string() } } },
        400: { description: "`fail`: not signed.", content: { "text/plain": { schema: z.string() } } },
        ...problems({ 413: "The body is too large." }),
      },
    },
  },
};

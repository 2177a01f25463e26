import "server-only";
import { z } from "zod";
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from "zod-openapi";
import * as schemas from "@/server/till/till-schemas";
import { amount, problems } from "./parts";
import { tillOperation } from "./till-operation";
import { receiptView, slipView, dayReportView, shiftReportView } from "./till-papers";

const done = z.object({ ok: z.literal(true) });
const sku = z.object({ sku: z.string() });
const refunds = z.object({
  refunds: z.array(
    z.object({ id: z.string(), state: z.string(), amount, tender: z.enum(["cash", "wallet"]) }),
  ),
});
const anything = z.looseObject({});
const wallet = { 502: "Pockyt cannot be reached.", 503: "Wallet payments are not configured." };

/** A list or report: for a signed-in cashier or admin. */
function reading(summary: string, answer: z.ZodType, query?: z.ZodObject): ZodOpenApiOperationObject {
  return tillOperation({ summary, answer, path: z.object({}), ...(query && { query }), more: wallet });
}

const report = z.object({
  day: z.string(),
  report: dayReportView,
  tills: z.array(z.object({ id: z.string(), name: z.string() })),
  cashiers: z.array(z.string()),
});

/** The till's papers, refunds, shifts and reports. */
export const tillDeskPaths: ZodOpenApiPathsObject = {
  "/api/till/sales/{id}/receipt": {
    get: tillOperation({ summary: "The receipt of a paid sale", answer: receiptView }),
  },
  "/api/till/sales/{id}/receipt/print": {
    post: tillOperation({
      summary: "Count a print of the receipt; the second says COPY",
      answer: z.object({ copy: z.int(), isCopy: z.boolean() }),
      wants: schemas.printBody,
    }),
  },
  "/api/till/sales/{id}/receipt/mail": {
    post: tillOperation({ summary: "Mail the receipt", answer: done, wants: schemas.mailBody }),
  },
  "/api/till/sales/{id}/void-slip": {
    get: tillOperation({ summary: "The slip of a charge that a cancel gave back", answer: slipView }),
  },
  "/api/till/receipts/{code}": {
    get: tillOperation({
      summary: "The order behind a receipt's code",
      answer: z.object({ orderId: z.string(), orderNumber: z.string(), saleId: z.string().nullable() }),
      path: z.object({ code: z.string() }),
    }),
  },
  "/api/till/orders/{id}": {
    get: tillOperation({ summary: "An order and what may be given back", answer: anything }),
  },
  "/api/till/orders/{id}/refunds": {
    post: tillOperation({
      summary: "Give money back: a sum, or lines",
      answer: refunds,
      wants: schemas.tillRefundBody,
      status: 201,
    }),
  },
  "/api/till/refunds/{id}/check": {
    post: tillOperation({
      summary: "Find out how a refund ended whose answer was lost",
      answer: z.object({ state: z.string() }),
      more: wallet,
    }),
  },
  "/api/till/refunds/{id}/slip": {
    get: tillOperation({ summary: "The slip of a refund", answer: slipView }),
  },
  "/api/till/tills/{id}/shift/close": {
    post: tillOperation({
      summary: "Close the shift with the cash that was counted",
      answer: z.object({ shift: shiftReportView }),
      wants: schemas.closeShiftBody,
    }),
  },
  "/api/till/tills/{id}/favourites": {
    get: tillOperation({
      summary: "What the till's first page offers",
      answer: z.object({ favourites: z.array(anything) }),
    }),
  },
  "/api/till/favourites/{sku}": {
    put: tillOperation({ summary: "Put a variant on the first page", answer: done, path: sku }),
    delete: tillOperation({ summary: "Take the mark away", answer: done, path: sku }),
  },
  "/api/till/shifts": {
    get: reading(
      "Shifts, newest first",
      z.object({ shifts: z.array(anything), next: z.string().nullable() }),
      schemas.shiftsQuery,
    ),
  },
  "/api/till/shifts/{id}": {
    get: tillOperation({ summary: "What a shift came to", answer: z.object({ shift: shiftReportView }) }),
  },
  "/api/till/reports/day": { get: reading("What a day came to", report, schemas.reportQuery) },
  "/api/till/reports/day.csv": {
    get: {
      ...{ tags: ["till"], summary: "The same for a spreadsheet", security: [{ session: [] }] },
      requestParams: { query: schemas.reportQuery },
      responses: {
        200: { description: "The report.", content: { "text/csv": { schema: z.string() } } },
        ...problems({ 400: "Not a day.", 401: "Not signed in.", 403: "Not for this role." }),
      },
    },
  },
  "/api/till/reconciliation": {
    get: reading(
      "Pockyt's list beside our payments, difference by difference",
      z.object({ matched: z.int(), rows: z.array(anything) }),
      schemas.rangeQuery,
    ),
  },
};

import "server-only";
import { z } from "zod";
import type { DayReport } from "@/core/till/day-report";
import type { ReceiptView, SlipView } from "@/core/till/receipt-view";
import type { ShiftReportView } from "@/core/till/report-view";
import { amount, currency, text, vatParts } from "./parts";

const time = z.string().meta({ format: "date-time" });
const kind = z.enum(["cash", "wallet"]);
const shop = z.object({ name: z.string(), lines: z.array(z.string()), storeNo: z.string().nullable() });

export const receiptView = z
  .object({
    ...{ shop, till: z.string(), cashier: z.string(), number: z.string(), orderNumber: z.string() },
    ...{ at: time, timeZone: z.string(), currency },
    lines: z.array(
      z.object({
        ...{ name: text, option: text, sku: z.string(), quantity: z.int(), unit: amount },
        ...{ discountAmount: amount, discountReason: z.string().nullable(), total: amount },
        vatRate: z.number(),
      }),
    ),
    totals: z.object({ goods: amount, discount: amount, total: amount, vat: vatParts }),
    discountReason: z.string().nullable(),
    note: z.string(),
    tenders: z.array(
      z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("cash"), amount, given: amount, change: amount }),
        z.object({
          ...{ kind: z.literal("wallet"), amount, wallet: z.string().nullable(), approved: z.literal(true) },
          ...{ transactionNo: z.string(), reference: z.string(), vendorId: z.string().nullable() },
          ...{ at: time, codeTail: z.string().nullable() },
        }),
      ]),
    ),
    code: z.string().meta({ description: "Scans back to the order." }),
    copies: z.int(),
    isCopy: z.boolean(),
  })
  .meta({ id: "Receipt" }) satisfies z.ZodType<ReceiptView>;

export const slipView = z
  .object({
    ...{ kind: z.enum(["void", "refund"]), shop, till: z.string(), cashier: z.string() },
    ...{ at: time, timeZone: z.string(), orderNumber: z.string(), currency, tender: kind },
    ...{ state: z.string(), amount, transactionNo: z.string().nullable(), reference: z.string().nullable() },
    refundTransactionNo: z.string().nullable(),
    refundReference: z.string().nullable(),
    ...{ refundedNow: amount, refundedTotal: amount, left: amount },
    lines: z.array(z.object({ name: text, option: text, quantity: z.int(), amount, restocked: z.boolean() })),
  })
  .meta({ id: "Slip" }) satisfies z.ZodType<SlipView>;

const reportParts = {
  sales: z.object({ count: z.int(), pieces: z.int(), gross: amount, discount: amount, vat: vatParts }),
  voided: z.int(),
  tenders: z.array(z.object({ kind, wallet: z.string().nullable(), count: z.int(), amount })),
  refunds: z.array(z.object({ kind, count: z.int(), amount })),
  cash: z.object({
    ...{ float: amount, sales: amount, refunds: amount, expected: amount },
    ...{ counted: amount.nullable(), difference: amount.nullable() },
  }),
  byCashier: z.array(z.object({ cashier: z.string(), count: z.int(), gross: amount })),
};
export const dayReportView = z.object(reportParts).meta({ id: "DayReport" }) satisfies z.ZodType<DayReport>;
export const shiftReportView = z
  .object({
    ...reportParts,
    ...{ id: z.string(), till: z.string(), tillId: z.string(), cashier: z.string() },
    ...{ cashierName: z.string(), openedAt: time, closedAt: time.nullable(), note: z.string() },
  })
  .meta({ id: "ShiftReport" }) satisfies z.ZodType<ShiftReportView>;

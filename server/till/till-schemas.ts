import "server-only";
import { z } from "zod";
import { locales } from "@/core/catalog/catalog";

const cents = z.int().min(0).max(100_000_000);
const note = z.string().trim().max(200);
const locale = z.enum(locales).optional();
const reason = z.string().trim().min(3).max(200);

export const discountSchema = z
  .object({ kind: z.enum(["percent", "amount"]), value: z.int().positive().max(100_000_000), reason })
  .refine(({ kind, value }) => kind === "amount" || value <= 100, {
    path: ["value"],
    message: "at most 100 per cent",
  });

export const openShiftBody = z.object({ float: cents });
export const closeShiftBody = z.object({ counted: cents, note: note.default("") });
export const printerBody = z.object({
  address: z
    .string()
    .regex(/^[A-Za-z0-9.-]{1,253}:\d{1,5}$/, "must be host:port")
    .nullable(),
});
export const newTillBody = z.object({ name: z.string().trim().min(1).max(40) });
export const testPrintBody = z.object({ locale });
export const newSaleBody = z.object({ copyOf: z.string().max(64).optional() });
export const saleBody = z.object({
  note: note.optional(),
  discount: discountSchema.nullable().optional(),
  email: z.email().max(200).nullable().optional(),
  shown: z.boolean().optional(),
});
export const newLineBody = z.object({
  code: z.string().trim().min(1).max(128),
  quantity: z.int().min(1).max(999).default(1),
});
export const lineBody = z.object({
  quantity: z.int().min(0).max(999).optional(),
  discount: discountSchema.nullable().optional(),
});
export const holdBody = z.object({ note: note.optional() });
export const voidBody = z.object({ reason });
export const attemptBody = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("scan"), amount: cents.optional(), locale }),
  z.object({
    kind: z.literal("qr"),
    amount: cents.optional(),
    vendor: z.enum(["alipay", "wechatpay", "cashapppay"]),
    locale,
  }),
]);
export const codeBody = z.object({
  // As scanned: what it is, the till finds out. Never a number (R7).
  code: z.string().max(500),
  vendor: z
    .string()
    .regex(/^[a-z_]{3,20}$/)
    .optional(),
});
export const cashBody = z.object({
  amount: cents.optional(),
  given: cents,
  key: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/),
  locale,
});
export const overrideBody = z.object({ outcome: z.enum(["paid", "unpaid"]), reason });
export const printBody = z.object({ to: z.enum(["page", "printer"]) });
export const mailBody = z.object({ email: z.email().max(200), locale });
export const tillRefundBody = z
  .object({
    key: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/),
    tillId: z.string().max(64),
    reason,
    amount: z.int().positive().max(100_000_000).optional(),
    lines: z
      .array(z.object({ id: z.string().max(64), quantity: z.int().min(1).max(999), restock: z.boolean() }))
      .min(1)
      .max(200)
      .optional(),
    tender: z.enum(["cash", "wallet"]).optional(),
  })
  .refine(({ amount, lines }) => (amount === undefined) !== (lines === undefined), {
    path: ["amount"],
    message: "name either an amount or lines",
  });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const reportQuery = z.object({
  day: day.optional(),
  till: z.string().max(64).optional(),
  cashier: z.string().max(200).optional(),
});
export const rangeQuery = z.object({ from: day, to: day });
export const shiftsQuery = z.object({
  till: z.string().max(64).optional(),
  cursor: z.string().max(64).optional(),
});

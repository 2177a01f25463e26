import "server-only";
import { z } from "zod";
import { currencies } from "@/core/money/money";

const reason = z.string().trim().min(3).max(200);

/** A new price of a variant: minor units, VAT included. */
export const priceBody = z.object({
  currency: z.enum(currencies),
  amount: z.int().positive().max(100_000_000),
});

/** A correction of the pieces on hand. */
export const stockBody = z.object({
  delta: z
    .int()
    .min(-100_000)
    .max(100_000)
    .refine((delta) => delta !== 0, "0 changes nothing"),
  reason,
});

/** Money to give back, in minor units; `restock` puts the pieces back on the shelf. */
export const refundBody = z.object({
  amount: z.int().positive().max(1_000_000_000),
  reason,
  restock: z.boolean().default(false),
});

/** How a refund ended whose answer was lost. */
export const settleBody = z.object({
  outcome: z.enum(["DONE", "REFUSED"]),
  reference: z.string().trim().min(1).max(100).optional(),
});

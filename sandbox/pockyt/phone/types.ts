import { z } from "zod";
import { walletIdSchema } from "@sandbox/pockyt/control/schemas";

const minor = z.number().int();

export const walletCodeSchema = z
  .object({
    text: z.string(),
    wallet: walletIdSchema,
    issuedAt: z.string(),
    expiresAt: z.string().meta({ description: "Shown until then; taken ten seconds longer, once" }),
    stored: z.boolean().meta({ description: "Made beforehand, for a phone without signal" }),
  })
  .meta({ id: "WalletCode" });

export const requestSchema = z
  .object({
    transactionNo: z.string(),
    reference: z.string(),
    source: z.enum(["code", "scan"]),
    shop: z.string(),
    wallet: walletIdSchema,
    amount: minor,
    currency: z.string(),
    since: z.string(),
    expiresAt: z.string(),
  })
  .meta({ id: "WalletRequest" });

export const outcomes = ["paid", "declined", "failed", "closed"] as const;

const paymentSchema = z.object({
  transactionNo: z.string(),
  reference: z.string(),
  shop: z.string(),
  wallet: walletIdSchema,
  amount: minor,
  currency: z.string(),
  at: z.string(),
  status: z.string(),
  refunded: minor,
  refunds: z.array(z.object({ refundReference: z.string().nullable(), amount: minor, at: z.string() })),
});

export const walletPhoneSchema = z
  .object({
    personId: z.string(),
    now: z.string().meta({ description: "The sandbox's clock" }),
    screen: z.enum(["code", "request", ...outcomes]).meta({ description: "What is seen first" }),
    offline: z.boolean(),
    wallet: walletIdSchema.meta({ description: "The one that is open" }),
    wallets: z.array(
      z.object({
        wallet: walletIdSchema,
        name: z.string(),
        balance: minor,
        currency: z.string(),
        threshold: minor.meta({ description: "Smaller amounts are paid without asking" }),
      }),
    ),
    code: walletCodeSchema.nullable(),
    request: requestSchema.nullable().meta({ description: "What asks for a yes; null without signal" }),
    waiting: z.number().int().meta({ description: "How many ask in all" }),
    result: z
      .object({
        outcome: z.enum(outcomes),
        reason: z.string().nullable(),
        transactionNo: z.string(),
        shop: z.string(),
        wallet: walletIdSchema,
        amount: minor,
        currency: z.string(),
        at: z.string(),
      })
      .nullable(),
    payments: z.array(paymentSchema),
  })
  .meta({ id: "WalletPhone" });

export type WalletPhone = z.output<typeof walletPhoneSchema>;
export type WalletRequest = z.output<typeof requestSchema>;

import { z } from "zod";
import { addressSchema, moneySchema } from "@sandbox/store/person";

export const screens = [
  "scan",
  "address",
  "ordering",
  "invoice",
  "pin",
  "waiting",
  "receipt",
  "reversed",
  "failed",
  "cancelled",
  "error",
] as const;
export type Screen = (typeof screens)[number];

const phoneErrorSchema = z.object({ code: z.string(), title: z.string(), detail: z.string() });
export type PhoneError = z.output<typeof phoneErrorSchema>;

/** What is stored of a phone; everything else on its screen is computed from the invoice and the person. */
export interface PhoneDocument {
  personId: string;
  screen: Screen;
  scannedText: string | null;
  purchase: { webshopId: string; serviceId: string; purchaseToken: string } | null;
  /** Since when it waits for createPurchase. */
  orderingSince: number | null;
  invoiceReference: string | null;
  pinAttemptsLeft: number;
  error: PhoneError | null;
}

const minor = z.number().int();

export const phoneStateSchema = z
  .object({
    personId: z.string(),
    screen: z.enum(screens),
    scannedText: z.string().optional(),
    address: addressSchema.extend({ name: z.string(), email: z.string(), phone: z.string() }).optional(),
    webshop: z.object({ name: z.string(), webshopId: z.string() }).optional(),
    invoice: z
      .object({
        reference: z.string(),
        title: z.string(),
        rows: z.array(z.object({ description: z.string(), quantity: z.string(), total: minor })),
        total: minor,
        currency: z.string(),
        backUrl: z.string().optional(),
      })
      .optional(),
    pinAttemptsLeft: z.number().int().optional(),
    receipt: z
      .object({
        merchant: z.string(),
        paidAt: z.string(),
        total: minor,
        currency: z.string(),
        ersReference: z.string(),
      })
      .optional(),
    error: phoneErrorSchema.optional(),
    account: z.object({ balance: z.array(moneySchema) }),
    sms: z.array(z.object({ at: z.string(), text: z.string() })),
    history: z.array(
      z.object({
        at: z.string(),
        merchant: z.string(),
        total: minor,
        currency: z.string(),
        ersReference: z.string(),
        state: z.string(),
      }),
    ),
  })
  .meta({ id: "SeqrPhoneState" });

export type PhoneState = z.output<typeof phoneStateSchema>;

export const scanSchema = z
  .object({ text: z.string().max(4_096) })
  .strict()
  .meta({ id: "SeqrScan" });
export const pinSchema = z
  .object({ pin: z.string().max(16) })
  .strict()
  .meta({ id: "SeqrPin" });

import { z } from "zod";

export const webshopSchema = z
  .object({
    webshopId: z.string().regex(/^[A-Za-z0-9._-]{1,64}$/),
    createPurchaseUrl: z.url({ protocol: /^https?$/ }),
    serviceId: z
      .string()
      .regex(/^[A-Za-z0-9._-]{1,64}$/)
      .default("wss-dev"),
    name: z.string().min(1).default("Web-shop"),
  })
  .meta({ id: "SeqrWebshop" });

export const terminalPatchSchema = z
  .object({
    blocked: z.boolean(),
    currencies: z.array(z.string().regex(/^[A-Z]{3}$/)).min(1),
    refunds: z.enum(["allowed", "not-allowed", "account-forbids"]),
  })
  .partial()
  .strict()
  .meta({ id: "SeqrTerminalPatch" });

export const terminalSchema = z
  .object({
    terminalId: z.string(),
    kind: z.enum(["shop", "cash-register"]),
    name: z.string(),
    password: z.literal("***"),
    resellerId: z.string(),
    externalTerminalId: z.string(),
    currencies: z.array(z.string()),
    blocked: z.boolean(),
    refunds: z.enum(["allowed", "not-allowed", "account-forbids"]),
    seqrId: z.string().nullable(),
  })
  .meta({ id: "SeqrTerminal" });

const duration = z.number().int().min(100).max(31_536_000_000);

export const settingsSchema = z
  .object({
    commitWindowMs: duration,
    invoiceExpiryMs: duration.nullable(),
    strictOrder: z.boolean(),
  })
  .meta({ id: "SeqrSettings" });

export const settingsPatchSchema = settingsSchema.partial().strict().meta({ id: "SeqrSettingsPatch" });

export type Webshop = z.output<typeof webshopSchema>;
export type SeqrSettings = z.output<typeof settingsSchema>;

import { z } from "zod";
import { walletIds } from "@sandbox/pockyt/wallets";

const minor = z.number().int().min(0).max(100_000_000);
export const walletIdSchema = z.enum(walletIds).meta({ id: "WalletId" });

export const settingsSchema = z
  .object({
    errorHttpStatus: z.union([z.literal(200), z.literal(400)]).meta({ description: "Of business errors" }),
    errorKey: z.enum(["retMsg", "ret_msg"]).meta({ description: "How errors spell their message" }),
    cancelledStatus: z.enum(["closed", "reversed"]).meta({ description: "Of a paid one after cancel" }),
    badCode: z.enum(["000023", "000080"]).meta({ description: "For unknown, used and expired codes" }),
    lowBalance: z.enum(["failed", "000080"]).meta({ description: "`failed` is answered with 000100" }),
    codeSeconds: z.number().int().min(1).max(3_600).meta({ description: "How long a code is shown" }),
    dealingMs: z.number().int().min(0).max(3_600_000).meta({ description: "From the yes to the money" }),
    speed: z.number().min(0.1).max(10_000).meta({ description: "Divides the waits between notifications" }),
    ipnForFailures: z.boolean().meta({ description: "Whether `failed` and `closed` are notified too" }),
  })
  .meta({ id: "PockytSettings" });

export const settingsPatchSchema = settingsSchema.partial().strict().meta({ id: "PockytSettingsPatch" });

export type PockytSettings = z.output<typeof settingsSchema>;

export const defaultSettings: PockytSettings = {
  errorHttpStatus: 200,
  errorKey: "retMsg",
  cancelledStatus: "closed",
  badCode: "000023",
  lowBalance: "failed",
  codeSeconds: 60,
  dealingMs: 0,
  speed: 1,
  ipnForFailures: false,
};

export const storeSchema = z
  .object({
    merchantNo: z.string(),
    storeNo: z.string(),
    token: z.literal("***"),
    name: z.string(),
    wallets: z.array(walletIdSchema).meta({ description: "Any other is refused with 000030" }),
    ipnUrl: z.string().nullable().meta({ description: "Where notifications go when the call named nothing" }),
  })
  .meta({ id: "PockytStore" });

export const storePatchSchema = z
  .object({
    name: z.string().min(1).max(64),
    wallets: z.array(walletIdSchema),
    ipnUrl: z.url({ protocol: /^https?$/ }).nullable(),
  })
  .partial()
  .strict()
  .meta({ id: "PockytStorePatch" });

export const phonePatchSchema = z
  .object({
    wallet: walletIdSchema,
    offline: z.boolean().meta({ description: "No signal: stored codes only, nothing can be confirmed" }),
  })
  .partial()
  .strict()
  .meta({ id: "WalletPhonePatch" });

export const walletPatchSchema = z
  .object({
    balance: minor,
    threshold: minor.meta({ description: "Smaller amounts are paid without asking" }),
  })
  .partial()
  .strict()
  .meta({ id: "WalletPatch" });

export const scanSchema = z
  .object({ text: z.string().max(4_096) })
  .strict()
  .meta({ id: "WalletScan" });

export const whichWalletSchema = z.object({ wallet: walletIdSchema.optional() });
export const whichRequestSchema = z.object({ transactionNo: z.string().optional() });
export const limitSchema = z.object({ limit: z.coerce.number().int().min(1).max(1_000).default(100) });

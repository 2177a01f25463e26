import { z } from "zod";

export const settingsSchema = z
  .object({
    strict: z
      .boolean()
      .meta({ description: "Refuse baskets that break the protocol, instead of complaining" }),
    patienceMs: z.number().int().min(100).max(120_000).meta({ description: "How long the app waits" }),
    tokenSeconds: z.number().int().min(1).max(86_400).meta({ description: "`expires_in` of new tokens" }),
    refundsAtNight: z.boolean().meta({ description: "false: none from 23:00 to 06:30, as in production" }),
    webhookVersion: z
      .enum(["1", "2"])
      .meta({ description: "1: amounts as `value` in złoty; 2: as `valueInCents`" }),
  })
  .meta({ id: "InPostSettings" });

export const settingsPatchSchema = settingsSchema.partial().strict().meta({ id: "InPostSettingsPatch" });

export type InPostSettings = z.output<typeof settingsSchema>;

export const defaultSettings: InPostSettings = {
  strict: false,
  patienceMs: 25_000,
  tokenSeconds: 300,
  refundsAtNight: true,
  webhookVersion: "2",
};

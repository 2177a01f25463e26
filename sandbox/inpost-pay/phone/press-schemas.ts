import { z } from "zod";

export const scanSchema = z
  .object({ text: z.string().max(4_096) })
  .strict()
  .meta({ id: "InPostScan" });
export const onboardSchema = z
  .object({ accept: z.literal(true) })
  .strict()
  .meta({ id: "InPostOnboard" });
export const confirmSchema = z
  .object({ remember: z.boolean().optional().meta({ description: "Trust this browser from now on" }) })
  .strict()
  .meta({ id: "InPostConfirm" });

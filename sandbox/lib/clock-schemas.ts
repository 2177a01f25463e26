import { z } from "zod";

const offset = z.number().int().min(-3_155_760_000_000).max(3_155_760_000_000);

export const clockSchema = z.object({ now: z.string(), offsetMs: z.number().int() }).meta({ id: "Clock" });

export const clockChangeSchema = z
  .union([z.object({ offsetMs: offset }).strict(), z.object({ advanceMs: offset }).strict()])
  .meta({ id: "ClockChange" });

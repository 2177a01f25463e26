import "server-only";
import { z } from "zod";

const reference = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9-]{4,50}$/, "a carrier's number: letters, digits and dashes");
/** A day, e.g. `2026-03-20`, as midnight UTC. */
const day = z.iso.date().transform((text) => new Date(`${text}T00:00:00.000Z`));
const words = (max: number) => z.string().trim().min(1).max(max);

/** An order that was handed to the carrier. */
export const sentBody = z.object({
  references: z.array(reference).max(20).default([]),
  expectedAt: day.optional(),
});

/** Orders that were handed to the carrier. */
export const sentManyBody = z.object({ orderIds: z.array(z.string().min(1).max(64)).min(1).max(100) });

/** What changes in a delivery; the rest stays. */
export const correctionBody = z.strictObject({
  expectedAt: day.optional(),
  lockerCode: words(20).optional(),
  name: words(100).optional(),
  street: words(100).optional(),
  city: words(60).optional(),
  zip: z
    .string()
    .trim()
    .regex(/^\d{2}-\d{3}$/, "a Polish postal code, e.g. 31-147")
    .optional(),
  phone: z
    .string()
    .transform((text) => text.replaceAll(/[\s-]/g, ""))
    .pipe(z.string().regex(/^\+48\d{9}$/, "a Polish number with +48"))
    .optional(),
  email: z.email().max(200).optional(),
  courierNote: z.string().trim().max(200).optional(),
});

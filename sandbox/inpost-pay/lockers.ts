import { z } from "zod";
import lockerFile from "@sandbox/inpost-pay/lockers.json";

export const lockerSchema = z
  .object({
    code: z.string(),
    city: z.string(),
    street: z.string(),
    building: z.string(),
    postalCode: z.string(),
    latitude: z.number(),
    longitude: z.number(),
    hint: z.string(),
  })
  .meta({ id: "InPostLocker" });
export type Locker = z.output<typeof lockerSchema>;

/** The lockers of the play country. */
export const lockers: readonly Locker[] = lockerFile;

export const lockersByCode: ReadonlyMap<string, Locker> = new Map(
  lockers.map((locker) => [locker.code, locker]),
);

import "server-only";
import { z } from "zod";
import { requirements } from "@/server/consents/list-consents";
import { startOfDay } from "./day";

const words = (max: number) => z.string().trim().min(1).max(max);
const amount = z.int().min(0).max(100_000_00);
const surcharge = amount.nullable();
const weekMinute = z
  .int()
  .min(0)
  .max(7 * 1440)
  .nullable();
const dayMs = 24 * 3_600_000;
/** The shop's day, e.g. `2026-03-20`: its first moment. */
const firstMoment = z.iso.date().transform((day) => startOfDay(new Date(`${day}T12:00:00.000Z`)));
/** The last day on which a code counts: the first moment after it. */
const lastDay = z.iso
  .date()
  .transform((day) => startOfDay(new Date(new Date(`${day}T12:00:00.000Z`).getTime() + dayMs)));

const codeFields = z.object({
  kind: z.enum(["percent", "amount"]),
  value: z.int().positive().max(100_000_00).meta({ description: "Whole percent, or grosze." }),
  minimum: amount.default(0),
  startsOn: firstMoment,
  endsOn: lastDay,
  combinable: z.boolean().default(true),
  oncePerShopper: z.boolean().default(false),
  onlyInApp: z.boolean().default(false),
  active: z.boolean().default(true),
  priority: z.int().min(1).max(5).nullable().default(null),
  nameEn: words(60),
  namePl: words(60),
  textEn: z.string().trim().max(60).default(""),
  textPl: z.string().trim().max(60).default(""),
});
type CodeFields = z.infer<typeof codeFields>;
const percentFits = ({ kind, value }: CodeFields) => kind === "amount" || value <= 100;
const daysFit = ({ startsOn, endsOn }: CodeFields) => startsOn < endsOn;
const percentWords = { message: "at most 100 percent", path: ["value"] };
const dayWords = { message: "ends before it starts", path: ["endsOn"] };

/** A promo code as it should be from now on. */
export const promoCodeBody = codeFields.refine(percentFits, percentWords).refine(daysFit, dayWords);

/** A new promo code. */
export const newPromoCodeBody = codeFields
  .extend({
    code: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-Z0-9][A-Z0-9_-]{2,29}$/, "3 to 30 letters, digits, dashes"),
  })
  .refine(percentFits, percentWords)
  .refine(daysFit, dayWords);

/** A delivery method as it should be from now on. Gross grosze; null: not offered. */
export const deliveryMethodBody = z
  .object({
    price: amount,
    freeFrom: surcharge,
    vatRate: z.int().min(0).max(27),
    leadDays: z.int().min(0).max(60),
    codFee: surcharge,
    weekendFee: surcharge,
    weekendFrom: weekMinute,
    weekendTo: weekMinute,
    giftWrapFee: surcharge,
    active: z.boolean(),
  })
  .refine(
    ({ weekendFee, weekendFrom, weekendTo }) =>
      weekendFee === null || (weekendFrom !== null && weekendTo !== null),
    { message: "a weekend parcel needs its time", path: ["weekendFrom"] },
  );

/** A consent as it should be from now on. */
export const consentBody = z.object({
  requirement: z.enum(requirements),
  textEn: words(150),
  textPl: words(150),
  labelEn: words(60),
  labelPl: words(60),
  url: z
    .string()
    .trim()
    .max(300)
    .regex(/^(\/(?!\/)|https:\/\/)\S*$/, "a page of this shop (/terms) or an https address"),
  active: z.boolean(),
});

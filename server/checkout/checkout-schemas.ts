import "server-only";
import { z } from "zod";
import { locales } from "@/core/catalog/catalog";
import { phoneNumber } from "@/core/order/phone-number";
import { polishTaxId } from "@/core/order/polish-tax-id";

// Control characters and broken surrogates break mails, XML and PostgreSQL; nobody is called that.
const clean = (value: string) => value.replace(/[\p{Cc}\p{Cs}]+/gu, " ").trim();
const line = (most: number) => z.string().max(400).transform(clean).pipe(z.string().min(1).max(most));
const optional = (most: number) =>
  z
    .string()
    .max(2_000)
    .transform((value) => clean(value) || undefined)
    .pipe(z.string().max(most).optional())
    .optional();
/** A text that `reader` brings into one form, or says that it is none. */
const readable = (reader: (entered: string) => string | undefined, message: string) =>
  z
    .string()
    .max(40)
    .transform((input, context) => {
      const read = reader(input);
      if (read !== undefined) return read;
      context.issues.push({ code: "custom", input, message });
      return z.NEVER;
    });
const phone = readable(phoneNumber, "not a phone number");
const taxId = readable(polishTaxId, "not a Polish tax number");
const zip = readable((entered) => {
  const [, first, last] = /^\s*(\d{2})[\s-]*(\d{3})\s*$/.exec(entered) ?? [];
  return first && last ? `${first}-${last}` : undefined;
}, "not a Polish postal code");

const options = z
  .array(z.enum(["PWW", "GW"]))
  .max(2)
  .default([]);
const address = {
  city: line(80),
  street: line(120),
  building: line(20),
  flat: optional(20),
  postalCode: zip,
};

const delivery = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("APM"), locker: z.string().trim().min(1).max(20), options }),
  z.strictObject({
    type: z.literal("COURIER"),
    street: line(120),
    city: line(80),
    zip,
    note: optional(200),
    options,
  }),
  z.strictObject({ type: z.literal("DIGITAL") }),
]);

const invoice = z.discriminatedUnion("legalForm", [
  z.strictObject({ legalForm: z.literal("PERSON"), name: line(80), surname: line(80), ...address }),
  z.strictObject({ legalForm: z.literal("COMPANY"), companyName: line(200), taxId, ...address }),
]);

/** The body of `POST /api/checkout`. `expectedTotal`: the sum the shopper saw, delivery included, in minor units. */
export const checkoutBody = z.strictObject({
  locale: z.enum(locales),
  name: line(120),
  email: z.string().max(200).transform(clean).pipe(z.email().max(120)),
  phone,
  delivery,
  invoice: invoice.optional(),
  comments: optional(500),
  consents: z.array(z.strictObject({ id: z.string().max(64), version: z.string().max(20) })).max(20),
  expectedTotal: z.int().min(0),
});

export type CheckoutBody = z.output<typeof checkoutBody>;

export const checkoutQuery = z.object({ locale: z.enum(locales).default("pl") });

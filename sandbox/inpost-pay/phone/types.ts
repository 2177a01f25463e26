import { z } from "zod";

export const screens = [
  "home",
  "onboarding",
  "binding",
  "basket",
  "checkout",
  "ordering",
  "payment",
  "order",
  "error",
] as const;
export type Screen = (typeof screens)[number];

const addressSchema = z
  .object({
    name: z.string().optional(),
    countryCode: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .default("PL"),
    street: z.string().min(1),
    building: z.string().min(1).default("_"),
    flat: z.string().optional(),
    city: z.string().min(1),
    postalCode: z.string().min(1),
  })
  .strict()
  .meta({ id: "InPostAddress" });

const deliverySchema = z
  .object({
    type: z.enum(["APM", "COURIER", "DIGITAL"]),
    point: z.string().optional().meta({ description: "APM: a locker's code" }),
    address: addressSchema.optional().meta({ description: "COURIER; the person's own unless given" }),
    codes: z.array(z.string()).optional().meta({ description: "COD, PWW, GW" }),
    courierNote: z.string().max(500).optional(),
    mail: z.string().optional(),
    phone: z.string().optional().meta({ description: "Digits with country code, e.g. 48600700800" }),
    digitalMail: z.string().optional(),
  })
  .strict();

const invoiceSchema = z
  .object({
    legalForm: z.enum(["PERSON", "COMPANY"]),
    countryCode: z.string().default("PL"),
    city: z.string(),
    street: z.string(),
    building: z.string(),
    flat: z.string().optional(),
    postalCode: z.string(),
    name: z.string().optional(),
    surname: z.string().optional(),
    companyName: z.string().optional(),
    taxIdPrefix: z.string().optional(),
    taxId: z.string().optional(),
    mail: z.string().optional(),
    additionalInformation: z.string().optional(),
  })
  .strict()
  .meta({ id: "InPostInvoice" });

/** What the person has chosen so far; a part that is sent replaces the one before. */
export const checkoutSchema = z
  .object({
    delivery: deliverySchema.optional(),
    invoice: invoiceSchema.nullable().optional(),
    consents: z.record(z.string(), z.boolean()).optional(),
    paymentType: z.string().max(64).optional(),
    comments: z.string().max(1_000).optional(),
  })
  .strict()
  .meta({ id: "InPostCheckout" });
export type Checkout = z.output<typeof checkoutSchema>;

export const phoneErrorSchema = z.object({ code: z.string(), title: z.string(), detail: z.string() });
export type PhoneError = z.output<typeof phoneErrorSchema>;

const noticeSchema = z.object({ type: z.string(), description: z.string() });
export type Notice = z.output<typeof noticeSchema>;

/** What is stored of a phone; the rest of its screen is computed from the binding, the order and the person. */
export interface PhoneDocument {
  personId: string;
  screen: Screen;
  /** The basket that wants to be bound, by a push or by a scan. */
  asked: { basketId: string; place: string; via: "push" | "scan" } | null;
  basketId: string | null;
  checkout: Checkout;
  orderId: string | null;
  notice: Notice | null;
  error: PhoneError | null;
  /** Since when it waits for the merchant, ms. */
  busySince: number | null;
}

const minor = z.number().int().meta({ description: "grosze" });
const totalsSchema = z
  .object({
    base: minor,
    goods: minor.meta({ description: "After promotions and codes" }),
    delivery: minor,
    options: minor,
    discount: minor.meta({ description: "InPost+" }),
    total: minor,
  })
  .meta({ id: "InPostTotals" });

const refundSchema = z.object({ amount: minor, status: z.string(), at: z.string() });
const orderSchema = z
  .object({
    orderId: z.string(),
    customerOrderId: z.string(),
    merchant: z.string(),
    at: z.string(),
    status: z.string(),
    statusText: z.string(),
    tracking: z.array(z.string()),
    paymentStatus: z.string(),
    paymentType: z.string(),
    total: minor,
    products: z.array(
      z.object({ productId: z.string(), name: z.string(), quantity: z.number(), unitGross: minor }),
    ),
    delivery: z.looseObject({}),
    refunds: z.array(refundSchema),
  })
  .meta({ id: "InPostPhoneOrder" });

const placeSchema = z.object({ merchant: z.string(), place: z.string(), basketId: z.string() });

export const phoneStateSchema = z
  .object({
    personId: z.string(),
    screen: z.enum(screens),
    push: placeSchema.optional().meta({ description: "A basket that the shop pushed to this phone" }),
    binding: placeSchema.extend({ via: z.enum(["push", "scan"]), maskedPhone: z.string() }).optional(),
    basket: z
      .object({
        basketId: z.string(),
        inpostBasketId: z.string(),
        merchant: z.string(),
        basket: z.looseObject({}).meta({ description: "As received, protocol section 2.6.1" }),
        totals: totalsSchema,
      })
      .optional(),
    notice: noticeSchema.optional(),
    checkout: checkoutSchema.optional(),
    order: orderSchema.optional(),
    orders: z.array(orderSchema),
    favouriteLocker: z.string().nullable(),
    savedCard: z.string().nullable(),
    cod: z.boolean(),
    paymentTypes: z.array(z.string()).meta({ description: "What this person can pay the basket with" }),
    error: phoneErrorSchema.optional(),
    plus: z.boolean(),
  })
  .meta({ id: "InPostPhoneState" });
export type PhoneState = z.output<typeof phoneStateSchema>;

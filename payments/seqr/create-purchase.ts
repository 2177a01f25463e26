import { z } from "zod";

/** What SEQR Instant Checkout sends when a shopper confirmed the address (protocol 3). */
export type CreatePurchase = {
  purchaseToken: string;
  clientName: string;
  street: string;
  city: string;
  /** An English name ("Sweden") or an ISO 3166 code, as it came. */
  country: string;
  state: string;
  zip: string;
  email: string;
  /** Digits with country code, no plus; undefined when none was sent or it is no number. */
  msisdn?: string | undefined;
};

export const createPurchaseErrors = [
  "INVALID_REQUEST",
  "INVALID_PURCHASE_TOKEN",
  "OUT_OF_STOCK",
  "INVOICING_ERROR",
  "SYSTEM_ERROR",
] as const;
export type CreatePurchaseError = (typeof createPurchaseErrors)[number];

/** HTTP status per refusal. Business refusals are answers, so 200; what is no call at all is the route's 4xx. */
export const createPurchaseStatus: Readonly<Record<CreatePurchaseError, number>> = {
  INVALID_REQUEST: 200,
  INVALID_PURCHASE_TOKEN: 200,
  OUT_OF_STOCK: 200,
  INVOICING_ERROR: 200,
  SYSTEM_ERROR: 200,
};

type CreatePurchaseParsed =
  | { ok: true; purchase: CreatePurchase }
  /** `isCall: false`: not even an object with a token, answer 400. `fields` names what is wrong, for the log. */
  | { ok: false; errorCode: CreatePurchaseError; isCall: boolean; fields: string[] };

// Control characters and broken surrogates break mails, XML and PostgreSQL; nobody is called that.
const line = z
  .string()
  .max(200)
  .transform((value) => value.replace(/[\p{Cc}\p{Cs}]+/gu, " ").trim());
const filled = line.pipe(z.string().min(1));
const optionalLine = line.nullish().transform((value) => value ?? "");

/** The body as SEQR sends it; the shop's OpenAPI document shows the same. */
export const createPurchaseSchema = z.object({
  purchaseToken: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,64}$/)
    .meta({ description: "What is bought: a SKU." }),
  clientName: filled,
  street: filled,
  city: filled,
  country: filled.meta({ description: "An English name or an ISO 3166 code." }),
  state: optionalLine,
  // Present, but blank for countries without postal codes.
  zip: line,
  email: line.pipe(z.email().max(120)),
  msisdn: optionalLine
    .transform((value) => {
      const digits = value.replace(/[\s()+-]/g, "");
      return /^\d{6,15}$/.test(digits) ? digits : undefined;
    })
    .meta({ description: "Digits with country code, no plus." }),
});

/** Reads the parsed JSON body of createPurchase: trims, ignores further fields, names every wrong one. */
export function parseCreatePurchase(body: unknown): CreatePurchaseParsed {
  const { data, error } = createPurchaseSchema.safeParse(body);
  if (data) return { ok: true, purchase: data };
  const fields = [...new Set(error.issues.map((issue) => String(issue.path[0] ?? "")))].filter(Boolean);
  const isCall = typeof body === "object" && body !== null && "purchaseToken" in body;
  const errorCode = isCall && fields.includes("purchaseToken") ? "INVALID_PURCHASE_TOKEN" : "INVALID_REQUEST";
  return { ok: false, errorCode, isCall, fields };
}

/** The answer that makes the app show the invoice. */
export function createPurchaseAccepted(reference: string): { invoiceReferenceId: string } {
  return { invoiceReferenceId: reference };
}

/** The answer that makes the app show an error. */
export function createPurchaseRefused(errorCode: CreatePurchaseError): { errorCode: CreatePurchaseError } {
  return { errorCode };
}

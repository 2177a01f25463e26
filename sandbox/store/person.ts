import { z } from "zod";

export const moneySchema = z
  .object({
    amount: z.number().int().meta({ description: "Minor units, e.g. 18899 for 188.99" }),
    currency: z.string().regex(/^[A-Z]{3}$/),
  })
  .meta({ id: "Money" });

export const addressSchema = z
  .object({
    street: z.string(),
    city: z.string(),
    zip: z.string(),
    state: z.string(),
    country: z.string(),
  })
  .meta({ id: "Address" });

export const outcomeSchema = z
  .enum(["ok", "low-balance", "bank-refuses"])
  .meta({ id: "Outcome", description: "What the bank says to this person's next payments" });

export const paymentOutcomeSchema = z
  .enum(["authorized", "declined", "cancelled", "error", "slow"])
  .meta({ id: "InPostPaymentOutcome", description: "How payments end that need no BLIK code" });

export const inpostSchema = z
  .object({
    onboarded: z.boolean().meta({ description: "Whether the contract for InPost Pay is signed" }),
    remembersBrowsers: z.boolean().meta({ description: "What confirm does unless told otherwise" }),
    plus: z.boolean().meta({ description: "InPost+: delivery is free" }),
    cod: z.boolean().meta({ description: "Whether cash on delivery is offered to this person" }),
    favouriteLocker: z.string().nullable(),
    savedCard: z.string().nullable(),
    paymentOutcome: paymentOutcomeSchema,
  })
  .meta({ id: "PersonInPost" });

export const personSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    phone: z.string().meta({ description: "msisdn: digits with country code, no plus" }),
    email: z.string(),
    address: addressSchema,
    locale: z.string(),
    avatar: z.string(),
    seqr: z.object({ pin: z.string(), balance: z.array(moneySchema), autoOutcome: outcomeSchema }),
    inpost: inpostSchema,
  })
  .meta({ id: "Person" });

export type Money = z.output<typeof moneySchema>;
export type Person = z.output<typeof personSchema>;

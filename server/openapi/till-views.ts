import "server-only";
import { z } from "zod";
import { attemptStates } from "@/core/till/attempt-states";
import { displayPhases, type DisplayView } from "@/core/till/display-view";
import { saleStates } from "@/core/till/sale-states";
import { saleActions, type SaleView } from "@/core/till/sale-view";
import { discountSchema } from "@/server/till/till-schemas";
import { amount, currency, text, vatParts } from "./parts";

const time = z.string().meta({ format: "date-time" });
const totals = z.object({
  ...{ goods: amount, discount: amount, total: amount, vat: vatParts, pieces: z.int() },
});
const attempt = z.object({
  number: z.int(),
  kind: z.enum(["scan", "qr"]),
  reference: z.string(),
  transactionNo: z.string().nullable(),
  amount,
  state: z.enum(attemptStates),
  wallet: z.string().nullable(),
  codeTail: z.string().nullable(),
  qr: z.string().nullable(),
  problem: z
    .enum([
      "code-refused",
      "wrong-wallet",
      "not-enabled",
      "configuration",
      "unreachable",
      "amount-differs",
      "unanswered",
    ])
    .nullable(),
  sentAt: time.nullable(),
  slow: z.boolean(),
  cancelAt: time.nullable(),
  giveUpAt: time.nullable(),
  endedAt: time.nullable(),
});
const tender = z.object({
  id: z.string(),
  kind: z.enum(["cash", "wallet"]),
  state: z.enum(["open", "paid", "not-paid", "given-back"]),
  amount,
  given: amount.optional(),
  change: amount.optional(),
  attempt: z.int().optional(),
  wallet: z.string().nullable().optional(),
});
const line = z.object({
  id: z.string(),
  sku: z.string(),
  ean: z.string(),
  name: text,
  option: text,
  picture: z.string(),
  quantity: z.int(),
  unit: amount,
  vatRate: z.number(),
  discount: discountSchema.nullable(),
  discountAmount: amount,
  total: amount,
  available: z.int().nullable(),
});

export const saleView = z
  .object({
    id: z.string(),
    number: z.string(),
    tillId: z.string(),
    state: z.enum(saleStates),
    version: z.int(),
    note: z.string(),
    email: z.string().nullable(),
    cashier: z.string(),
    cashierName: z.string(),
    currency,
    lines: z.array(line),
    discount: discountSchema.nullable(),
    totals,
    tenders: z.array(tender),
    paid: amount,
    due: amount,
    change: amount.meta({ description: "Cash to hand back." }),
    attempt: attempt.nullable(),
    order: z.object({ id: z.string(), number: z.string(), state: z.string() }).nullable(),
    receipt: z.object({ code: z.string(), prints: z.int(), mailedTo: z.string().nullable() }).nullable(),
    attention: z.object({ since: time, reason: z.string(), until: time }).nullable(),
    actions: z.array(z.enum(saleActions)).meta({ description: "What may be done now; never empty." }),
  })
  .meta({ id: "Sale" }) satisfies z.ZodType<SaleView>;

export const displayView = z
  .object({
    tillId: z.string(),
    till: z.string(),
    saleId: z.string().nullable(),
    phase: z.enum(displayPhases),
    lines: z.array(
      line.pick({
        name: true,
        option: true,
        picture: true,
        quantity: true,
        unit: true,
        discountAmount: true,
        total: true,
      }),
    ),
    totals,
    paid: amount,
    due: amount,
    change: amount,
    wallet: z.string().nullable(),
    amount: amount.nullable(),
    qr: z.string().nullable(),
    receiptCode: z.string().nullable(),
  })
  .meta({ id: "Display" }) satisfies z.ZodType<DisplayView>;

export const tillView = z
  .object({
    id: z.string(),
    name: z.string(),
    number: z.string(),
    printer: z.string().nullable(),
    shift: z
      .object({
        ...{ id: z.string(), cashier: z.string(), cashierName: z.string(), openedAt: time, float: amount },
      })
      .nullable(),
    sales: z.array(
      z.object({
        ...{ id: z.string(), number: z.string(), state: z.enum(saleStates), note: z.string() },
        ...{ pieces: z.int(), total: amount, createdAt: time, firstLine: text.nullable() },
      }),
    ),
    lastSale: z.looseObject({}).nullable(),
    display: z.object({ path: z.string() }),
  })
  .meta({ id: "Till" });

import "server-only";
import type { Locale } from "@/core/catalog/catalog";
import type { Prisma } from "@/generated/sqlite/client";
import { isOver, type AttemptState } from "@/core/till/attempt-states";
import type { SaleState } from "@/core/till/sale-states";
import { stockSelect } from "@/server/catalog/read-availability";
import type { Tx } from "@/server/db/connect";

const include = {
  till: { select: { name: true, number: true } },
  lines: {
    orderBy: { id: "asc" },
    include: {
      variant: {
        include: {
          ...stockSelect,
          product: { select: { nameEn: true, namePl: true, vatRate: true, kind: true } },
        },
      },
    },
  },
  attempts: { orderBy: { number: "asc" }, include: { payment: true } },
  cash: { orderBy: { paymentId: "asc" }, include: { payment: { include: { refunds: true } } } },
  order: { include: { lines: { orderBy: { position: "asc" } }, payments: { orderBy: { id: "asc" } } } },
} satisfies Prisma.SaleInclude;

/** A sale with everything that its page shows. */
export type SaleRecord = Prisma.SaleGetPayload<{ include: typeof include }>;
export type SaleLineRecord = SaleRecord["lines"][number];
export type AttemptRecord = SaleRecord["attempts"][number];

/** Reads a sale; undefined when there is none. */
export async function readSaleRecord(client: Tx, id: string): Promise<SaleRecord | undefined> {
  return (await client.sale.findUnique({ where: { id }, include })) ?? undefined;
}

/** A state is only ever written from its list. */
export function stateOf(sale: { state: string }): SaleState {
  return sale.state as SaleState;
}

/** A step is only ever written from the list of attempt states. */
export function stepOf(attempt: { step: string }): AttemptState {
  return attempt.step as AttemptState;
}

/** The language in which the shopper is written to. An order's is only ever written from the list. */
export function localeOf(sale: SaleRecord): Locale {
  return (sale.order?.locale ?? "en") as Locale;
}

/** The attempt that is under way; undefined when money can move nowhere. */
export function openAttemptOf(sale: SaleRecord): AttemptRecord | undefined {
  return sale.attempts.find((attempt) => !isOver(stepOf(attempt)));
}

/** What the tenders of the sale's order came to, less what was given back, in cents. */
export function paidOf(sale: SaleRecord): number {
  return (sale.order?.payments ?? [])
    .filter(({ state }) => state === "PAID")
    .reduce((sum, { amount }) => sum + amount, 0);
}

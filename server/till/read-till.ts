import "server-only";
import { isEditable } from "@/core/till/sale-states";
import type { TillView } from "@/core/till/till-view";
import { db } from "@/server/db/db";
import { billOf } from "./sale-bill";
import { stateOf } from "./sale-record";
import { decide, Refused, type TillResult } from "./till-problems";

const line = {
  orderBy: { id: "asc" },
  include: { variant: { include: { product: { select: { nameEn: true, namePl: true, vatRate: true } } } } },
} as const;

/** A till with its open shift and every sale that is not over. */
export function readTill({ tillId }: { tillId: string }): Promise<TillResult<TillView>> {
  return decide(() => read(tillId));
}

async function read(tillId: string): Promise<TillView> {
  const till = await db().till.findUnique({ where: { id: tillId } });
  if (!till) throw new Refused("not-found");
  const shift = await db().shift.findUnique({ where: { openTillId: tillId } });
  const sales = await db().sale.findMany({
    where: { tillId, state: { in: ["OPEN", "HELD", "PAYING", "NEEDS_ATTENTION"] } },
    orderBy: { id: "desc" },
    include: { lines: line, order: { select: { totalAmount: true } } },
  });
  const last = await db().sale.findFirst({
    where: { tillId, state: { in: ["PAID", "VOIDED"] } },
    orderBy: { endedAt: "desc" },
    include: { order: { select: { number: true, totalAmount: true } } },
  });
  return {
    ...{ id: till.id, name: till.name, number: till.number, printer: till.printer },
    shift: shift && {
      id: shift.id,
      cashier: shift.cashier,
      cashierName: shift.cashierName,
      openedAt: shift.openedAt.toISOString(),
      float: shift.floatAmount,
    },
    sales: sales.map((sale) => {
      const [first] = sale.lines;
      return {
        ...{ id: sale.id, number: sale.number, state: stateOf(sale), note: sale.note },
        pieces: sale.lines.reduce((sum, { quantity }) => sum + quantity, 0),
        total: isEditable(stateOf(sale)) || !sale.order ? billOf(sale).total : sale.order.totalAmount,
        createdAt: sale.createdAt.toISOString(),
        firstLine: first ? { en: first.variant.product.nameEn, pl: first.variant.product.namePl } : null,
      };
    }),
    lastSale: last && {
      ...{ id: last.id, number: last.number, state: stateOf(last) },
      total: last.order?.totalAmount ?? 0,
      orderNumber: last.order?.number ?? null,
    },
    display: { path: displayPath(till.displayKey) },
  };
}

/** Where the till's second screen is, below the language. */
export function displayPath(key: string): string {
  return `/till/display?key=${key}`;
}

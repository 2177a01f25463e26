import "server-only";
import type { Staff } from "@/server/auth/roles";
import { now } from "@/server/clock";
import type { Tx } from "@/server/db/connect";
import { withTransaction } from "@/server/db/transaction";
import { newId } from "@/server/ids";
import { requireOpenShift } from "./require-open-shift";
import { showSale } from "./change-sale";
import { decide, Refused, type TillResult } from "./till-problems";
import type { SaleView } from "./to-sale-view";

type StartSale = { tillId: string; staff: Staff; copyOf?: string };

/** Begins a sale in the till's open shift, empty or with the lines of another one; the shopper's screen shows it. */
export async function startSale(start: StartSale): Promise<TillResult<SaleView>> {
  const started = await decide(() => withTransaction((tx) => write(tx, start)));
  return started.ok ? showSale({ saleId: started.value, staff: start.staff }) : started;
}

async function write(tx: Tx, { tillId, staff, copyOf }: StartSale): Promise<string> {
  const at = now();
  const id = newId();
  const shift = await requireOpenShift(tx, tillId);
  const till = await tx.till.update({
    where: { id: tillId },
    data: { saleCount: { increment: 1 }, shownSaleId: id, version: { increment: 1 } },
    select: { number: true, saleCount: true },
  });
  await tx.sale.create({
    data: {
      ...{ id, tillId, shiftId: shift.id, state: "OPEN", createdAt: at, updatedAt: at },
      number: `${till.number}-${String(till.saleCount).padStart(4, "0")}`,
      cashier: staff.email,
      cashierName: staff.name,
    },
  });
  if (copyOf !== undefined) await copyLines(tx, copyOf, id, at);
  return id;
}

async function copyLines(tx: Tx, from: string, to: string, at: Date): Promise<void> {
  const sale = await tx.sale.findUnique({
    where: { id: from },
    include: { lines: { orderBy: { id: "asc" } } },
  });
  if (!sale) throw new Refused("not-found");
  const { discountKind, discountValue, discountReason, note } = sale;
  await tx.sale.update({ where: { id: to }, data: { discountKind, discountValue, discountReason, note } });
  for (const line of sale.lines) {
    await tx.saleLine.create({ data: { ...line, id: newId(), saleId: to, addedAt: at } });
  }
}

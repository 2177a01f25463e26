import "server-only";
import { db } from "@/server/db/db";
import { publish } from "@/server/realtime/publish";

/** After the commit: tells the till's pages and the shopper's screen that a sale changed. */
export function announceSale(sale: { id: string; tillId: string; version: number }): void {
  publish(`sale:${sale.id}`, sale.version);
  // The till counts nothing of its own that grows with each sale; the time does.
  publish(`till:${sale.tillId}`, Date.now());
}

/** The same for the sale of an order, where there is one. */
export async function announceSaleOf(orderId: string): Promise<void> {
  const sale = await db().sale.findUnique({
    where: { orderId },
    select: { id: true, tillId: true, version: true },
  });
  if (sale) announceSale(sale);
}

import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { makeOrder, PREFIX, type Sold } from "./make-order";

const CHUNK = 500;

/** Adds `count` made-up orders of the past with lines, payment and history. Shelves and ledger stay as they are. */
export async function addGeneratedOrders(count: number, now: Date): Promise<void> {
  const first = await db().payment.count({
    where: { provider: "seqr", reference: { startsWith: PREFIX } },
  });
  const sold = await readSold();
  for (let from = first; from < first + count; from += CHUNK) {
    const length = Math.min(CHUNK, first + count - from);
    const made = Array.from({ length }, (_, offset) => makeOrder(from + offset, sold, now));
    await withTransaction(async (tx) => {
      await tx.order.createMany({ data: made.map(({ order }) => order) });
      await tx.orderLine.createMany({ data: made.flatMap(({ lines }) => lines) });
      await tx.payment.createMany({ data: made.map(({ payment }) => payment) });
      await tx.history.createMany({ data: made.flatMap(({ history }) => history) });
    });
  }
}

async function readSold(): Promise<Sold[]> {
  const rows = await db().variant.findMany({
    where: { product: { kind: "physical" } },
    orderBy: { id: "asc" },
    take: 200,
    select: {
      id: true,
      sku: true,
      picture: true,
      colourEn: true,
      colourPl: true,
      size: true,
      prices: { where: { currency: "PLN" }, select: { amount: true } },
      product: { select: { nameEn: true, namePl: true, vatRate: true } },
    },
  });
  return rows.flatMap(({ prices, ...row }) => prices.map(({ amount }) => ({ ...row, amount })));
}

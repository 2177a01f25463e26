import "server-only";
import type { Tx } from "@/server/db/connect";

/** Everything that happened in these shifts, of one cashier where asked for. */
export type ReportRows = Awaited<ReturnType<typeof readReportRows>>;

export async function readReportRows(client: Tx, shiftIds: readonly string[], cashier?: string) {
  const shiftId = { in: [...shiftIds] };
  const by = cashier === undefined ? {} : { cashier };
  const paid = { payment: { state: "PAID" } };
  const sales = await client.sale.findMany({
    where: { shiftId, state: "PAID", ...by },
    select: {
      cashier: true,
      order: { select: { totalAmount: true, discountAmount: true, lines: true } },
    },
  });
  const voided = await client.sale.count({
    where: { shiftId, state: "VOIDED", lines: { some: {} }, ...by },
  });
  const cash = await client.cashTender.findMany({
    where: { shiftId, ...paid, ...(cashier === undefined ? {} : { sale: by }) },
    select: { payment: { select: { amount: true } } },
  });
  const wallets = await client.walletAttempt.findMany({
    where: { sale: { shiftId, ...by }, ...paid },
    select: { wallet: true, payment: { select: { amount: true } } },
  });
  const refunds = await client.refund.findMany({
    where: { shiftId, state: "DONE", ...(cashier === undefined ? {} : { who: cashier }) },
    select: { amount: true, payment: { select: { provider: true } } },
  });
  return { sales, voided, cash, wallets, refunds };
}

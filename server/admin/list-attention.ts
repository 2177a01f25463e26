import "server-only";
import { db } from "@/server/db/db";
import { listStrangeNotices } from "@/server/till/list-strange-notices";

/** Something that no machine will settle by itself. `orderId` leads to the page where a person can. */
export type Attention = {
  id: string;
  kind: "review" | "out-of-stock" | "unknown-refund" | "dead-job" | "alarm" | "strange-notice";
  at: Date;
  orderId: string | null;
  orderNumber: string | null;
  detail: string;
};

const LIMIT = 25;
const order = { select: { id: true, number: true } };

/** What waits for a person, oldest first, at most 25 of each kind. */
export async function listAttention(): Promise<Attention[]> {
  const [orders, refunds, jobs, payments, notices] = await Promise.all([
    db().order.findMany({
      where: { state: { in: ["REVIEW", "PAID_OUT_OF_STOCK"] } },
      orderBy: { id: "asc" },
      take: LIMIT,
      select: { id: true, number: true, state: true, createdAt: true },
    }),
    db().refund.findMany({
      where: { state: "UNKNOWN" },
      orderBy: { id: "asc" },
      take: LIMIT,
      select: { id: true, createdAt: true, code: true, order },
    }),
    db().job.findMany({
      where: { state: "DEAD" },
      orderBy: { runAt: "asc" },
      take: LIMIT,
      select: { id: true, kind: true, runAt: true, lastError: true },
    }),
    db().payment.findMany({
      // A comparison and an order that the index gives: payments without an alarm, nearly all, are never read.
      where: { alarm: { gt: "" } },
      orderBy: [{ alarm: "asc" }, { id: "asc" }],
      take: LIMIT,
      select: { id: true, createdAt: true, alarm: true, order },
    }),
    listStrangeNotices(),
  ]);
  const found: Attention[] = [
    ...notices,
    ...orders.map((row) => ({
      id: row.id,
      kind: row.state === "REVIEW" ? ("review" as const) : ("out-of-stock" as const),
      at: row.createdAt,
      orderId: row.id,
      orderNumber: row.number,
      detail: "",
    })),
    ...refunds.map((row) => ({
      id: row.id,
      kind: "unknown-refund" as const,
      at: row.createdAt,
      orderId: row.order.id,
      orderNumber: row.order.number,
      detail: row.code ?? "",
    })),
    ...jobs.map((row) => ({
      id: row.id,
      kind: "dead-job" as const,
      at: row.runAt,
      orderId: null,
      orderNumber: null,
      detail: `${row.kind}: ${row.lastError ?? ""}`,
    })),
    ...payments.map((row) => ({
      id: row.id,
      kind: "alarm" as const,
      at: row.createdAt,
      orderId: row.order.id,
      orderNumber: row.order.number,
      detail: row.alarm ?? "",
    })),
  ];
  return found.sort((one, other) => one.at.getTime() - other.at.getTime());
}

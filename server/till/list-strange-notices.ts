import "server-only";
import { now } from "@/server/clock";
import { db } from "@/server/db/db";

const recentMs = 7 * 24 * 3_600_000;
const limit = 25;

/** Signed notifications of the last week that fit no payment of ours, or not its sum; the newest first. */
export async function listStrangeNotices() {
  const rows = await db().orphanNotice.findMany({
    where: { receivedAt: { gte: new Date(now().getTime() - recentMs) } },
    orderBy: { receivedAt: "desc" },
    take: limit,
  });
  return rows.map(({ id, receivedAt, transactionNo, reference, status, problem }) => ({
    ...{ id, at: receivedAt, kind: "strange-notice" as const, orderId: null, orderNumber: null },
    detail: `${problem}: ${transactionNo} ${reference} ${status}`,
  }));
}

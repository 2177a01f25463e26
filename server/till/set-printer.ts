import "server-only";
import type { TillView } from "@/core/till/till-view";
import { now } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import { publish } from "@/server/realtime/publish";
import { readTill } from "./read-till";
import type { TillResult } from "./till-problems";

/** Sets the network printer of a till, `host:port`, or takes it away. */
export async function setPrinter({
  tillId,
  address,
}: {
  tillId: string;
  address: string | null;
}): Promise<TillResult<TillView>> {
  await withTransaction((tx) => tx.till.updateMany({ where: { id: tillId }, data: { printer: address } }));
  publish(`till:${tillId}`, now().getTime());
  return readTill({ tillId });
}

import "server-only";
import { now } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import { newToken } from "@/server/ids";
import { publish } from "@/server/realtime/publish";
import { displayPath } from "./read-till";
import { decide, Refused, type TillResult } from "./till-problems";

/** Gives the till a new key for the shopper's screen; the screen that was paired before shows nothing more. */
export async function pairDisplay({ tillId }: { tillId: string }): Promise<TillResult<{ path: string }>> {
  const displayKey = newToken();
  const paired = await decide(async () => {
    const { count } = await withTransaction((tx) =>
      tx.till.updateMany({ where: { id: tillId }, data: { displayKey, version: { increment: 1 } } }),
    );
    if (count === 0) throw new Refused("not-found");
    return { path: displayPath(displayKey) };
  });
  if (paired.ok) publish(`till:${tillId}`, now().getTime());
  return paired;
}

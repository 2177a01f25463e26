import "server-only";
import type { TillView } from "@/core/till/till-view";
import type { Tx } from "@/server/db/connect";
import { withTransaction } from "@/server/db/transaction";
import { newId, newToken } from "@/server/ids";
import { readTill } from "./read-till";
import type { TillResult } from "./till-problems";

/** Sets up another till with the next number, `T3` after `T2`, and a key for its shopper's screen. */
export async function addTill({ name }: { name: string }): Promise<TillResult<TillView>> {
  const id = newId();
  await withTransaction(async (tx) =>
    tx.till.create({ data: { id, name, number: await nextNumber(tx), displayKey: newToken() } }),
  );
  return readTill({ tillId: id });
}

async function nextNumber(tx: Tx): Promise<string> {
  const tills = await tx.till.findMany({ select: { number: true } });
  const numbers = tills.map(({ number }) => Number(number.replace(/^T/, "")) || 0);
  return `T${Math.max(0, ...numbers) + 1}`;
}

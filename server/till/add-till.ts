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
  for (;;) {
    try {
      await withTransaction(async (tx) =>
        tx.till.create({ data: { id, name, number: await nextNumber(tx), displayKey: newToken() } }),
      );
      return readTill({ tillId: id });
    } catch (error) {
      // Somebody else has added one at the same time: it has the number, and the next is free.
      if (!isTaken(error)) throw error;
    }
  }
}

// Prisma's word for a value that has to be unique and is not.
const isTaken = (error: unknown) => error instanceof Error && "code" in error && error.code === "P2002";

async function nextNumber(tx: Tx): Promise<string> {
  const tills = await tx.till.findMany({ select: { number: true } });
  const numbers = tills.map(({ number }) => Number(number.replace(/^T/, "")) || 0);
  return `T${Math.max(0, ...numbers) + 1}`;
}

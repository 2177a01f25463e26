import "server-only";
import type { Tx } from "@/server/db/connect";
import { Refused } from "./till-problems";

/** The till's open shift; throws `Refused` when there is none, or no such till. */
export async function requireOpenShift(tx: Tx, tillId: string): Promise<{ id: string }> {
  const shift = await tx.shift.findUnique({ where: { openTillId: tillId }, select: { id: true } });
  if (shift) return shift;
  const till = await tx.till.findUnique({ where: { id: tillId }, select: { id: true } });
  throw new Refused(till ? "no-shift" : "not-found");
}

import "server-only";
import { z } from "zod";
import { db } from "@/server/db/db";

const money = z.object({ amount: z.int(), currency: z.string() });
const ours = z.object({
  paidReference: z.string(),
  amount: money,
  orderId: z.string(),
  orderNumber: z.string(),
});
const theirs = z.object({ paidReference: z.string(), amount: money });
const report = z.object({
  matched: z.array(z.unknown()),
  missingAtSeqr: z.array(ours),
  missingHere: z.array(theirs),
  amountDiffers: z.array(z.object({ ours, theirs })),
});

/** One difference between the shop's books and SEQR's, with what stands in each. */
export type Difference = {
  kind: "missingAtSeqr" | "missingHere" | "amountDiffers";
  reference: string;
  order: { id: string; number: string } | null;
  ours: { amount: number; currency: string } | null;
  theirs: { amount: number; currency: string } | null;
};

/** The latest 50 closed SEQR periods, newest first. `differences` is null while no report was read. */
export async function listPeriods() {
  const rows = await db().period.findMany({ where: { provider: "seqr" }, orderBy: { id: "desc" }, take: 50 });
  return rows.map(({ report: kept, ...period }) => ({ ...period, ...readReport(kept) }));
}

/** Reads a kept report; anything that is none counts as not read. */
export function readReport(kept: unknown): { matched: number; differences: Difference[] | null } {
  const parsed = report.safeParse(kept);
  if (!parsed.success) return { matched: 0, differences: null };
  const { matched, missingAtSeqr, missingHere, amountDiffers } = parsed.data;
  const orderOf = (row: z.infer<typeof ours>) => ({ id: row.orderId, number: row.orderNumber });
  return {
    matched: matched.length,
    differences: [
      ...amountDiffers.map((pair) => ({
        kind: "amountDiffers" as const,
        reference: pair.ours.paidReference,
        order: orderOf(pair.ours),
        ours: pair.ours.amount,
        theirs: pair.theirs.amount,
      })),
      ...missingAtSeqr.map((row) => ({
        kind: "missingAtSeqr" as const,
        reference: row.paidReference,
        order: orderOf(row),
        ours: row.amount,
        theirs: null,
      })),
      ...missingHere.map((row) => ({
        kind: "missingHere" as const,
        reference: row.paidReference,
        order: null,
        ours: null,
        theirs: row.amount,
      })),
    ],
  };
}

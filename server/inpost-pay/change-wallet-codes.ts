import "server-only";
import type { InpostNotice } from "@/payments/inpost-pay/basket-input";
import type { Tx } from "@/server/db/connect";
import { CodesRefused, replaceCodes } from "@/server/promo/change-codes";
import { attentionNotice, codeNotice } from "./notices";

/**
 * Makes these the basket's codes; an empty list takes all out (protocol 3.5, R20). When a new one does not count
 * everything stays, and the notice says why.
 */
export async function changeWalletCodes(
  tx: Tx,
  basketId: string,
  codes: readonly string[],
): Promise<InpostNotice | undefined> {
  // A refusal must undo the codes, and not that the event was received.
  await tx.$executeRawUnsafe("SAVEPOINT codes");
  try {
    const { added, removed } = await replaceCodes(tx, {
      key: { id: basketId },
      inApp: true,
      change: () => codes,
    });
    await tx.$executeRawUnsafe("RELEASE SAVEPOINT codes");
    if (added.length > 0) return attentionNotice("Kod został aktywowany");
    return removed.length > 0 ? attentionNotice("Kod został usunięty") : undefined;
  } catch (error) {
    if (!(error instanceof CodesRefused)) throw error;
    await tx.$executeRawUnsafe("ROLLBACK TO SAVEPOINT codes");
    return codeNotice(error.refusal);
  }
}

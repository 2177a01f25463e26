import "server-only";
import type { BasketKey } from "@/server/basket/change-basket";
import { changeCodes, type ChangedCodes } from "./change-codes";

/**
 * Makes these the basket's codes, none when empty (InPost Pay protocol 3.5, PROMO_CODES). When one that is new does
 * not count, nothing changes.
 */
export async function setPromoCodes({
  key,
  codes,
  inApp,
}: {
  key: BasketKey;
  codes: readonly string[];
  inApp?: boolean;
}): Promise<ChangedCodes> {
  return changeCodes({ key, inApp, change: () => codes });
}

import "server-only";
import type { BasketKey } from "@/server/basket/change-basket";
import { changeCodes, type ChangedCodes } from "./change-codes";

/** Adds a code to a basket; one that is there already stays where it is. `inApp`: entered in a wallet's app. */
export async function addPromoCode({
  key,
  code,
  inApp,
}: {
  key: BasketKey;
  code: string;
  inApp?: boolean;
}): Promise<ChangedCodes> {
  return changeCodes({ key, inApp, change: (present) => [...present, code] });
}

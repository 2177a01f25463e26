import "server-only";
import { normalCode } from "@/core/promo/promo-code";
import type { BasketKey } from "@/server/basket/change-basket";
import { changeCodes, type ChangedCodes } from "./change-codes";

/** Takes a code out of a basket. One that is not there any more is no error: it is gone either way. */
export async function removePromoCode({
  key,
  code,
}: {
  key: BasketKey;
  code: string;
}): Promise<ChangedCodes> {
  return changeCodes({ key, change: (present) => present.filter((each) => each !== normalCode(code)) });
}

import "server-only";
import { withTransaction } from "@/server/db/transaction";
import type { OrderDraft } from "./order-draft";
import { type WrittenOrder, writeOrder } from "./write-order";

/** Writes order, payment and hold together; when the pieces are not there nothing is written. */
export async function placeOrder(draft: OrderDraft): Promise<WrittenOrder> {
  try {
    return await withTransaction(async (tx) => {
      const written = await writeOrder(tx, draft);
      if (!written.ok) throw new OutOfStock(written.variantId);
      return written;
    });
  } catch (error) {
    if (error instanceof OutOfStock) return { ok: false, variantId: error.variantId };
    throw error;
  }
}

/** Undoes the transaction; never leaves this file. */
class OutOfStock extends Error {
  constructor(readonly variantId: string) {
    super("out of stock");
  }
}

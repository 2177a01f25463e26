import "server-only";
import { type DeliveryMethod, deliveryTypes } from "@/core/delivery/delivery";
import { db } from "@/server/db/db";
import type { Tx } from "@/server/db/connect";

/** The delivery methods that the shop has switched on, lockers first. Prices are gross grosze. */
export async function listDeliveryMethods(client: Tx = db()): Promise<DeliveryMethod[]> {
  const rows = await client.deliveryMethod.findMany({ where: { active: true } });
  return deliveryTypes.flatMap((type) => {
    const row = rows.find((each) => each.type === type);
    return row ? [{ ...row, type }] : [];
  });
}

import "server-only";
import { db } from "@/server/db/db";
import { deliveryTypes } from "@/core/delivery/delivery";

/** Every delivery method and consent of the shop, those that are switched off too. */
export async function readDeliveryOffers() {
  const [rows, consents, lockers] = await Promise.all([
    db().deliveryMethod.findMany(),
    db().consent.findMany({ orderBy: [{ rank: "asc" }, { id: "asc" }] }),
    db().locker.count({ where: { active: true } }),
  ]);
  const methods = deliveryTypes.flatMap((type) => {
    const row = rows.find((each) => each.type === type);
    return row ? [{ ...row, type }] : [];
  });
  return { methods, consents, lockers };
}

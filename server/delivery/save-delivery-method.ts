import "server-only";
import type { DeliveryMethod } from "@/core/delivery/delivery";
import { withTransaction } from "@/server/db/transaction";

export type SavedMethod =
  { ok: true; value: { type: string } } | { ok: false; error: { code: "not-found"; detail: string } };

/** Writes what a delivery costs and when it is offered. Orders that were placed keep what they cost. */
export async function saveDeliveryMethod({
  type,
  ...data
}: Omit<DeliveryMethod, "type"> & { type: string; active: boolean }): Promise<SavedMethod> {
  const { count } = await withTransaction((tx) => tx.deliveryMethod.updateMany({ where: { type }, data }));
  if (count > 0) return { ok: true, value: { type } };
  return { ok: false, error: { code: "not-found", detail: "There is no such delivery method." } };
}

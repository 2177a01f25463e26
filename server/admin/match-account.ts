import "server-only";
import { db } from "@/server/db/db";

/** `owner`: it was ordered from that account. `same-email`: a guest's, under the e-mail of an account. */
export type AccountMatch = { how: "owner" | "same-email"; email: string };

/**
 * Whose account an order belongs to or might, for staff to see; undefined where there is none. A match by e-mail assigns
 * nothing: nobody has proved that the e-mail is theirs, and an account must not open another's orders by naming it.
 */
export async function matchAccount(order: {
  shopperId: string | null;
  email: string;
}): Promise<AccountMatch | undefined> {
  const { shopperId } = order;
  const where = shopperId === null ? { email: order.email.toLowerCase() } : { id: shopperId };
  const shopper = await db().shopper.findUnique({ where, select: { email: true } });
  return shopper ? { how: shopperId === null ? "same-email" : "owner", email: shopper.email } : undefined;
}

import "server-only";
import type { Tx } from "@/server/db/connect";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { newToken } from "@/server/ids";
import { publish } from "@/server/realtime/publish";
import { lockBasket } from "./change-basket";
import { mergeBaskets, type MergedBaskets } from "./merge-baskets";

export type AdoptBasket = { shopperId: string; token: string | undefined };
type Adopted = { token: string | undefined; merged?: MergedBaskets };

/**
 * Makes the guest's basket behind `token` the account's, together with what lay in the account's own. Gives the key of
 * the basket that the account has then; where it has none, of the last one ordered in this browser. A basket that is
 * another's stays that. Twice is as good as once, and so is at once from two devices.
 */
export async function adoptBasket(adopt: AdoptBasket): Promise<string | undefined> {
  const { own, brought } = await readBoth(db(), adopt);
  if (!isFree(brought)) return own?.token ?? lastOf(brought, adopt.shopperId);
  const adopted = await withTransaction((tx) => adoptIn(tx, adopt));
  // One of them has just become an order, which is final: what is left is read anew.
  if (!adopted) return adoptBasket(adopt);
  for (const { id, version } of Object.values(adopted.merged ?? {})) publish(`basket:${id}`, version);
  return adopted.token;
}

async function adoptIn(tx: Tx, { shopperId, token }: AdoptBasket): Promise<Adopted | undefined> {
  // Sign-ins to one account follow one another.
  await tx.$executeRaw`UPDATE "Shopper" SET "name" = "name" WHERE "id" = ${shopperId}`;
  const { own, brought } = await readBoth(tx, { shopperId, token });
  if (!isFree(brought)) return { token: own?.token ?? lastOf(brought, shopperId) };
  const merged = own ? await mergeBaskets(tx, { broughtId: brought.id, ownId: own.id }) : undefined;
  if (own && !merged) return undefined;
  // An app that has the basket knows its old key (InPost Pay protocol 2.6.1), and is told the basket anew.
  if (!own) await lockBasket(tx, { id: brought.id });
  // A new key: whoever knew the old one, or planted it in this browser, does not get into the account's basket. What it
  // is bound to hangs on the basket's id and stays (InPost Pay protocol 6, R7).
  const key = newToken();
  const { count } = await tx.basket.updateMany({
    where: { id: merged?.kept.id ?? brought.id, orderedAt: null },
    data: { shopperId, token: key },
  });
  return count > 0 ? { token: key, merged } : undefined;
}

async function readBoth(client: Tx, { shopperId, token }: AdoptBasket) {
  const own = await client.basket.findUnique({ where: { shopperId }, select: { id: true, token: true } });
  if (token === undefined || own?.token === token) return { own, brought: null };
  const brought = await client.basket.findUnique({
    where: { token },
    select: {
      id: true,
      token: true,
      shopperId: true,
      orderedAt: true,
      order: { select: { shopperId: true } },
    },
  });
  return { own, brought };
}

type Brought = Awaited<ReturnType<typeof readBoth>>["brought"];

const isFree = (brought: Brought): brought is NonNullable<Brought> =>
  brought !== null && brought.shopperId === null && brought.orderedAt === null;

/** The key of an ordered basket still leads to its order, unless that is in another's account. */
function lastOf(brought: Brought, shopperId: string): string | undefined {
  if (!brought?.orderedAt) return undefined;
  const owner = brought.order?.shopperId ?? shopperId;
  return owner === shopperId ? brought.token : undefined;
}

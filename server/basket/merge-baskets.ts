import "server-only";
import { changeQuantity } from "@/core/basket/quantity";
import { readAvailability } from "@/server/catalog/read-availability";
import { now } from "@/server/clock";
import type { Tx } from "@/server/db/connect";
import { enqueuePush } from "@/server/inpost-pay/enqueue-push";
import { mostCodes } from "@/server/promo/change-codes";
import { mostLines } from "./add-line";

type Merged = { id: string; version: number };
export type MergedBaskets = { kept: Merged; gone: Merged };

/**
 * Puts the lines and codes of two open baskets into one and deletes the other; undefined, with nothing moved, when one of
 * them has been ordered. A basket that is bound to a phone, or that a phone is just being asked about, is the one that
 * stays, and of two the one that was brought: no link ends by a merge and InPost is told of no end, only of the new
 * content (InPost Pay protocol 6, R7).
 */
export async function mergeBaskets(
  tx: Tx,
  { broughtId, ownId }: { broughtId: string; ownId: string },
): Promise<MergedBaskets | undefined> {
  const locked = await tx.basket.updateManyAndReturn({
    where: { id: { in: [broughtId, ownId] }, orderedAt: null },
    data: { version: { increment: 1 }, updatedAt: now() },
    select: { id: true, version: true, parameters: true },
  });
  const keptId = (await rankOf(tx, ownId)) > (await rankOf(tx, broughtId)) ? ownId : broughtId;
  const kept = locked.find(({ id }) => id === keptId);
  const gone = locked.find(({ id }) => id !== keptId);
  if (!kept || !gone) return undefined;
  await moveLines(tx, gone.id, kept.id);
  await moveCodes(tx, gone.id, kept.id);
  if (isEmpty(kept.parameters) && !isEmpty(gone.parameters)) {
    await tx.basket.update({ where: { id: kept.id }, data: { parameters: gone.parameters ?? [] } });
  }
  // Its binding goes with the row, in silence: InPost's next question about it is answered 404 (R13).
  await tx.basket.delete({ where: { id: gone.id }, select: { id: true } });
  await enqueuePush(tx, kept);
  return { kept, gone };
}

async function rankOf(tx: Tx, basketId: string): Promise<number> {
  const binding = await tx.binding.findUnique({ where: { basketId }, select: { state: true } });
  return binding ? ["WAITING", "BOUND"].indexOf(binding.state) : -1;
}

/** Quantities are added as far as there are pieces; a line that only one has is moved as it is. */
async function moveLines(tx: Tx, fromId: string, toId: string): Promise<void> {
  const read = (basketId: string) =>
    tx.basketLine.findMany({ where: { basketId }, orderBy: [{ addedAt: "asc" }, { id: "asc" }] });
  const [moving, present] = [await read(fromId), await read(toId)];
  let count = present.length;
  for (const { id, variantId, quantity } of moving) {
    const same = present.find((line) => line.variantId === variantId);
    if (same) {
      const wanted = same.quantity + quantity;
      const settled = changeQuantity(same.quantity, wanted, await readAvailability(tx, variantId));
      await tx.basketLine.update({ where: { id: same.id }, data: { quantity: settled.quantity } });
    } else if (count < mostLines) {
      await tx.basketLine.update({ where: { id }, data: { basketId: toId } });
      count++;
    }
  }
}

/** What codes are worth is worked out anew each time, so those that do not combine say so by themselves. */
async function moveCodes(tx: Tx, fromId: string, toId: string): Promise<void> {
  const read = (basketId: string) =>
    tx.basketPromoCode.findMany({ where: { basketId }, orderBy: { addedAt: "asc" } });
  const [moving, present] = [await read(fromId), await read(toId)];
  const fresh = moving.filter(({ code }) => !present.some((each) => each.code === code));
  for (const { code, addedAt } of fresh.slice(0, Math.max(0, mostCodes - present.length))) {
    await tx.basketPromoCode.create({ data: { basketId: toId, code, addedAt } });
  }
}

const isEmpty = (parameters: unknown) => !Array.isArray(parameters) || parameters.length === 0;

import "server-only";
import { statesBefore } from "@/core/states";
import { bindingMoves, type BindingState } from "@/core/basket/binding-states";
import type { Prisma } from "@/generated/sqlite/client";
import type { Tx } from "@/server/db/connect";
import { publish } from "@/server/realtime/publish";

/** InPost shows a basket no longer than this (protocol 2.6.1: `basket_expiration_date`). */
const keptMs = 2 * 24 * 3_600_000;

export function expiryFrom(at: Date): Date {
  return new Date(at.getTime() + keptMs);
}

/** The columns that belong to a phone and go with it. */
const nobody = {
  walletBasketId: null,
  phonePrefix: null,
  phone: null,
  maskedPhone: null,
  name: null,
  surname: null,
  browserId: null,
  browserTrusted: false,
} satisfies Prisma.BindingUncheckedUpdateManyInput;

/** Makes the binding's row, OPEN, where there is none yet. */
export async function ensureBinding(tx: Tx, basketId: string, at: Date): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Binding" ("basketId", "provider", "state", "browserTrusted", "sentVersion", "expiresAt", "createdAt", "updatedAt", "version")
    VALUES (${basketId}, 'inpost-pay', 'OPEN', ${false}, 0, ${expiryFrom(at)}, ${at}, ${at}, 0) ON CONFLICT ("basketId") DO NOTHING`;
}

type Move = { basketId: string; to: BindingState; at: Date; data?: Prisma.BindingUncheckedUpdateManyInput };

/** Moves a binding from a state that allows it; false when it is in another, e.g. there already. */
export async function moveBinding(tx: Tx, { basketId, to, at, data }: Move): Promise<boolean> {
  const { count } = await tx.binding.updateMany({
    where: { basketId, state: { in: statesBefore(bindingMoves, to) } },
    data: { ...data, state: to, updatedAt: at, version: { increment: 1 } },
  });
  return count > 0;
}

/** Ends a link and forgets whose phone it was; false when there was none to end. */
export function endBinding(tx: Tx, basketId: string, at: Date): Promise<boolean> {
  return moveBinding(tx, { basketId, to: "ENDED", at, data: nobody });
}

/** After the commit: tells the pages of this basket that its link to the wallet changed. */
export function announceBinding(basketId: string, at: Date): void {
  publish(`binding:${basketId}`, at.getTime());
}

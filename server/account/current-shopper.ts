import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { passwordStamp } from "@/server/auth/token";
import { db } from "@/server/db/db";
import { readShopperToken } from "./shopper-session";

/** Who is signed in to the shop. Never staff: those are other rows with another cookie. */
export type Shopper = { id: string; email: string; name: string };

/** Whose session a request carries, as the database says now; null for a guest, at no cost. */
export async function shopperOf(requestHeaders: Headers): Promise<Shopper | null> {
  const token = await readShopperToken(requestHeaders);
  if (!token) return null;
  const shopper = await db().shopper.findUnique({ where: { id: token.sub } });
  if (!shopper || passwordStamp(shopper.passwordHash) !== token.stamp) return null;
  return { id: shopper.id, email: shopper.email, name: shopper.name };
}

/** For pages: who is signed in, read once a request. */
export const currentShopper = cache(async () => shopperOf(await headers()));

import "server-only";
import type { Availability } from "@/core/catalog/catalog";
import { sumAvailability } from "@/core/stock/availability";
import { db } from "@/server/db/db";
import { availabilityIn, stockSelect } from "./read-availability";

/** Pieces of all variants together, by product id; products that do not exist are left out. */
export async function listAvailability({
  ids,
}: {
  ids: readonly string[];
}): Promise<Record<string, Availability>> {
  const products = await db().product.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, variants: { select: stockSelect } },
  });
  return Object.fromEntries(
    products.map(({ id, variants }) => [id, sumAvailability(variants.map(availabilityIn))]),
  );
}

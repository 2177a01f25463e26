import type { Availability, ProductKind } from "@/core/catalog/catalog";

export type StockCount = { onHand: number; held: number };
export type Component = { quantity: number; available: Availability };

/** What decides how many pieces of a variant can be sold now. `components` only matter for a bundle. */
export type Sellable = { kind: ProductKind; stock: StockCount | null; components: readonly Component[] };

/**
 * Pieces that can be sold now: on hand less held for a physical variant (none without a count), as many whole sets as
 * the scarcest component allows for a bundle, null for digital goods, which do not run out.
 */
export function availabilityOf({ kind, stock, components }: Sellable): Availability {
  if (kind === "digital") return null;
  if (kind === "physical") return stock ? Math.max(0, stock.onHand - stock.held) : 0;
  if (components.length === 0) return 0;
  const sets = components.flatMap(({ available, quantity }) =>
    available === null ? [] : [Math.floor(available / quantity)],
  );
  return sets.length > 0 ? Math.min(...sets) : null;
}

/** Pieces of all variants together; null as soon as one of them does not run out. */
export function sumAvailability(parts: readonly Availability[]): Availability {
  let pieces = 0;
  for (const part of parts) {
    if (part === null) return null;
    pieces += part;
  }
  return pieces;
}

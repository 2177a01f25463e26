import type { TillOrderView } from "@/core/till/till-order-view";

/** How many of each line come back, and whether they go onto the shelf again. */
export type LineChoice = Readonly<Record<string, { quantity: number; restock: boolean }>>;

/** What a choice of lines comes to, in cents: a line's last piece takes what is left of it, so nothing is lost to rounding. */
export function refundAmount(order: Pick<TillOrderView, "lines" | "refundable">, choice: LineChoice): number {
  const sum = order.lines.reduce((total, line) => {
    const quantity = choice[line.id]?.quantity ?? 0;
    const left = line.quantity - line.refundedQuantity;
    if (quantity <= 0 || left <= 0) return total;
    if (quantity >= left) return total + line.refundableAmount;
    return total + Math.floor((line.refundableAmount * quantity) / left);
  }, 0);
  return Math.min(sum, order.refundable);
}

/** The chosen lines as the server wants them. */
export function chosenLines(choice: LineChoice): { id: string; quantity: number; restock: boolean }[] {
  return Object.entries(choice)
    .filter(([, { quantity }]) => quantity > 0)
    .map(([id, { quantity, restock }]) => ({ id, quantity, restock }));
}

/** Every piece that is left, back onto the shelf. */
export function everything(order: Pick<TillOrderView, "lines">): LineChoice {
  return Object.fromEntries(
    order.lines.map(({ id, quantity, refundedQuantity }) => [
      id,
      { quantity: quantity - refundedQuantity, restock: true },
    ]),
  );
}

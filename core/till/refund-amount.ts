/**
 * What `quantity` more pieces of a line are worth after `before` pieces were given back already, so that all of them
 * together are the line's total to the cent: of 3 pieces at 100 in all, 33, 33, 34.
 */
export function lineRefund(
  line: { quantity: number; totalAmount: number },
  before: number,
  quantity: number,
): number {
  const upTo = (pieces: number) => Math.floor((line.totalAmount * pieces) / line.quantity);
  return upTo(before + quantity) - upTo(before);
}

/** What is given back by which tender: as much as the first can, then the next. Undefined when all is not enough. */
export function splitRefund<Tender extends { refundable: number }>(
  amount: number,
  tenders: readonly Tender[],
): { tender: Tender; amount: number }[] | undefined {
  const parts: { tender: Tender; amount: number }[] = [];
  let left = amount;
  for (const tender of tenders) {
    const part = Math.min(left, tender.refundable);
    if (part > 0) parts.push({ tender, amount: part });
    left -= part;
  }
  return left > 0 ? undefined : parts;
}

/**
 * Splits a discount over lines in proportion to their amounts, by the largest remainder, so that the parts add up to
 * it exactly and no line gets more than it costs: `splitDiscount(100, [200, 100])` → `[67, 33]`. Minor units.
 * A discount above the sum is a bug and throws.
 */
export function splitDiscount(discount: number, amounts: readonly number[]): number[] {
  const sum = amounts.reduce((all, amount) => all + amount, 0);
  if (discount < 0 || discount > sum) throw new RangeError(`cannot take ${discount} off ${sum}`);
  if (discount === 0) return amounts.map(() => 0);
  // The product of two large sums leaves the range in which numbers are exact.
  const [whole, total] = [BigInt(sum), BigInt(discount)];
  const shares = amounts.map((amount, index) => {
    const exact = total * BigInt(amount);
    return { index, share: Number(exact / whole), rest: exact % whole };
  });
  let left = discount - shares.reduce((all, { share }) => all + share, 0);
  const byRest = [...shares].sort((one, other) =>
    one.rest === other.rest ? one.index - other.index : one.rest < other.rest ? 1 : -1,
  );
  for (const each of byRest) {
    if (left === 0) break;
    each.share += 1;
    left -= 1;
  }
  return shares.map(({ share }) => share);
}

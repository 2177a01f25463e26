/**
 * The price after a change and the one before the offer (minor units). Lower than the usual price makes an offer;
 * back at the usual price or above ends it. `afterChange({ amount: 4900, previous: null }, 3920)` →
 * `{ amount: 3920, previous: 4900 }`.
 */
export function afterChange(
  current: { amount: number; previous: number | null },
  amount: number,
): { amount: number; previous: number | null } {
  const usual = current.previous ?? current.amount;
  return { amount, previous: amount < usual ? usual : null };
}

const weights = [6, 5, 7, 2, 3, 4, 5, 6, 7];

/**
 * A Polish tax number (NIP) as an invoice carries it: `"526-104-08-28"` → `"PL5261040828"`. Undefined when it is none:
 * ten digits of which the last is the check digit.
 */
export function polishTaxId(entered: string): string | undefined {
  const digits = entered.replace(/^\s*PL/i, "").replace(/[\s-]/g, "");
  if (!/^\d{10}$/.test(digits)) return undefined;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === Number(digits[9]) ? `PL${digits}` : undefined;
}

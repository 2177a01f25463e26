import { money, sum, times, vatInGross, type Currency, type Money } from "@/core/money/money";

/** What a total is made of: a gross price per piece, pieces, and a VAT rate in percent. */
export type PricedLine = { unit: Money; quantity: number; vatRate: number };

/** The VAT inside a gross total, per rate, highest rate first. Amounts in minor units. */
export type VatPart = { rate: number; amount: number };

export type Totals = { total: Money; vat: VatPart[] };

/**
 * Adds lines up. VAT is taken out of the gross sum of each rate, once per rate, so that rounding cannot add up
 * line by line: `[{ unit: 123,00, quantity: 2, vatRate: 23 }]` → total 246,00, VAT 46,00.
 */
export function totalsOf(currency: Currency, lines: readonly PricedLine[]): Totals {
  const grossByRate = new Map<number, Money>();
  for (const { unit, quantity, vatRate } of lines) {
    const before = grossByRate.get(vatRate) ?? money(0, currency);
    grossByRate.set(vatRate, sum(currency, [before, times(unit, quantity)]));
  }
  const vat = [...grossByRate]
    .sort(([one], [other]) => other - one)
    .map(([rate, gross]) => ({ rate, amount: vatInGross(gross, rate).amount }));
  return { total: sum(currency, [...grossByRate.values()]), vat };
}

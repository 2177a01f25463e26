import { z } from "zod";
import { fromDecimal, money, toDecimal, vatInGross } from "@/core/money/money";

/** Grosze. `vat` is always gross − net (protocol 0.4). */
export type InpostPrice = { net: number; gross: number; vat: number };

/** A gross sum in grosze of goods of one VAT rate in percent. */
export type VatAmount = { gross: number; vatRate: number };

/** As it stands in JSON: two decimals each. */
export type WirePrice = { net: string; gross: string; vat: string };

const limit = 1e10;

/** Reads `"49.00"`, `49` or `49.000000001` as grosze; undefined for anything finer or else (protocol 0.4). */
export function toGrosze(value: unknown): number | undefined {
  if (typeof value === "string") return fromDecimal(value);
  if (typeof value !== "number" || !Number.isFinite(value) || Math.abs(value) >= limit) return undefined;
  const grosze = Math.round(value * 100);
  return Math.abs(value * 100 - grosze) < 0.01 ? grosze + 0 : undefined;
}

/** A decimal amount in złoty, as string or number; gives grosze. */
export const amountSchema = z.union([z.string(), z.number()]).transform((value, context) => {
  const grosze = toGrosze(value);
  if (grosze !== undefined) return grosze;
  context.addIssue({ code: "custom", message: "is no amount" });
  return z.NEVER;
});

/** A price object of either kind. The sender's VAT is not believed: rounding broke real orders (protocol 3.7). */
export const priceSchema = z
  .object({ net: amountSchema, gross: amountSchema })
  .transform(({ net, gross }): InpostPrice => ({ net, gross, vat: gross - net }));

/** Price of one gross amount in grosze, its net rounded once. `priceOf({ gross: 4900, vatRate: 23 })` → net 3984. */
export function priceOf({ gross, vatRate }: VatAmount): InpostPrice {
  const vat = vatInGross(money(gross, "PLN"), vatRate).amount;
  return { net: gross - vat, gross, vat };
}

/** Adds component by component, so that vat stays gross − net. */
export function addPrices(prices: readonly InpostPrice[]): InpostPrice {
  return prices.reduce(
    (total, { net, gross, vat }) => ({
      net: total.net + net,
      gross: total.gross + gross,
      vat: total.vat + vat,
    }),
    noPrice,
  );
}

/** `quantity` times a price, component by component. */
export function timesPrice({ net, gross, vat }: InpostPrice, quantity: number): InpostPrice {
  return { net: net * quantity, gross: gross * quantity, vat: vat * quantity };
}

/** Sums of several VAT rates; each rate's net is rounded once, over the whole of that rate (R4). */
export function priceByRates(amounts: readonly VatAmount[]): InpostPrice {
  const byRate = new Map<number, number>();
  for (const { gross, vatRate } of amounts) byRate.set(vatRate, (byRate.get(vatRate) ?? 0) + gross);
  return addPrices([...byRate].map(([vatRate, gross]) => priceOf({ gross, vatRate })));
}

/** Two-decimal strings out of grosze (protocol 0.4). */
export function toWirePrice({ net, gross, vat }: InpostPrice): WirePrice {
  return { net: decimal(net), gross: decimal(gross), vat: decimal(vat) };
}

/** `12665` → `"126.65"`. Anything but whole grosze is a bug and throws. */
export function decimal(grosze: number): string {
  return toDecimal(money(grosze, "PLN"));
}

const noPrice: InpostPrice = { net: 0, gross: 0, vat: 0 };

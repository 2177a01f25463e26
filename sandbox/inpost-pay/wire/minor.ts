import { asObject, part } from "@sandbox/inpost-pay/wire/read-json";
import type { Json } from "@sandbox/inpost-pay/types";

const decimal = /^-?\d{1,12}(?:\.\d{1,2})?$/;

/** An amount on the wire, `"49.00"` or `49`, in grosze; null when it is no amount with at most two decimals. */
export function parseMinor(value: unknown): number | null {
  const written = typeof value === "number" ? String(value) : value;
  if (typeof written !== "string" || !decimal.test(written)) return null;
  const [whole = "0", cents = ""] = written.replace("-", "").split(".");
  const minor = Number(whole) * 100 + Number(cents.padEnd(2, "0"));
  return written.startsWith("-") ? -minor : minor;
}

/** Grosze as the JSON number that InPost sends, e.g. 10599 → 105.99 (protocol section 10, 3). */
export function wireNumber(minor: number): number {
  return minor / 100;
}

/** Grosze with two decimals, e.g. `"105.99"`. */
export function wireText(minor: number): string {
  return (minor / 100).toFixed(2);
}

/** A price in grosze. */
export interface Price {
  net: number;
  gross: number;
  vat: number;
}

export const noPrice: Price = { net: 0, gross: 0, vat: 0 };

/** The price under a name; null when one of its three amounts is missing or wrong. */
export function readPrice(of: Json, name: string): Price | null {
  if (!asObject(of[name])) return null;
  const { net, gross, vat } = part(of, name);
  const [n, g, v] = [parseMinor(net), parseMinor(gross), parseMinor(vat)];
  return n === null || g === null || v === null ? null : { net: n, gross: g, vat: v };
}

/** Adds prices component by component (protocol section 8). */
export function addPrices(...prices: Price[]): Price {
  return prices.reduce(
    (sum, { net, gross, vat }) => ({ net: sum.net + net, gross: sum.gross + gross, vat: sum.vat + vat }),
    noPrice,
  );
}

/** A price of which every component is counted `times`. */
export function scalePrice({ net, gross, vat }: Price, times: number): Price {
  return { net: net * times, gross: gross * times, vat: vat * times };
}

/** A price as InPost writes it in an order: three JSON numbers. */
export function writePrice({ net, gross, vat }: Price): Json {
  return { net: wireNumber(net), gross: wireNumber(gross), vat: wireNumber(vat) };
}

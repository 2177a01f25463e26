import { parseMinor, wireText } from "@sandbox/inpost-pay/wire/minor";
import { isWireTime } from "@sandbox/inpost-pay/wire/time";

const DROPPED = new Set(["basket_notice", "basket_additional_information", "basket_id"]);

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value)
      .filter(([name, inner]) => !DROPPED.has(name) && inner !== null && !isDate(inner) && !isEmpty(inner))
      .map(([name, inner]) => [name, canonical(inner)] as const);
    return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  const minor = parseMinor(value);
  return minor === null ? value : wireText(minor);
}

const isDate = (value: unknown): boolean => typeof value === "string" && isWireTime(value);
const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** A basket as one text that is equal for equal baskets: keys sorted, 49 as "49.00", dates, notices and empty fields dropped. */
export function canonicalBasket(basket: unknown): string {
  return JSON.stringify(canonical(basket));
}

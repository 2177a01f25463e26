import type { Transaction } from "@sandbox/inpost-pay/types";
import { parseMinor } from "@sandbox/inpost-pay/wire/minor";

const sortings: Record<string, (of: Transaction) => string | number> = {
  created_date: ({ createdAt }) => createdAt,
  amount: ({ amount }) => amount,
  status: ({ status }) => status,
  payment_method: ({ method }) => method,
  order_id: ({ orderId }) => orderId,
};

/** A list of the query: `status[]=A&status[]=B`, `status=A,B` or `status=A`. */
function several(query: URLSearchParams, name: string): string[] {
  const given = [...query.entries()].filter(([key]) => key === name || key.startsWith(`${name}[`));
  return given.flatMap(([, value]) => value.split(",")).filter((value) => value !== "");
}

function filters(query: URLSearchParams, posId: string): ((of: Transaction) => boolean)[] {
  const one = (name: string) => query.get(name) || null;
  const [order, id, pos, currency] = ["order_id", "transaction_id", "merchant_pos_id", "currency"].map(one);
  const [from, to] = [parseMinor(one("amount_from")), parseMinor(one("amount_to"))];
  const [since, until] = [Date.parse(one("date_from") ?? ""), Date.parse(one("date_to") ?? "")];
  const [methods, statuses] = [several(query, "paymentMethod"), several(query, "status")];
  return [
    // Both halves of "<merchant order>|<inpost order>" may be asked for; the first is the merchant's.
    ({ orderId }) => !order || order.split("|")[0] === orderId,
    ({ transactionId }) => !id || id === transactionId,
    () => !pos || pos === posId,
    () => !currency || currency === "PLN",
    ({ amount }) => (from === null || amount >= from) && (to === null || amount <= to),
    ({ createdAt }) => !(createdAt < since) && !(createdAt > until),
    ({ method }) => methods.length === 0 || methods.includes(method),
    ({ status }) => statuses.length === 0 || statuses.includes(status),
  ];
}

function natural(query: URLSearchParams, name: string, otherwise: number): number {
  const given = Number(query.get(name) ?? otherwise);
  return Number.isInteger(given) && given >= 0 ? given : otherwise;
}

/** Filters, sorts and pages transactions by the query of section 2.11; pages count from 0, newest first unless told otherwise. */
export function selectTransactions(all: readonly Transaction[], query: URLSearchParams, posId: string) {
  const checks = filters(query, posId);
  const found = all.filter((transaction) => checks.every((fits) => fits(transaction)));
  const by = sortings[query.get("sort_by") ?? ""] ?? sortings.created_date;
  const sign = query.get("sort_direction")?.toUpperCase() === "ASC" ? 1 : -1;
  const value = (of: Transaction): string | number => by?.(of) ?? 0;
  const sorted = found.toSorted((a, b) => (value(a) < value(b) ? -sign : value(a) > value(b) ? sign : 0));
  const page = natural(query, "page", 0);
  const size = Math.min(Math.max(1, natural(query, "per_page", 10)), 100);
  return { count: found.length, page, items: sorted.slice(page * size, (page + 1) * size) };
}

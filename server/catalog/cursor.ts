import "server-only";
import { z } from "zod";
import type { KeyKind, ListOrder } from "./list-order";

/** Where a list goes on: the sort key of the last row with its id at the end, and how many rows there are in all. */
export type Cursor = { sort: string; after: (string | number)[]; total: number };

const schema = z.tuple([
  z.string().max(20),
  z.array(z.union([z.string().max(500), z.int32()])).max(4),
  z.int().min(0),
]);

/** Opaque to the caller: base64url of JSON. */
export function encodeCursor({ sort, after, total }: Cursor): string {
  return Buffer.from(JSON.stringify([sort, after, total])).toString("base64url");
}

/** Undefined for anything that `encodeCursor` did not make. */
export function decodeCursor(text: string): Cursor | undefined {
  try {
    const parsed = schema.safeParse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    if (!parsed.success) return undefined;
    const [sort, after, total] = parsed.data;
    return { sort, after, total };
  } catch {
    return undefined;
  }
}

/** A cursor's values as `order` compares them; undefined when the cursor belongs to another list or was tampered with. */
export function keysOf(cursor: Cursor, order: ListOrder): (string | number | Date)[] | undefined {
  if (cursor.sort !== order.name || cursor.after.length !== order.kinds.length) return undefined;
  const keys = order.kinds.flatMap((kind, index) => keyOf(kind, cursor.after[index]) ?? []);
  return keys.length === order.kinds.length ? keys : undefined;
}

function keyOf(kind: KeyKind, value: string | number | undefined): string | number | Date | undefined {
  if (kind === "number") return typeof value === "number" ? value : undefined;
  if (typeof value !== "string" || value.includes("\0")) return undefined;
  if (kind === "text") return value;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

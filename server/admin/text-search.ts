import "server-only";
import { dialect } from "@/server/db/db";

/** "Contains", whatever the case: SQLite's LIKE is so by itself, PostgreSQL must be told. */
export function anywhere(text: string): { contains: string } {
  const onPostgres = { contains: text, mode: "insensitive" };
  return dialect() === "postgresql" ? onPostgres : { contains: text };
}

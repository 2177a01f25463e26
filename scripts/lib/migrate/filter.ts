import type { SchemaFilter } from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { Provider } from "./paths";

export const NO_FILTER: SchemaFilter = { externalTables: [], externalEnums: [] };

const FTS5_SHADOWS = ["", "_data", "_idx", "_content", "_docsize", "_config"];

/** Tables that no model describes: the full-text index, on SQLite the tables FTS5 keeps behind it, and the sorted names. */
export function outsideTheModels(provider: Provider): SchemaFilter {
  const names = ["ProductName", ...FTS5_SHADOWS.map((suffix) => `ProductSearch${suffix}`)];
  const tables = provider === "sqlite" ? names : names.map((name) => `public.${name}`);
  return { externalTables: tables, externalEnums: [] };
}

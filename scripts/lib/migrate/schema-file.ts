import { readFileSync, writeFileSync } from "node:fs";
import { SCHEMA_FILES } from "./paths";

const HEADER =
  "// Made from schema.prisma by `npm run db:migrate -- schema`; edit that file, not this one.\n";

/** Turns the text of the SQLite schema into the one for PostgreSQL: other provider, other output folder. */
export function toPostgresSchema(sqliteSchema: string): string {
  const body = sqliteSchema.replace(/^\/\/ The one set of models[^\n]*\n/, "");
  const changed = body
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('"../generated/sqlite"', '"../generated/postgres"');
  return HEADER + changed;
}

/** True when the PostgreSQL schema is what the SQLite schema gives. */
export function schemasAreInStep(): boolean {
  const wanted = toPostgresSchema(readFileSync(SCHEMA_FILES.sqlite, "utf8"));
  try {
    return readFileSync(SCHEMA_FILES.postgresql, "utf8") === wanted;
  } catch {
    return false;
  }
}

/** Writes the PostgreSQL schema anew; says whether that changed anything. */
export function writePostgresSchema(): boolean {
  if (schemasAreInStep()) return false;
  writeFileSync(SCHEMA_FILES.postgresql, toPostgresSchema(readFileSync(SCHEMA_FILES.sqlite, "utf8")));
  return true;
}

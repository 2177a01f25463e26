import path from "node:path";

export type Provider = "sqlite" | "postgresql";

export const PROVIDERS: readonly Provider[] = ["sqlite", "postgresql"];

export const ROOT = path.resolve(import.meta.dirname, "../../..");

export const SCHEMA_FILES: Record<Provider, string> = {
  sqlite: path.join(ROOT, "prisma/schema.prisma"),
  postgresql: path.join(ROOT, "prisma/postgresql.prisma"),
};

/** The folder of one database's migrations, in Prisma's own layout. */
export function migrationsFolder(provider: Provider): string {
  return path.join(ROOT, "prisma/migrations", provider);
}

/** SQL that makes the full-text index; it may run any number of times. */
export function searchIndexFile(provider: Provider): string {
  return path.join(ROOT, "prisma", `search-index.${provider}.sql`);
}

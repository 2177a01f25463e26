import { readFileSync } from "node:fs";
import type { DiffResult, DiffTarget, SchemaFilter } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { withEngine } from "./engine";
import { NO_FILTER, outsideTheModels } from "./filter";
import { migrationList } from "./folder";
import { ROOT, SCHEMA_FILES, type Provider } from "./paths";
import type { Target } from "./target";

/** SQL that would bring a database built by the migrations to the schema; empty string when they agree. */
export async function diffToSchema(target: Target): Promise<string> {
  const to: DiffTarget = { tag: "schemaDatamodel", files: [schemaFile(target.provider)] };
  return diffFromMigrations(target, to, { script: true, filters: NO_FILTER });
}

/** In words, how the live database differs from the migrations; empty string when it does not. */
export async function diffToDatabase(target: Target): Promise<string> {
  const to: DiffTarget = { tag: "schemaDatasource", files: [schemaFile(target.provider)], configDir: ROOT };
  return diffFromMigrations(target, to, { script: false, filters: outsideTheModels(target.provider) });
}

async function diffFromMigrations(
  target: Target,
  to: DiffTarget,
  options: { script: boolean; filters: SchemaFilter },
): Promise<string> {
  const from: DiffTarget = { tag: "migrations", ...migrationList(target.provider) };
  const result: DiffResult = await withEngine(target, (engine) =>
    engine.diff({ from, to, exitCode: true, ...options }),
  );
  return result.exitCode === 0 ? "" : (result.stdout ?? "");
}

function schemaFile(provider: Provider) {
  return { path: "schema.prisma", content: readFileSync(SCHEMA_FILES[provider], "utf8") };
}

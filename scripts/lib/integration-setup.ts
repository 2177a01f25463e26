import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "./migrate/apply";
import { startPostgres } from "./postgres/server";

/** `migrated`: address of the database that tests copy; `folder`: where their files may go. */
export type Templates = { migrated: string; folder: string };

declare module "vitest" {
  interface ProvidedContext {
    templates: Templates;
  }
}

/** Makes the template database that `testDatabase()` copies, on the kind that KRAM_TEST_DATABASE names. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  process.env.LOG_LEVEL ??= "silent";
  const folder = mkdtempSync(path.join(tmpdir(), "kram-test-"));
  const onPostgres = process.env.KRAM_TEST_DATABASE === "postgresql";
  const server = onPostgres ? await startPostgres() : undefined;
  const migrated = server?.url("kram_migrated") ?? `file:${path.join(folder, "kram_migrated.db")}`;
  await applyMigrations(migrated);
  project.provide("templates", { migrated, folder });
  return async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

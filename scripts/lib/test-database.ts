import { randomUUID } from "node:crypto";
import { copyFileSync, rmSync } from "node:fs";
import path from "node:path";
import { closeDatabase, useDatabase } from "@/server/db/db";
import { inject } from "vitest";
import type {} from "./integration-setup";
import { seededTemplate } from "./seeded-template";
import { cloneDatabase, dropDatabase } from "./postgres/clone";

export type TestDatabase = { url: string; close(): Promise<void> };

/**
 * A database of this test's own, copied from a migrated template (`seed: true`: with the catalogue in it).
 * `db()` and `withTransaction` use it from now on; `close()` it in `afterAll` or `afterEach`.
 */
export async function testDatabase(options: { seed?: boolean } = {}): Promise<TestDatabase> {
  const templates = inject("templates");
  const template = options.seed ? await seededTemplate(templates) : templates.migrated;
  const name = `kram_${randomUUID().replaceAll("-", "")}`;
  await closeDatabase();
  if (template.startsWith("file:")) return openCopy(template, path.join(templates.folder, `${name}.db`));
  const url = await cloneDatabase(template, name);
  useDatabase(url);
  return { url, close: () => closeDatabase().then(() => dropDatabase(url)) };
}

function openCopy(template: string, file: string): TestDatabase {
  copyFileSync(template.slice("file:".length), file);
  const url = `file:${file}`;
  useDatabase(url);
  const close = async () => {
    await closeDatabase();
    for (const suffix of ["", "-wal", "-shm"]) rmSync(file + suffix, { force: true });
  };
  return { url, close };
}

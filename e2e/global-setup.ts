import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { templateFile } from "./support/apps";
import { fillDatabase } from "./support/fill-database";
import { makeStaff, type Role, staffOf } from "./support/staff";

/** Makes the seeded database once, with one person of each role; every shop of the run starts from a copy. */
export default async function setUp(): Promise<() => void> {
  process.env.KRAM_E2E_RUN ??= randomUUID();
  const file = templateFile();
  rmSync(file, { force: true });
  await fillDatabase(`file:${file}`);
  const make = (role: Role) => makeStaff(`file:${file}`, role, staffOf(role));
  await Promise.all([make("admin"), make("cashier")]);
  return () => ["", "-wal", "-shm"].forEach((suffix) => rmSync(file + suffix, { force: true }));
}

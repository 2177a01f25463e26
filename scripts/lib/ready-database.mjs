import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fingerprint } from "./fingerprint.mjs";
import { inProject, root, tsFlags } from "./paths.mjs";
import { stepCommand } from "./run-step.mjs";

const script = (title, args, env) => stepCommand(title, process.execPath, [...tsFlags, ...args], { env });

/** Brings the shop's database up to date. */
export function migrate(env) {
  return script("Bringing the database up to date", [inProject("scripts/migrate.ts")], env);
}

/**
 * Migrates; then, on a database that has not been filled yet, writes the catalogue and makes the demo's admin.
 * `marks` is a file that remembers which databases were filled, and from which version of the catalogue.
 */
export async function readyDatabase({ env, secrets, marks }) {
  const isNew = isMissingFile(env.DATABASE_URL);
  await migrate(env);
  const known = existsSync(marks) ? JSON.parse(readFileSync(marks, "utf8")) : {};
  const version = fingerprint(["prisma/seed", "prisma/schema.prisma"]);
  if (!isNew && known[env.DATABASE_URL] === version) return;
  await script("Filling the shop with goods", [inProject("prisma/seed/index.ts")], env);
  await script(
    "Making the administrator",
    [inProject("scripts/user.ts"), "ensure", secrets.adminEmail, "admin"],
    {
      ...env,
      KRAM_PASSWORD: secrets.adminPassword,
    },
  );
  mkdirSync(path.dirname(marks), { recursive: true });
  writeFileSync(marks, JSON.stringify({ ...known, [env.DATABASE_URL]: version }));
}

function isMissingFile(url) {
  return url.startsWith("file:") && !existsSync(path.resolve(root, url.slice("file:".length)));
}

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

const root = path.resolve(import.meta.dirname, "../..");
const run = promisify(execFile);

const CLIENTS = [
  { schema: "prisma/schema.prisma", output: "generated/sqlite" },
  { schema: "prisma/postgresql.prisma", output: "generated/postgres" },
];

/**
 * Makes Prisma's two clients where their schema (or Prisma itself) changed since the last time.
 * Gives the output folders that were made anew.
 */
export async function generateClients() {
  const made = await Promise.all(CLIENTS.map(generateOne));
  return made.filter((output) => output !== undefined);
}

/** True when both clients are up to date. */
export function isGenerated() {
  return CLIENTS.every(isCurrent);
}

function isCurrent({ schema, output }) {
  const stamp = stampOf(output);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint(schema);
}

const stampOf = (output) => path.join(root, output, "kram-schema.sha256");

async function generateOne({ schema, output }) {
  if (isCurrent({ schema, output })) return undefined;
  const stamp = stampOf(output);
  rmSync(stamp, { force: true });
  const prisma = path.join(root, "node_modules/prisma/build/index.js");
  const env = { ...process.env, KRAM_PRISMA_SCHEMA: schema, PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  await run(process.execPath, [prisma, "generate", "--no-hints"], { cwd: root, env });
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint(schema));
  return output;
}

function fingerprint(schema) {
  const version = JSON.parse(
    readFileSync(path.join(root, "node_modules/prisma/package.json"), "utf8"),
  ).version;
  return createHash("sha256")
    .update(version)
    .update(readFileSync(path.join(root, schema)))
    .digest("hex");
}

if (process.argv[1] === import.meta.filename) {
  const made = await generateClients();
  console.log(made.length === 0 ? "Both clients are up to date." : `Generated ${made.join(" and ")}.`);
}

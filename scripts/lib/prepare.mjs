import { existsSync } from "node:fs";
import { compilePackages, fetchPackages, needsCompiling } from "./install.mjs";
import { inProject } from "./paths.mjs";
import { runQuietly, step } from "./run-step.mjs";

/** What every command needs first: packages, Prisma's clients and Next's type declarations. */
export async function prepare() {
  await prepareSources();
  await prepareDrivers();
}

/** Compiles what came as source; only what opens a database has to wait for it. */
export async function prepareDrivers() {
  if (needsCompiling()) await step("Setting up native packages", orThrow(compilePackages));
}

/** The same as far as reading the sources needs it; nothing that opens a database runs before `prepareDrivers`. */
export async function prepareSources() {
  await fetchPackages();
  const { generateClients, isGenerated } = await import("./generate.mjs");
  if (!isGenerated()) await step("Generating the database clients", generateClients);
  for (const folder of [".", "sandbox"]) {
    if (!existsSync(inProject(folder, "next-env.d.ts")))
      await step(
        `Declaring Next's types (${folder})`,
        orThrow(() => typegen(folder)),
      );
  }
}

function typegen(folder) {
  const next = inProject("node_modules/next/dist/bin/next");
  return runQuietly(process.execPath, [next, "typegen", folder]);
}

const orThrow = (run) => async () => {
  const result = await run();
  if (!result.ok) throw new Error(result.output);
};

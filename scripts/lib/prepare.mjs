import { existsSync } from "node:fs";
import { installPackages } from "./install.mjs";
import { inProject } from "./paths.mjs";
import { runQuietly, step } from "./run-step.mjs";

/** What every command needs first: packages, Prisma's clients and Next's type declarations. */
export async function prepare() {
  await installPackages();
  const { generateClients, isGenerated } = await import("./generate.mjs");
  if (!isGenerated()) await step("Generating the database clients", generateClients);
  for (const folder of [".", "sandbox"]) {
    if (!existsSync(inProject(folder, "next-env.d.ts")))
      await step(`Declaring Next's types (${folder})`, () => typegen(folder));
  }
}

async function typegen(folder) {
  const next = inProject("node_modules/next/dist/bin/next");
  const result = await runQuietly(process.execPath, [next, "typegen", folder]);
  if (!result.ok) throw new Error(result.output);
}

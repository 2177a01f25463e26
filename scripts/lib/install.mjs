import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { inProject } from "./paths.mjs";
import { runQuietly, stepCommand } from "./run-step.mjs";

const stamp = () => inProject("node_modules/.kram-lock");
// Lies there from before the packages come until what they compile is compiled.
const unbuilt = () => inProject("node_modules/.kram-unbuilt");
const lockHash = () =>
  createHash("sha256")
    .update(readFileSync(inProject("package-lock.json")))
    .digest("hex");

const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const shell = process.platform === "win32";

/** Fetches the packages when they are missing or the lock file changed since, without compiling anything yet. */
export async function fetchPackages() {
  if (isInstalled()) return;
  // The lock file is installed as it is; where registries lack other systems' binaries, `npm ci` refuses it.
  // Development packages too, whatever NODE_ENV says: the build needs them.
  const args = ["install", "--no-audit", "--no-fund", "--include=dev", "--ignore-scripts"];
  await stepCommand("Fetching packages", npm, args, { shell });
  writeFileSync(unbuilt(), "");
}

/** Whether packages still have to compile what they bring as source (the SQLite driver, where no binary can be had). */
export const needsCompiling = () => existsSync(unbuilt());

/** Runs the packages' own install scripts, which compile. Gives what `runQuietly` gives. */
export async function compilePackages() {
  // SQLite is as fast with -O2, its authors' choice, as with the package's -O3, and compiled in two thirds of the time.
  const flags = { CFLAGS: "-O2", CXXFLAGS: "-O2" };
  const env = { ...flags, ...process.env, JOBS: String(availableParallelism()) };
  const result = await runQuietly(npm, ["rebuild", "--no-audit", "--no-fund"], { shell, env });
  if (result.ok) {
    writeFileSync(stamp(), lockHash());
    rmSync(unbuilt());
  }
  return result;
}

function isInstalled() {
  if (!existsSync(inProject("node_modules/next"))) return false;
  if (existsSync(stamp()) && !needsCompiling()) return readFileSync(stamp(), "utf8") === lockHash();
  return existsSync(inProject("node_modules/.package-lock.json")) && isLockApplied();
}

// Somebody ran npm themselves: npm's own record tells whether every package is there at its version.
function isLockApplied() {
  const wanted = JSON.parse(readFileSync(inProject("package-lock.json"), "utf8")).packages;
  const present = JSON.parse(readFileSync(inProject("node_modules/.package-lock.json"), "utf8")).packages;
  const entries = Object.entries(wanted).filter(
    ([name, entry]) => name !== "" && !entry.optional && !entry.devOptional,
  );
  return entries.every(([name, entry]) => present[name]?.version === entry.version);
}

import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { inProject } from "./paths.mjs";
import { stepCommand } from "./run-step.mjs";

const stamp = () => inProject("node_modules/.kram-lock");
const lockHash = () =>
  createHash("sha256")
    .update(readFileSync(inProject("package-lock.json")))
    .digest("hex");

/** Installs the packages when they are missing or the lock file changed since. */
export async function installPackages() {
  if (isInstalled()) return;
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const shell = process.platform === "win32";
  // The lock file is installed as it is; where registries lack other systems' binaries, `npm ci` refuses it.
  // Development packages too, whatever NODE_ENV says: the build needs them.
  const args = ["install", "--no-audit", "--no-fund", "--include=dev"];
  await stepCommand("Installing packages", npm, args, { shell });
  writeFileSync(stamp(), lockHash());
}

function isInstalled() {
  if (!existsSync(inProject("node_modules/next"))) return false;
  if (existsSync(stamp())) return readFileSync(stamp(), "utf8") === lockHash();
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

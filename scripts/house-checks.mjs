import { readFileSync } from "node:fs";
import { projectFiles } from "./lib/house/files.mjs";
import { findLockAddresses } from "./lib/house/lock-file.mjs";
import { findOddNames, findProviderNames } from "./lib/house/names.mjs";
import { findLongFiles, sizeReport } from "./lib/house/sizes.mjs";
import { findOpenServerFiles, findPostponedWork, findRawColours } from "./lib/house/source-rules.mjs";
import { findUnequalTexts } from "./lib/house/texts.mjs";
import { inProject, root } from "./lib/paths.mjs";

const files = projectFiles(root);
const checks = [
  ["files are short", findLongFiles(files)],
  ["files in server/ stay on the server", findOpenServerFiles(files)],
  ["colours come from the tokens", findRawColours(files)],
  ["nothing is left for later", findPostponedWork(files)],
  ["both languages have the same texts", findUnequalTexts(files)],
  ["one provider, one name", findProviderNames(files)],
  ["names are in kebab-case", findOddNames(files)],
  ["the lock file has no addresses", findLockAddresses(readFileSync(inProject("package-lock.json"), "utf8"))],
];

for (const [name, problems] of checks) {
  console.log(`${problems.length === 0 ? "✓" : "✗"} ${name}`);
  for (const problem of problems) console.log(`    ${problem}`);
}
const { files: count, median, under60, under200 } = sizeReport(files);
console.log(`${count} files of code, median ${median} lines, ${under60} % under 60, ${under200} % under 200`);
process.exitCode = checks.every(([, problems]) => problems.length === 0) ? 0 : 1;

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const SKIPPED =
  /^(node_modules|\.git|\.next.*|data|generated|coverage|test-results|playwright-report|public)$/;
const TEXT = /\.(ts|tsx|mjs|js|css|json|md|prisma|sql|toml)$/;

/** Every text file of ours as `{ path, text }`; paths are relative to the project, with forward slashes. */
export function projectFiles(root) {
  const found = [];
  const walk = (folder) => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      if (SKIPPED.test(entry.name)) continue;
      const relative = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) walk(relative);
      else if (TEXT.test(entry.name))
        found.push({ path: relative, text: readFileSync(path.join(root, relative), "utf8") });
    }
  };
  walk("");
  return found;
}

export const isTest = (file) => /\.test\.tsx?$|^e2e\//.test(file);
export const isCode = (file) => /\.(ts|tsx|mjs|js)$/.test(file) && !/\.d\.ts$/.test(file);

/** Lines as an editor counts them. */
export const countLines = (text) => text.split("\n").length - (text.endsWith("\n") ? 1 : 0);

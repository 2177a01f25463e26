import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const publicFolder = path.resolve(here, "../public");
const SCRIPTS = { "inpostizi.js": "v1/index.ts", "inpostpay.widget.v2.js": "v2/index.ts" };

/** Makes the two widget scripts and puts them where Next serves files as they are, with an ETag each. */
export async function bundleWidgets() {
  // Only builds and development need it; a built sandbox starts without.
  const { build } = await import("esbuild");
  await Promise.all(
    Object.entries(SCRIPTS).map(async ([name, entry]) => {
      const { outputFiles } = await build({
        entryPoints: [path.join(here, entry)],
        bundle: true,
        write: false,
        minify: true,
        format: "iife",
        target: "es2022",
        charset: "utf8",
        logLevel: "error",
      });
      place(path.join(publicFolder, name), outputFiles[0].text);
    }),
  );
}

// Next reads its configuration in several processes at once: a whole file or none.
function place(file, text) {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  mkdirSync(publicFolder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

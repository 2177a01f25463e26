import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { root } from "./paths.mjs";

const SHARED = ["components/ui", "package-lock.json", "tsconfig.json"];

export const SOURCES = {
  shop: [
    ...[
      "app",
      "core",
      "payments",
      "server",
      "components",
      "messages",
      "i18n",
      "prisma/schema.prisma",
      "public",
    ],
    ...["proxy.ts", "instrumentation.ts", "next.config.js", "postcss.config.mjs", ...SHARED],
  ],
  sandbox: ["sandbox", ...SHARED],
};

// `public` inside another folder is what the sandbox makes itself.
const SKIPPED = /^(node_modules|\.next.*|data|public)$|\.test\.tsx?$|\.tsbuildinfo$|^next-env\.d\.ts$/;

/** A hash over what an application is built from; files by contents, pictures by size. */
export function fingerprint(paths, base = root) {
  const hash = createHash("sha256").update(process.version);
  for (const each of [...paths].sort()) addTo(hash, base, each);
  return hash.digest("hex");
}

function addTo(hash, base, relative) {
  const full = path.join(base, relative);
  if (!existsSync(full)) return;
  const stat = statSync(full);
  if (!stat.isDirectory()) {
    const contents = /\.(png|webp|jpe?g|avif|ico)$/.test(relative) ? String(stat.size) : readFileSync(full);
    hash.update(relative).update("\0").update(contents).update("\0");
    return;
  }
  const names = readdirSync(full).filter((name) => !SKIPPED.test(name));
  for (const name of names.sort()) addTo(hash, base, path.join(relative, name));
}

import { mkdirSync } from "node:fs";
import path from "node:path";
import { ROOT, type Provider } from "./paths";

export type Target = { provider: Provider; url: string; name: string };

export const DEFAULT_DATABASE_URL = "file:./data/kram.db";
export const MEMORY_URL = "file::memory:";

/**
 * Reads a `DATABASE_URL`: `file:./data/kram.db` (relative to the project) or `postgres://user:secret@host/base`.
 * `name` is fit for printing: it holds no password. Throws on any other address.
 */
export function readTarget(databaseUrl: string): Target {
  if (databaseUrl.startsWith("file:")) {
    const file = path.resolve(ROOT, databaseUrl.slice("file:".length));
    return { provider: "sqlite", url: `file:${file}`, name: path.relative(ROOT, file) || file };
  }
  if (/^postgres(ql)?:\/\//.test(databaseUrl)) {
    const { host, pathname } = new URL(databaseUrl);
    return { provider: "postgresql", url: databaseUrl, name: `${host}${pathname}` };
  }
  throw new Error("DATABASE_URL must begin with file: or postgres://");
}

/** The file behind a SQLite target; its folder is made when it is missing. */
export function sqliteFile(target: Target): string {
  const file = target.url.slice("file:".length);
  mkdirSync(path.dirname(file), { recursive: true });
  return file;
}

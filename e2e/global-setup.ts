import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { tsFlags } from "../scripts/lib/paths.mjs";
import { templateFile } from "./support/apps";

/** Makes the seeded database once; every shop of the run starts from a copy. */
export default function setUp(): () => void {
  process.env.KRAM_E2E_RUN ??= String(process.pid);
  const file = templateFile();
  rmSync(file, { force: true });
  const env = { ...process.env, DATABASE_URL: `file:${file}` };
  for (const script of ["scripts/migrate.ts", "prisma/seed/index.ts"]) {
    execFileSync(process.execPath, [...tsFlags, script], { env, stdio: ["ignore", "ignore", "inherit"] });
  }
  return () => ["", "-wal", "-shm"].forEach((suffix) => rmSync(file + suffix, { force: true }));
}

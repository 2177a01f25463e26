import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { tsFlags } from "../../scripts/lib/paths.mjs";
import { run, startNext } from "./process.mjs";

/** The built shop on a fresh, seeded database. `seqr` is the address of a SOAP endpoint, none by default. */
export async function startShop({ seqr, env = {}, port } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), "kram-bench-"));
  const settings = {
    DATABASE_URL: env.DATABASE_URL ?? `file:${path.join(folder, "kram.db")}`,
    AUTH_SECRET: "bench-bench-bench-bench-bench-bench-bench",
    SEQR_PURCHASES_PER_MINUTE: "1000000",
    ...(seqr ? { SEQR_SOAP_URL: seqr, SEQR_TERMINAL_ID: "bench", SEQR_TERMINAL_PASSWORD: "12345678" } : {}),
    ...env,
  };
  await run([...tsFlags, "scripts/migrate.ts"], settings);
  await run([...tsFlags, "prisma/seed/index.ts"], settings);
  const shop = await startNext(".", { env: settings, ready: "/api/health", port });
  return {
    ...shop,
    settings,
    stop: async () => {
      await shop.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The bare Next application of this folder, built when it is not yet. */
export async function startBare() {
  const { existsSync } = await import("node:fs");
  if (!existsSync("bench/bare/.next/BUILD_ID"))
    await run(["node_modules/next/dist/bin/next", "build", "bench/bare"]);
  return startNext("bench/bare");
}

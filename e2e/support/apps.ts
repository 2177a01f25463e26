import { type ChildProcess, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { apps as builtApps, serveArguments } from "../../scripts/lib/build-apps.mjs";
import { waitForHealth } from "../../scripts/lib/wait-for.mjs";
import { wiring } from "../../scripts/lib/wiring.mjs";

export type Apps = {
  shopUrl: string;
  sandboxUrl: string;
  /** Address of the shop's database. */
  databaseUrl: string;
  /** Ends the shop at once, as a power cut would. */
  killShop(): Promise<void>;
  /** Starts the shop again on the same port and database. */
  restartShop(): Promise<void>;
  stop(): Promise<void>;
};

export type AppsOptions = {
  /** A prepared PostgreSQL database; without it the shop gets a copy of the seeded SQLite template. */
  databaseUrl?: string;
  /** Further environment of the shop. */
  shop?: Record<string, string>;
};

const alive = new Set<ChildProcess>();
process.once("exit", () => alive.forEach((child) => child.kill("SIGKILL")));

/** Starts a shop and a sandbox that know each other, on ports and databases of their own. Both must be built. */
export async function startApps({ databaseUrl, shop: extra = {} }: AppsOptions = {}): Promise<Apps> {
  const folder = mkdtempSync(path.join(tmpdir(), "kram-e2e-"));
  const ports = { shop: await freePort(), sandbox: await freePort(), smtp: await freePort() };
  const database = databaseUrl ?? copyTemplate(folder);
  const wired = wiring({
    ports,
    secrets: { authSecret: "e2e-e2e-e2e-e2e-e2e-e2e-e2e-e2e-e2e-e2e" },
    environment: cleanEnvironment(extra),
    databaseUrl: database,
    sandboxDatabase: path.join(folder, "sandbox.db"),
  });
  const { shop, sandbox } = builtApps();
  const startShop = async () => {
    const child = start(serveArguments(shop, ports.shop), wired.shop);
    await waitForHealth(`${wired.shopUrl}/api/health`, { child });
    return child;
  };
  const sandboxProcess = start(serveArguments(sandbox, ports.sandbox), wired.sandbox);
  let shopProcess = await startShop();
  await waitForHealth(`${wired.sandboxUrl}/control/health`, { child: sandboxProcess });
  return {
    shopUrl: wired.shopUrl,
    sandboxUrl: wired.sandboxUrl,
    databaseUrl: database,
    killShop: () => end(shopProcess),
    restartShop: async () => {
      shopProcess = await startShop();
    },
    stop: async () => {
      await Promise.all([end(shopProcess), end(sandboxProcess)]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Path of the seeded database that every shop of a run starts from. */
export const templateFile = () =>
  path.join(tmpdir(), `kram-e2e-template-${process.env.KRAM_E2E_RUN ?? "local"}.db`);

function copyTemplate(folder: string): string {
  const file = path.join(folder, "kram.db");
  copyFileSync(templateFile(), file);
  return `file:${file}`;
}

function start(args: string[], env: Record<string, string | undefined>): ChildProcess {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  alive.add(child);
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  alive.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await exited;
}

/** The environment without what a developer may have set for a shop of their own. */
function cleanEnvironment(extra: Record<string, string>): NodeJS.ProcessEnv {
  const own =
    /^(PORT|PUBLIC_URL|SHOP_URL|DATABASE_URL|AUTH_SECRET|SMTP_URL|SEQR_|INPOST_PAY_|POCKYT_|SANDBOX_(PORT|SMTP_PORT|PUBLIC_URL|DATABASE))/;
  const kept = Object.entries(process.env).filter(([name]) => !own.test(name));
  return { ...Object.fromEntries(kept), NODE_ENV: "production", ...extra };
}

/** A port that nobody listens on, below those that systems give to outgoing connections: one of them may come first. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}

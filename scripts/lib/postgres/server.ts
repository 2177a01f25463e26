import { execFile, spawn, type ChildProcess } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { lesserAccount } from "./account";
import { findBinaries } from "./binaries";

export type PostgresServer = { port: number; url(database: string): string; stop(): Promise<void> };

// Safe only because the data is thrown away: a crash may lose it.
const IN_A_HURRY = [
  ...["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=100"],
  ...["autovacuum=off", "jit=off"],
];

/**
 * Starts a PostgreSQL of its own on a free local port with empty data in the temporary folder.
 * `stop()` ends it and deletes the data; so does the end of this process.
 */
export async function startPostgres(options: { durable?: boolean } = {}): Promise<PostgresServer> {
  const account = lesserAccount();
  const { initdb, postgres } = findBinaries(account?.uid);
  const folder = mkdtempSync(path.join(tmpdir(), "kram-pg-"));
  chmodSync(folder, 0o700);
  if (account) chownSync(folder, account.uid, account.gid);
  const spawnOptions = { ...account, cwd: folder };
  const initFlags = [
    "-D",
    folder,
    "-U",
    "kram",
    "--auth=trust",
    "--encoding=UTF8",
    "--locale=C",
    "--no-sync",
  ];
  await promisify(execFile)(initdb, initFlags, spawnOptions);
  const port = await freePort();
  const settings = options.durable ? [] : IN_A_HURRY;
  const flags = ["-D", folder, "-p", String(port), "-c", "listen_addresses=127.0.0.1", "-k", folder];
  const child = spawn(postgres, [...flags, ...settings.flatMap((setting) => ["-c", setting])], {
    ...spawnOptions,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const endNow = () => void child.kill("SIGQUIT");
  process.once("exit", endNow);
  await untilReady(child);
  return {
    port,
    url: (database) => `postgres://kram@127.0.0.1:${port}/${database}`,
    stop: async () => {
      process.off("exit", endNow);
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
      if (said.includes("ready to accept connections")) resolve();
    });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`PostgreSQL ended with ${code}:\n${said}`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill("SIGQUIT");
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

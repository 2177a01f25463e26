import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { wiring } from "../../scripts/lib/wiring.mjs";
import { freePort, startNext } from "./process.mjs";
import { startShop } from "./shop.mjs";

/** A built shop and a built sandbox that know each other. `control` calls the sandbox's control API. */
export async function startPair() {
  const folder = mkdtempSync(path.join(tmpdir(), "kram-bench-"));
  const ports = { shop: await freePort(), sandbox: await freePort(), smtp: await freePort() };
  const wired = wiring({
    ports,
    secrets: { authSecret: "bench-bench-bench-bench-bench-bench-bench" },
    environment: {},
    databaseUrl: `file:${path.join(folder, "kram.db")}`,
    sandboxDatabase: path.join(folder, "sandbox.db"),
  });
  const sandbox = await startNext("sandbox", {
    env: wired.sandbox,
    ready: "/control/health",
    port: ports.sandbox,
  });
  const shop = await startShop({ env: wired.shop, port: ports.shop });
  return {
    shop,
    sandbox,
    control: (method, to, body) => control(sandbox.url, method, to, body),
    stop: () => Promise.all([shop.stop(), sandbox.stop()]),
  };
}

async function control(url, method, to, body) {
  const answer = await fetch(`${url}/control${to}`, {
    method,
    headers: { "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${to}: ${answer.status} ${await answer.text()}`);
  const text = await answer.text();
  return text ? JSON.parse(text) : undefined;
}

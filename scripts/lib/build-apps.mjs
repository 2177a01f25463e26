import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fingerprint, SOURCES } from "./fingerprint.mjs";
import { inProject, sandboxDist, shopDist } from "./paths.mjs";
import { stepCommand } from "./run-step.mjs";

const next = inProject("node_modules/next/dist/bin/next");

/** The two applications, as Next is to be told of them. */
export const apps = () => ({
  shop: { title: "shop", folder: ".", dist: inProject(shopDist()), sources: SOURCES.shop },
  sandbox: {
    title: "sandbox",
    folder: "sandbox",
    dist: inProject("sandbox", sandboxDist()),
    sources: SOURCES.sandbox,
  },
});

/** Builds one application unless what it was built from is unchanged. Says whether it had to. */
export async function buildApp(app, { force = false } = {}) {
  const stamp = path.join(app.dist, "kram-build.json");
  const wanted = fingerprint(app.sources);
  if (!force && isBuilt(app.dist, stamp, wanted)) return false;
  rmSync(stamp, { force: true });
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const tsconfig = inProject(app.folder, "tsconfig.json");
  const before = readFileSync(tsconfig);
  try {
    await stepCommand(`Building the ${app.title}`, process.execPath, [next, "build", app.folder], { env });
  } finally {
    // Next writes the name of an unusual output folder into it.
    if (!before.equals(readFileSync(tsconfig))) writeFileSync(tsconfig, before);
  }
  writeFileSync(stamp, JSON.stringify({ sources: wanted }));
  return true;
}

function isBuilt(dist, stamp, wanted) {
  if (!existsSync(stamp) || !existsSync(path.join(dist, "BUILD_ID"))) return false;
  return JSON.parse(readFileSync(stamp, "utf8")).sources === wanted;
}

/** Arguments to serve a built application on a port. */
export const serveArguments = (app, port) => [next, "start", app.folder, "-p", String(port)];

/** Arguments to run an application from its sources with reload. */
export const devArguments = (app, port) => [next, "dev", app.folder, "-p", String(port)];

import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const childrenModule = path.join(import.meta.dirname, "children.mjs");

// A parent with a child that itself has a child, as npm, Next and Next's workers have; prints the grandchild's id.
const family = `
  import { startChild, stopOnSignals } from ${JSON.stringify(childrenModule)};
  stopOnSignals();
  const nested = "const c = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);" +
    "console.log(c.pid); setInterval(() => {}, 1000)";
  startChild(process.execPath, ["-e", nested], { stdio: ["ignore", "inherit", "inherit"] });
  setInterval(() => {}, 1000);
`;

describe("stopOnSignals", () => {
  it("leaves nothing running, also when the signal comes twice", async () => {
    const parent = spawn(process.execPath, ["--input-type=module", "-e", family], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [said] = (await once(parent.stdout, "data")) as [Buffer]; // the first thing printed is the id
    const grandchild = Number(said.toString());
    expect(await isRunning(grandchild)).toBe(true);
    const ended = once(parent, "exit");
    parent.kill("SIGINT");
    parent.kill("SIGINT");
    expect((await ended)[0]).toBe(130);
    await wait(100);
    expect(await isRunning(grandchild)).toBe(false);
  }, 20_000);
});

async function isRunning(pid: number): Promise<boolean> {
  try {
    const { stdout } = await promisify(execFile)("ps", ["-o", "stat=", "-p", String(pid)]);
    return !stdout.trim().startsWith("Z");
  } catch {
    return false;
  }
}

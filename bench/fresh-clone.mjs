import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "./lib/process.mjs";
import { detail, figure, round } from "./lib/report.mjs";

/** Seconds from a fresh clone to the first page by `npm run demo`, without the wait for the C++ compiler. */
export async function freshClone() {
  const folder = mkdtempSync(path.join(tmpdir(), "kram-clone-"));
  const clone = path.join(folder, "kram");
  try {
    execFileSync("git", ["clone", "--quiet", ".", clone]);
    const port = await freePort();
    const said = path.join(folder, "demo.log");
    const log = openSync(said, "w");
    const start = performance.now();
    detail("installing, building and starting a clone takes minutes where packages are compiled");
    const demo = spawn("npm", ["run", "demo"], {
      cwd: clone,
      env: {
        ...process.env,
        PORT: String(port),
        SANDBOX_PORT: String(await freePort()),
        SANDBOX_SMTP_PORT: String(await freePort()),
        NEXT_DIST_DIR: "",
        SANDBOX_DIST_DIR: "",
        KRAM_DATA: "",
        DATABASE_URL: "",
      },
      stdio: ["ignore", log, log],
      detached: true,
    });
    const ended = new Promise((_, reject) =>
      demo.once("exit", () => reject(new Error(`the demo ended:\n${readFileSync(said, "utf8")}`))),
    );
    const total = await Promise.race([untilPage(`http://localhost:${port}/en`, start), ended]);
    ended.catch(() => {});
    process.kill(-demo.pid, "SIGTERM");
    const steps = readFileSync(said, "utf8");
    for (const line of steps.matchAll(/✓ (.*\S)/g)) detail(line[1]);
    const waiting = waitForCompiler(steps);
    detail(`${round(total)} s in all, ${round(waiting)} s of them waiting for the compiler alone`);
    figure("fresh clone → first page, without the compiler", total - waiting, "s", { atMost: 120 });
  } finally {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    rmSync(folder, { recursive: true, force: true });
  }
}

async function untilPage(url, start) {
  for (;;) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return (performance.now() - start) / 1000;
    if (performance.now() - start > 900_000) throw new Error("no page after 15 minutes");
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** Seconds in which the demo waited for the compiler alone: it works beside the builds. */
function waitForCompiler(steps) {
  const seconds = (title) => Number(steps.match(new RegExp(`✓ ${title} \\(([\\d.]+) s\\)`))?.[1] ?? 0);
  const builds = seconds("Building the shop") + seconds("Building the sandbox");
  return Math.max(0, seconds("Setting up native packages") - builds);
}

import { spawn } from "node:child_process";
import { root } from "./paths.mjs";

const running = new Set();
let stopping;

/** Starts a program whose whole process tree ends with this one. Give `options` as for `child_process.spawn`. */
export function startChild(command, args, options = {}) {
  // A group of its own, so that a signal reaches what npm and Next start in turn.
  const child = spawn(command, args, { cwd: root, detached: true, ...options });
  running.add(child);
  child.once("exit", () => running.delete(child));
  child.once("error", () => running.delete(child));
  return child;
}

/** Asks every child to end, and after `graceMs` ends those that did not. */
export async function stopChildren(graceMs = 5000) {
  stopping ??= stopAll(graceMs).finally(() => (stopping = undefined));
  return stopping;
}

async function stopAll(graceMs) {
  const ended = [...running].map((child) => new Promise((resolve) => child.once("exit", resolve)));
  for (const child of running) signal(child, "SIGTERM");
  const force = setTimeout(() => running.forEach((child) => signal(child, "SIGKILL")), graceMs);
  await Promise.all(ended);
  clearTimeout(force);
}

function signal(child, name) {
  try {
    process.kill(-child.pid, name);
  } catch {
    child.kill(name);
  }
}

/** Ends the children, then this process, on Ctrl-C and on being asked to stop; npm may well send the signal twice. */
export function stopOnSignals(before = () => undefined) {
  let asked = false;
  const onSignal = async (name) => {
    if (asked) return;
    asked = true;
    before();
    await stopChildren();
    process.exit(name === "SIGINT" ? 130 : 143);
  };
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, () => void onSignal(name));
  process.on("exit", () => running.forEach((child) => signal(child, "SIGKILL")));
}

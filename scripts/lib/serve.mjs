import { mkdirSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { startChild, stopChildren } from "./children.mjs";
import { waitForHealth } from "./wait-for.mjs";

/**
 * Starts a server with its output in `logFile` and waits until `health` answers.
 * When it ends later without being asked to, its last words are shown and everything stops.
 */
export async function serve({ title, args, env, health, logFile }) {
  mkdirSync(path.dirname(logFile), { recursive: true });
  const log = openSync(logFile, "w");
  const child = startChild(process.execPath, args, { env, stdio: ["ignore", log, log] });
  try {
    await waitForHealth(health, { child });
  } catch (error) {
    throw new Error(`The ${title} did not start: ${error.message}\n${lastLines(logFile)}`, { cause: error });
  }
  child.once("exit", (code, signal) => {
    if (signal === "SIGTERM" || code === 143 || code === 0) return;
    console.error(`The ${title} ended (${code ?? signal}):\n${lastLines(logFile)}`);
    void stopChildren().then(() => process.exit(1));
  });
  return child;
}

const lastLines = (file) => readFileSync(file, "utf8").trim().split("\n").slice(-40).join("\n");

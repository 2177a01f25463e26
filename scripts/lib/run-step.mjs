import { startChild } from "./children.mjs";

const KEPT = 400_000;

/**
 * Runs a program to its end and keeps what it says.
 * Gives `{ ok, code, output, seconds }`; a program that cannot be started is `ok: false`.
 */
export async function runQuietly(command, args, options = {}) {
  const started = performance.now();
  const { input, ...spawnOptions } = options;
  const child = startChild(command, args, { stdio: ["pipe", "pipe", "pipe"], ...spawnOptions });
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(input ?? "");
  let output = "";
  const keep = (chunk) => (output = (output + chunk).slice(-KEPT));
  child.stdout?.setEncoding("utf8").on("data", keep);
  child.stderr?.setEncoding("utf8").on("data", keep);
  const code = await new Promise((resolve) => {
    child.once("error", (error) => {
      keep(String(error));
      resolve(127);
    });
    child.once("close", (exit, signal) => resolve(exit ?? (signal ? 1 : 0)));
  });
  return { ok: code === 0, code, output, seconds: (performance.now() - started) / 1000 };
}

/** Says that something long goes on, and how long it took; throws with its output when it failed. */
export async function step(title, work) {
  const interactive = process.stdout.isTTY;
  const started = performance.now();
  const elapsed = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  if (!interactive) console.log(`… ${title}`);
  const ticker = interactive && setInterval(() => process.stdout.write(`\r… ${title} ${elapsed()} `), 250);
  try {
    const result = await work();
    console.log(`${interactive ? "\r" : ""}✓ ${title} (${elapsed()})   `);
    return result;
  } catch (error) {
    console.log(`${interactive ? "\r" : ""}✗ ${title} (${elapsed()})   `);
    throw error;
  } finally {
    if (ticker) clearInterval(ticker);
  }
}

/** Runs a program as a step of its own. */
export function stepCommand(title, command, args, options = {}) {
  return step(title, async () => {
    const result = await runQuietly(command, args, options);
    if (!result.ok) throw new Error(`${title} failed:\n${result.output.trim()}`);
    return result;
  });
}

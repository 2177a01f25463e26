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

// On a terminal one line tells of all that goes on at once.
const underWay = new Map();
let ticker;
const CLEAR_LINE = "\r\u001b[K";

/** Says that something long goes on, and how long it took; throws with its output when it failed. */
export async function step(title, work) {
  const started = performance.now();
  const elapsed = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  begin(title, elapsed);
  try {
    const result = await work();
    end(title, `✓ ${title} (${elapsed()})`);
    return result;
  } catch (error) {
    end(title, `✗ ${title} (${elapsed()})`);
    throw error;
  }
}

function begin(title, elapsed) {
  if (!process.stdout.isTTY) return console.log(`… ${title}`);
  underWay.set(title, elapsed);
  ticker ??= setInterval(() => {
    const all = [...underWay].map(([each, since]) => `${each} ${since()}`);
    process.stdout.write(`${CLEAR_LINE}… ${all.join(" · ")} `);
  }, 250);
}

function end(title, line) {
  underWay.delete(title);
  if (underWay.size === 0) ticker = clearInterval(ticker);
  console.log(process.stdout.isTTY ? CLEAR_LINE + line : line);
}

/** Runs a program as a step of its own. */
export function stepCommand(title, command, args, options = {}) {
  return step(title, async () => {
    const result = await runQuietly(command, args, options);
    if (!result.ok) throw new Error(`${title} failed:\n${result.output.trim()}`);
    return result;
  });
}

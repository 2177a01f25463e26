import { setTimeout as wait } from "node:timers/promises";

/**
 * Waits until the address answers 2xx. Throws after `seconds`, or when `child` (if given) ends before.
 * @param {string} url
 * @param {{ seconds?: number, child?: import("node:child_process").ChildProcess }} [options]
 */
export async function waitForHealth(url, { seconds = 60, child } = {}) {
  const end = Date.now() + seconds * 1000;
  let last = "no answer";
  while (Date.now() < end) {
    if (child && (child.exitCode !== null || child.signalCode !== null))
      throw new Error(`${url}: the server ended`);
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(5000) });
      if (answer.ok) return;
      last = `status ${answer.status}: ${(await answer.text()).slice(0, 500)}`;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    await wait(200);
  }
  throw new Error(`${url} was not ready after ${seconds} s (${last})`);
}

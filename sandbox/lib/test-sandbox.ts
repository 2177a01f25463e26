import { parseEnv } from "@sandbox/env";
import { openSandbox, type Sandbox } from "@sandbox/lib/sandbox";

/** A sandbox for tests: in memory unless told otherwise, with a clock that stands still until it is moved. */
export function testSandbox(database = ":memory:", env: Record<string, string> = {}) {
  let now = Date.parse("2026-02-03T13:05:09.123Z");
  const sandbox: Sandbox = openSandbox(parseEnv({ SANDBOX_DATABASE: database, ...env }), () => now);
  return { sandbox, advance: (ms: number) => void (now += ms), at: () => now };
}

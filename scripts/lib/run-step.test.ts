import { describe, expect, it } from "vitest";
import { runQuietly } from "./run-step.mjs";

describe("runQuietly", () => {
  it("keeps what a program says on both channels, and how it ended", async () => {
    const result = await runQuietly(process.execPath, [
      "-e",
      "console.log('a'); console.error('b'); process.exit(3)",
    ]);
    expect(result).toMatchObject({ ok: false, code: 3 });
    expect(result.output).toContain("a");
    expect(result.output).toContain("b");
  });

  it("hands over input", async () => {
    const echo = "process.stdin.on('data', (text) => process.stdout.write(text))";
    const result = await runQuietly(process.execPath, ["-e", echo], { input: "hello" });
    expect(result).toMatchObject({ ok: true, output: "hello" });
  });

  it("reports a program that does not exist as a failure", async () => {
    expect(await runQuietly("/no/such/program", [])).toMatchObject({ ok: false, code: 127 });
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fingerprint } from "./fingerprint.mjs";

let base: string;
beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), "kram-fingerprint-"));
  mkdirSync(path.join(base, "app"));
  writeFileSync(path.join(base, "app/page.tsx"), "one");
});
afterEach(() => rmSync(base, { recursive: true }));

describe("fingerprint", () => {
  it("changes with the contents of a source and with a new file", () => {
    const first = fingerprint(["app"], base);
    writeFileSync(path.join(base, "app/page.tsx"), "two");
    const second = fingerprint(["app"], base);
    writeFileSync(path.join(base, "app/more.tsx"), "");
    const third = fingerprint(["app"], base);
    expect(new Set([first, second, third]).size).toBe(3);
  });

  it("does not change with tests and build output", () => {
    const before = fingerprint(["app"], base);
    writeFileSync(path.join(base, "app/page.test.ts"), "test");
    mkdirSync(path.join(base, "app/.next"));
    writeFileSync(path.join(base, "app/.next/out.js"), "built");
    expect(fingerprint(["app"], base)).toBe(before);
  });

  it("does without a path that is not there", () => {
    expect(fingerprint(["app", "missing"], base)).toBe(fingerprint(["app"], base));
  });
});

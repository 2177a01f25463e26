import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { demoSecrets } from "./secrets.mjs";

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "kram-secrets-"))));
afterEach(() => rmSync(folder, { recursive: true }));

describe("demoSecrets", () => {
  it("makes them once, in a file for its owner alone", () => {
    const file = path.join(folder, "data/demo.json");
    const secrets = demoSecrets(file);
    expect(secrets.authSecret.length).toBeGreaterThanOrEqual(32);
    expect(secrets.adminPassword.length).toBeGreaterThanOrEqual(12);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(demoSecrets(file)).toEqual(secrets);
  });

  it("makes different ones for every copy of the project", () => {
    expect(demoSecrets(path.join(folder, "a.json"))).not.toEqual(demoSecrets(path.join(folder, "b.json")));
  });
});

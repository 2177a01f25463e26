import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./lib/paths.mjs";

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(path.join(root, "package.json"), "utf8"),
);
const howTo = readdirSync(path.join(root, "docs/how-to")).map((file) => `docs/how-to/${file}`);

describe("documented commands", () => {
  it.each(["README.md", ...howTo])("are there: %s", (file) => {
    const text = readFileSync(path.join(root, file), "utf8");
    const named = [...text.matchAll(/npm (?:run )?(start|test|(?<=run )[a-z][a-z:]*)/g)].map(
      ([, name]) => name,
    );
    expect(named.filter((name) => name === undefined || !(name in scripts))).toEqual([]);
  });

  it("name every command that there is, but the one that other commands call", () => {
    const text = readFileSync(path.join(root, "docs/how-to/commands.md"), "utf8");
    const missing = Object.keys(scripts).filter((name) => !new RegExp(`npm (run )?${name}\\b`).test(text));
    expect(missing).toEqual(["lint"]);
  });
});

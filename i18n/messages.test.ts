import { describe, expect, it } from "vitest";
import { messagesOf } from "./messages";

type Tree = { [key: string]: string | Tree };

function leaves(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  );
}

/** Names inside braces, `{count, plural, …}` → `count`. */
function holes(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name = ""]) => name))].sort();
}

describe("the message files", () => {
  const english = new Map(leaves(messagesOf("en")));
  const polish = new Map(leaves(messagesOf("pl")));

  it("have the same keys in both languages", () => {
    expect([...polish.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it("have the same values to fill in", () => {
    for (const [key, text] of english) expect(holes(polish.get(key) ?? ""), key).toEqual(holes(text));
  });

  it("never shout and are never empty", () => {
    for (const [key, text] of [...english, ...polish]) {
      expect(text, key).not.toContain("!");
      expect(text.trim(), key).not.toBe("");
    }
  });
});

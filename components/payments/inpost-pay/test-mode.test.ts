import { describe, expect, it } from "vitest";
import { shownInTestMode } from "./test-mode";

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe("test mode", () => {
  it("hides the widget from ordinary shoppers", () => {
    expect(shownInTestMode("", memory())).toBe(false);
    expect(shownInTestMode("?category=tea", memory())).toBe(false);
  });

  it.each(["?showIzi=true", "?a=1&showInPostPay=true"])("shows it with %s and remembers", (search) => {
    const browser = memory();
    expect(shownInTestMode(search, browser)).toBe(true);
    expect(shownInTestMode("", browser)).toBe(true);
  });

  it("forgets when it is told to", () => {
    const browser = memory();
    shownInTestMode("?showIzi=true", browser);
    expect(shownInTestMode("?showIzi=false", browser)).toBe(false);
    expect(shownInTestMode("", browser)).toBe(false);
  });
});

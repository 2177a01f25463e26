import { describe, expect, it } from "vitest";
import { safeNext } from "./safe-next";

const home = "/en/admin";

describe("where sign-in leads", () => {
  it.each(["/en/admin", "/pl/admin/orders?state=PAID", "/en/till", "/pl/till/display"])(
    "keeps %s",
    (next) => {
      expect(safeNext(next, home)).toBe(next);
    },
  );

  it.each([
    "https://evil.example/en/admin",
    "//evil.example/en/admin",
    "/\\evil.example/en/admin",
    "\\\\evil.example",
    "/\t/evil.example/en/admin",
    "/en/admin/../../../evil",
    "/en/admin/..%2f..//evil.example",
    "javascript:alert(1)",
    "/en/products/cup",
    "/de/admin",
    "/en/administrator",
    "/en/admin/sign-in?next=/en/admin",
    "en/admin",
    "",
    undefined,
    ["/en/admin", "https://evil.example"],
    `/en/admin?${"x".repeat(600)}`,
  ])("does not follow %j outside", (next) => {
    const target = safeNext(next, home);
    expect(new URL(target, "http://kram.test").origin).toBe("http://kram.test");
    expect(target).toMatch(/^\/(en|pl)\/(admin|till)(\/|\?|$)/);
    expect(target).not.toContain("sign-in");
  });
});

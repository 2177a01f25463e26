import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { openApiDocument } from "@sandbox/lib/openapi";

const app = path.resolve(import.meta.dirname, "../app");

/** `/control/people/{id}` → its methods, read from the route files. */
function routes(): Record<string, string[]> {
  const found = readdirSync(path.join(app, "control"), { recursive: true, encoding: "utf8" });
  const files = found
    .filter((file) => path.basename(file) === "route.ts")
    .map((file) => path.join("control", file));
  return Object.fromEntries(
    files.map((file) => {
      const source = readFileSync(path.join(app, file), "utf8");
      const methods = [...source.matchAll(/export (?:const|function) (GET|POST|PUT|PATCH|DELETE)\b/g)];
      const url = `/${path.dirname(file)}`.replace(/\[(\w+)\]/g, "{$1}");
      return [url, methods.map(([, method]) => (method ?? "").toLowerCase()).sort()];
    }),
  );
}

describe("the OpenAPI document", () => {
  const document = openApiDocument("http://localhost:4000");

  it("is 3.1 and lists exactly the routes and methods that are there", () => {
    expect(document.openapi).toBe("3.1.0");
    const listed = Object.entries(document.paths ?? {}).map(([url, item]) => [url, Object.keys(item).sort()]);
    expect(Object.fromEntries(listed)).toEqual(routes());
  });

  it("has the request and answer schemas of the phones", () => {
    const schemas = Object.keys(document.components?.schemas ?? {});
    expect(schemas).toEqual(
      expect.arrayContaining([
        "SeqrPay",
        "SeqrPhoneState",
        "NewFault",
        "Person",
        "JournalEntry",
        "WalletPhone",
        "PockytTransaction",
      ]),
    );
  });
});

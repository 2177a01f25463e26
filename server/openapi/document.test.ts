import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { openApiDocument } from "./document";

const root = path.resolve(import.meta.dirname, "../..");
// A handler of its own, or one of those that InPost Pay's paths name.
const methods =
  /^(?:export (?:const|(?:async )?function) |(?= {2}\w+: \{$) {2})(GET|POST|PUT|PATCH|DELETE)\b/gm;

/** `GET /api/orders/{token}` for every handler there is; NextAuth's own are described by NextAuth, catch-alls are none. */
function handlers(): string[] {
  return readdirSync(path.join(root, "app/api"), { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "route.ts" && !file.includes("[..."))
    .flatMap((file) => {
      const url = `/api/${path.dirname(file)}`.replaceAll("[", "{").replaceAll("]", "}");
      const source = readFileSync(path.join(root, "app/api", file), "utf8");
      return [...source.matchAll(methods)].map(([, method]) => `${method} ${url}`);
    });
}

describe("the API document", () => {
  const document = JSON.parse(JSON.stringify(openApiDocument()));

  it("lists every endpoint of the shop and none that does not exist", () => {
    const listed = Object.entries(document.paths).flatMap(([url, operations]) =>
      Object.keys(operations as object).map((method) => `${method.toUpperCase()} ${url}`),
    );
    expect(listed.sort()).toEqual(handlers().sort());
  });

  it("describes what the endpoints check: the body of a new line", () => {
    const { schema } = document.paths["/api/basket/lines"].post.requestBody.content["application/json"];
    expect(schema.properties.quantity).toMatchObject({ type: "integer", minimum: 1, default: 1 });
    expect(schema.required).toEqual(["sku"]);
  });

  it("has every path parameter that the path names", () => {
    for (const [url, operations] of Object.entries<
      Record<string, { parameters?: { in: string; name: string }[] }>
    >(document.paths)) {
      const named = [...url.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const { parameters = [] } of Object.values(operations)) {
        expect(parameters.filter((each) => each.in === "path").map(({ name }) => name)).toEqual(named);
      }
    }
  });

  it("shows times as text", () => {
    expect(document.components.schemas.Order.properties.createdAt).toEqual({
      type: "string",
      format: "date-time",
    });
  });
});

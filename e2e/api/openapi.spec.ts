import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "../support/fixtures";

type Operation = { responses?: Record<string, unknown>; parameters?: { name: string; in: string }[] };
type Document = {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
};

// A handler of its own, or one of those that InPost Pay's paths name.
const methods =
  /^(?:export (?:const|(?:async )?function) |(?= {2}\w+: \{$) {2})(GET|POST|PUT|PATCH|DELETE)\b/gm;

/** `/api/orders/{token}` → its methods, read from the route files below a folder of an app. */
function routes(app: string, folder: string): Record<string, string[]> {
  const root = path.resolve(import.meta.dirname, "../..", app);
  const files = readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" });
  // The sign-in library answers below [...nextauth] by itself.
  const own = files.filter((file) => path.basename(file) === "route.ts" && !file.includes("[..."));
  return Object.fromEntries(
    own.map((file) => {
      const source = readFileSync(path.join(root, folder, file), "utf8");
      const url = `/${path.join(folder, path.dirname(file))}`.replace(/\[(\w+)\]/g, "{$1}");
      return [url, [...source.matchAll(methods)].map(([, method]) => (method ?? "").toLowerCase()).sort()];
    }),
  );
}

function checkDocument(document: Document): void {
  expect(document.openapi).toMatch(/^3\.1\.\d+$/);
  expect(document.info).toMatchObject({ title: expect.any(String), version: expect.any(String) });
  for (const [url, item] of Object.entries(document.paths)) {
    const inPath = [...url.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const [method, { responses, parameters = [] }] of Object.entries(item)) {
      const operation = `${method} ${url}`;
      expect(
        Object.keys(responses ?? {}).every((status) => /^([1-5]\d\d|default)$/.test(status)),
        operation,
      ).toBe(true);
      expect(Object.keys(responses ?? {}).length, operation).toBeGreaterThan(0);
      const declared = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
      expect(declared.sort(), operation).toEqual(inPath);
    }
  }
  for (const reference of references(document)) expect(resolve(document, reference), reference).toBeDefined();
}

function references(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const own = "$ref" in node && typeof node.$ref === "string" ? [node.$ref] : [];
  return [...own, ...Object.values(node).flatMap(references)];
}

function resolve(document: unknown, reference: string): unknown {
  return reference
    .replace(/^#\//, "")
    .split("/")
    .reduce<unknown>(
      (node, key) => (typeof node === "object" && node !== null ? Reflect.get(node, key) : undefined),
      document,
    );
}

const listed = ({ paths }: Document) =>
  Object.fromEntries(Object.entries(paths).map(([url, item]) => [url, Object.keys(item).sort()]));

test("the shop's OpenAPI document is sound and lists every route", async ({ shop }) => {
  const document: Document = await (await fetch(`${shop.url}/api/openapi.json`)).json();
  checkDocument(document);
  expect(listed(document)).toEqual(routes("app", "api"));
});

test("the sandbox's OpenAPI document is sound and lists every route of its control API", async ({
  control,
}) => {
  const document = await control.call<Document>("GET", "/openapi.json");
  checkDocument(document);
  expect(listed(document)).toEqual(routes("sandbox/app", "control"));
});

test("what the documents promise without a key is what is answered", async ({ shop }) => {
  const document: Document = await (await fetch(`${shop.url}/api/openapi.json`)).json();
  const open = Object.entries(document.paths).filter(
    ([url, item]) => item.get && !url.includes("{") && url !== "/api/events",
  );
  expect(open.length).toBeGreaterThan(4);
  for (const [url, item] of open) {
    const { status } = await fetch(shop.url + url);
    expect(Object.keys(item.get?.responses ?? {}), `${url} answered ${status}`).toContain(String(status));
  }
});

import { readdirSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@/scripts/lib/test-database";
import { testEnv } from "@/server/testing/test-env";

let database: TestDatabase;
let restoreEnv: () => void;
beforeAll(async () => {
  restoreEnv = testEnv({
    AUTH_SECRET: "a-secret-that-is-long-enough-for-tests",
    PUBLIC_URL: "http://shop.test",
  });
  database = await testDatabase();
});
afterAll(async () => {
  restoreEnv();
  await database.close();
});

const folder = path.resolve(import.meta.dirname, "../../app/api/till");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => path.basename(file) === "route.ts")
  // What lets a screen in is its own key.
  .filter((file) => !file.startsWith("display"));
const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
type Handler = (request: Request, context: { params: Promise<object> }) => Promise<Response>;

describe("the till's endpoints", () => {
  it.each(files)("%s lets nobody in who is not signed in, nor a page of another site", async (file) => {
    const handlers: Partial<Record<(typeof methods)[number], Handler>> = await import(
      path.join(folder, file)
    );
    const own = methods.flatMap((method) => {
      const handler = handlers[method];
      return handler ? [{ method, handler }] : [];
    });
    expect(own.length).toBeGreaterThan(0);
    for (const { method, handler } of own) {
      const call = async (origin: string) => {
        const request = new Request("http://shop.test/api/till", { method, headers: { origin } });
        return (await handler(request, { params: Promise.resolve({ id: "x" }) })).status;
      };
      expect(await call("http://shop.test"), method).toBe(401);
      if (method !== "GET") expect(await call("http://elsewhere.test"), method).toBe(403);
    }
  });
});

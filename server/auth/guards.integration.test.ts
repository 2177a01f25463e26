import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { NextRequest } from "next/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@/scripts/lib/test-database";
import { saveUser } from "@/server/admin/save-user";
import { db } from "@/server/db/db";
import { cookiesOf, password, register, signIn, useAuthSecret, whoIs } from "@/server/testing/account";
import { gate } from "./gate";

const root = path.resolve(import.meta.dirname, "../..");
const find = (folder: string, name: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === name)
    .map((file) => path.join(folder, file));

// The shopper's screen at the till has a key of its own.
const isStaff = (file: string) => !/till\/display\//.test(file);
const routes = [...find("app/api/admin", "route.ts"), ...find("app/api/till", "route.ts")].filter(isStaff);
const pages = [...find("app/[locale]/admin/(desk)", "page.tsx"), ...find("app/[locale]/till", "page.tsx")];
const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

let database: TestDatabase;
let shopper: string;
/** A shopper's session in the shopper's own cookie and in the one of the staff. */
let disguises: string[];
beforeAll(async () => {
  useAuthSecret();
  database = await testDatabase();
  const email = "zofia@example.com";
  shopper = cookiesOf((await register({ name: "Zofia", email, password })).headers);
  // Somebody of the staff with the same e-mail and password does not make the shopper one.
  await saveUser({ email, role: "admin", password, replace: true });
  disguises = [shopper, shopper.replace("kram-shopper=", "kram-staff=")];
});
afterAll(() => database.close());

describe("a shopper's session", () => {
  it("is one", async () => expect((await whoIs(shopper)).status).toBe(200));

  it("looks at as many endpoints as there are", () => {
    expect(routes.length).toBeGreaterThan(50);
    expect(pages.length).toBeGreaterThan(15);
  });

  it.each(routes)("is nobody's at %s", async (file) => {
    const handlers: Record<string, unknown> = await import(`${root}/${file}`);
    const offered = methods.filter((method) => method in handlers);
    expect(offered).not.toEqual([]);
    for (const method of offered) {
      for (const cookie of disguises) {
        const url = `http://localhost:3000/${path.dirname(file).replace(/^app\//, "")}`;
        const init = { method, headers: { cookie, "content-type": "application/json" } };
        const request = new Request(url, method === "GET" ? init : { ...init, body: "{}" });
        const params = { id: "x", line: "x", number: "1", sku: "x", code: "x", till: "x", order: "x" };
        const handler = handlers[method] as (request: Request, context: object) => Promise<Response>; // a route's export
        const answer = await handler(request, { params: Promise.resolve(params) });
        expect([method, answer.status]).toEqual([method, 401]);
      }
    }
  });

  it.each(["/en/admin", "/pl/admin/orders", "/en/till", "/pl/till/1/report"])(
    "stays outside %s",
    async (url) => {
      for (const cookie of disguises) {
        const request = new NextRequest(`http://localhost:3000${url}`, { headers: { cookie } });
        expect((await gate(request))?.headers.get("location")).toContain("/admin/sign-in");
      }
    },
  );

  // The gate is the outer door; each page asks for the role itself, of the staff's own session.
  it.each(pages.filter(isStaff))("is asked for a role by %s", (file) => {
    expect(readFileSync(path.join(root, file), "utf8")).toMatch(/await requireStaff\(|, requireStaff\(/);
  });
});

describe("a person of the staff", () => {
  it("is no shopper by that", async () => {
    await saveUser({ email: "ola@kram.example", role: "admin", password, replace: true });
    expect((await signIn({ email: "ola@kram.example", password })).status).toBe(401);
    expect(await db().shopper.count({ where: { email: "ola@kram.example" } })).toBe(0);
    const staffCookie = shopper.replace("kram-shopper=", "kram-staff=");
    expect((await whoIs(staffCookie)).status).toBe(401);
  });
});

import { encode } from "next-auth/jwt";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@/scripts/lib/test-database";
import { saveUser } from "@/server/admin/save-user";
import { db } from "@/server/db/db";
import { testEnv } from "@/server/testing/test-env";
import { requireRole } from "./require-role";
import { passwordStamp } from "./token";

const secret = "a-secret-that-is-long-enough-for-tests";
const shop = "http://localhost:3000";
let database: TestDatabase;
let restoreEnv: () => void;
const cookies: Record<string, string> = {};

beforeAll(async () => {
  restoreEnv = testEnv({ AUTH_SECRET: secret, PUBLIC_URL: shop });
  database = await testDatabase();
  for (const role of ["admin", "cashier"]) {
    const email = `${role}@kram.example`;
    await saveUser({ email, role, password: "correct horse", replace: true });
    const user = await db().user.findUniqueOrThrow({ where: { email } });
    const token = { sub: user.id, role, stamp: passwordStamp(user.passwordHash) };
    cookies[role] = `kram-locale=en; kram-staff=${await encode({ token, secret })}`;
  }
});
afterAll(async () => {
  restoreEnv();
  await database.close();
});

function post(headers: Record<string, string>): Request {
  return new Request(`${shop}/api/admin/jobs/1/retry`, { method: "POST", headers });
}

const withCookie = (role: string) => ({ cookie: cookies[role] ?? "" });

describe("who may call a route handler", () => {
  it("lets the role in that it asks for", async () => {
    const staff = await requireRole(post({ ...withCookie("admin"), origin: shop }), ["admin"]);
    expect(staff).toMatchObject({ email: "admin@kram.example", role: "admin" });
  });

  it("lets a program in that has the cookie and no origin", async () => {
    expect(await requireRole(post(withCookie("cashier")), ["admin", "cashier"])).toMatchObject({
      role: "cashier",
    });
  });

  it("answers 403 to another role", async () => {
    await expect(requireRole(post(withCookie("cashier")), ["admin"])).rejects.toMatchObject({
      status: 403,
      code: "forbidden",
    });
  });

  it.each<Record<string, string>>([{}, { cookie: "kram-staff=rubbish" }, { cookie: "kram-staff" }])(
    "answers 401 without a session, %j",
    async (headers) => {
      await expect(requireRole(post(headers), ["admin"])).rejects.toMatchObject({ status: 401 });
    },
  );

  it("answers 403 to a write from a page of another site, session or not", async () => {
    const forged = post({ ...withCookie("admin"), origin: "https://evil.example" });
    await expect(requireRole(forged, ["admin"])).rejects.toMatchObject({
      status: 403,
      code: "foreign-origin",
    });
  });

  it("is a problem+json answer", async () => {
    const refusal: unknown = await requireRole(post({}), ["admin"]).catch((error: unknown) => error);
    const response = (refusal as { toResponse(): Response }).toResponse(); // a RequestProblem, as tested above
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ status: 401, code: "not-signed-in" });
  });
});

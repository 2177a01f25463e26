import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@/scripts/lib/test-database";
import { db } from "@/server/db/db";
import { makeAttempts } from "@/server/auth/attempts";
import { staffOf } from "@/server/auth/current-staff";
import { passwordStamp } from "@/server/auth/token";
import { verifyCredentials } from "@/server/auth/verify-credentials";
import { listUsers } from "./list-users";
import { saveUser } from "./save-user";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const ola = { email: "Ola@Kram.example", role: "admin", password: "correct horse" };
const signIn = (email: string, password: string, attempts = makeAttempts()) =>
  verifyCredentials({ credentials: { email, password }, ip: "10.0.0.1", attempts });
const tokenOf = async (email: string) => {
  const user = await db().user.findUniqueOrThrow({ where: { email } });
  return { sub: user.id, role: "admin" as const, stamp: passwordStamp(user.passwordHash) };
};

describe("people who may sign in", () => {
  it("are kept under their e-mail in small letters, once", async () => {
    expect(await saveUser({ ...ola, replace: false })).toMatchObject({ ok: true, value: { created: true } });
    expect(await saveUser({ ...ola, email: "OLA@kram.example", replace: false })).toMatchObject({
      ok: false,
      error: { code: "EXISTS" },
    });
    expect(await listUsers()).toEqual([{ email: "ola@kram.example", role: "admin" }]);
  });

  it.each([
    { ...ola, email: "no-address" },
    { ...ola, role: "owner" },
    { ...ola, password: "too short" },
    { ...ola, password: "x".repeat(201) },
  ])("are refused when something is wrong with them", async (given) => {
    expect(await saveUser({ ...given, replace: true })).toMatchObject({
      ok: false,
      error: { code: "INVALID" },
    });
  });

  it("keep their session when the same password is set again, and lose it with a new one", async () => {
    const token = await tokenOf("ola@kram.example");
    await saveUser({ ...ola, replace: true });
    expect(await staffOf(token)).toMatchObject({ email: "ola@kram.example", role: "admin" });
    await saveUser({ ...ola, password: "another horse", replace: true });
    expect(await staffOf(token)).toBeNull();
    await saveUser({ ...ola, replace: true });
  });

  it("have the role that the database says now, whatever the session says", async () => {
    await saveUser({ email: "jan@kram.example", role: "cashier", password: "correct horse", replace: true });
    expect(await staffOf(await tokenOf("jan@kram.example"))).toMatchObject({ role: "cashier" });
    expect(await staffOf({ ...(await tokenOf("jan@kram.example")), sub: "nobody" })).toBeNull();
    expect(await staffOf(null)).toBeNull();
  });
});

describe("signing in", () => {
  it("takes e-mail in any case and gives who it is", async () => {
    expect(await signIn(" OLA@KRAM.example ", "correct horse")).toMatchObject({
      ok: true,
      value: { email: "ola@kram.example", role: "admin" },
    });
  });

  it("answers an unknown e-mail and a wrong password alike", async () => {
    const wrong = await signIn("ola@kram.example", "wrong horse");
    expect(wrong).toEqual({ ok: false, error: { code: "WRONG" } });
    expect(await signIn("nobody@kram.example", "wrong horse")).toEqual(wrong);
  });

  it.each([undefined, {}, { email: "ola@kram.example" }, { email: 1, password: {} }])(
    "answers %j like a wrong password",
    async (credentials) => {
      const given = { credentials, ip: "10.0.0.1", attempts: makeAttempts() };
      expect(await verifyCredentials(given)).toEqual({ ok: false, error: { code: "WRONG" } });
    },
  );

  it("makes known and unknown e-mails wait alike after too many attempts, even with the right password", async () => {
    const attempts = makeAttempts({ perEmail: 2, perIp: 100 });
    for (const email of ["ola@kram.example", "nobody@kram.example"]) {
      await signIn(email, "wrong horse", attempts);
      await signIn(email, "wrong horse", attempts);
      expect(await signIn(email, "correct horse", attempts)).toMatchObject({
        ok: false,
        error: { code: "WAIT" },
      });
    }
  });
});

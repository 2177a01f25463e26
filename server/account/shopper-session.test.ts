import { NextRequest } from "next/server";
import { encode } from "next-auth/jwt";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { reloadEnv } from "@/server/env";
import { readToken } from "@/server/auth/token";
import { accountGate } from "./account-gate";
import { endedShopperCookieHeader, readShopperToken, shopperCookieHeader } from "./shopper-session";

const secret = "a-secret-that-is-long-enough-for-tests";
const token = { sub: "shopper-1", stamp: "0123456789abcdef" };
const before = { AUTH_SECRET: process.env.AUTH_SECRET, PUBLIC_URL: process.env.PUBLIC_URL };

function use(publicUrl: string, authSecret: string | null = secret): void {
  if (authSecret === null) delete process.env.AUTH_SECRET;
  else process.env.AUTH_SECRET = authSecret;
  process.env.PUBLIC_URL = publicUrl;
  reloadEnv();
}
const read = (cookie: string) => readShopperToken(new Headers({ cookie }));
const pairOf = (header: string) => header.split(";")[0] ?? "";

beforeAll(() => use("http://localhost:3000"));
beforeEach(() => use("http://localhost:3000"));
afterAll(() => {
  Object.assign(process.env, before);
  if (before.AUTH_SECRET === undefined) delete process.env.AUTH_SECRET;
  if (before.PUBLIC_URL === undefined) delete process.env.PUBLIC_URL;
  reloadEnv();
});

describe("a shopper's session cookie", () => {
  it("says who it is, among other cookies, and nothing in clear", async () => {
    const pair = pairOf(await shopperCookieHeader(token));
    expect(pair).not.toContain("shopper-1");
    expect(await read(`a=1; ${pair}; b=2`)).toEqual(token);
  });

  it("is hidden from scripts, and goes over a secure line only where the shop has one", async () => {
    expect(await shopperCookieHeader(token)).toMatch(/; Max-Age=2592000; HttpOnly; SameSite=Lax$/);
    use("https://kram.example");
    const header = await shopperCookieHeader(token);
    expect(header).toMatch(/^__Secure-kram-shopper=.*; HttpOnly; SameSite=Lax; Secure$/);
    expect(await read(pairOf(header))).toEqual(token);
    expect(endedShopperCookieHeader()).toMatch(/^__Secure-kram-shopper=; Path=\/; Max-Age=0;/);
  });

  it.each(["", "kram-shopper=", "kram-shopper=rubbish", "xkram-shopper=x"])("%j is none", async (cookie) => {
    expect(await read(cookie)).toBeNull();
  });

  it("counts for nothing when it is over, of another secret, or says something else", async () => {
    const salt = "kram-shopper";
    const made = async (parts: object, more: object = {}) =>
      read(`kram-shopper=${await encode({ token: { ...parts }, secret, salt, ...more })}`);
    expect(await made(token)).toEqual(token);
    expect(await made(token, { maxAge: -60 })).toBeNull();
    expect(await made(token, { secret: "another-secret-that-is-long-enough-too" })).toBeNull();
    expect(await made({ sub: "shopper-1" })).toBeNull();
  });

  it("opens nothing of the staff's, and theirs nothing of a shopper's, though the words were the same", async () => {
    const staff = { ...token, role: "admin" };
    const theirs = await encode({ token: staff, secret });
    expect(await readToken({ "kram-staff": theirs })).toEqual(staff);
    expect(await read(`kram-shopper=${theirs}`)).toBeNull();
    const ours = await encode({ token: staff, secret, salt: "kram-shopper" });
    expect(await readToken({ "kram-staff": ours })).toBeNull();
  });

  it("is neither made nor read without a secret", async () => {
    const pair = pairOf(await shopperCookieHeader(token));
    use("http://localhost:3000", null);
    expect(await read(pair)).toBeNull();
    await expect(shopperCookieHeader(token)).rejects.toThrow("AUTH_SECRET");
  });
});

describe("the gate of the account", () => {
  const knock = (path: string, cookie = "") =>
    accountGate(new NextRequest(`http://localhost:3000${path}`, { headers: { cookie } }));

  it.each(["/en/account", "/pl/account", "/en/account?cursor=x"])(
    "sends a guest at %s to sign in",
    async (path) => {
      const location = (await knock(path))?.headers.get("location");
      expect(location).toBe(`http://localhost:3000/${path.slice(1, 3)}/account/sign-in`);
    },
  );

  it("lets a session in", async () => {
    expect(await knock("/en/account", pairOf(await shopperCookieHeader(token)))).toBeUndefined();
  });
});

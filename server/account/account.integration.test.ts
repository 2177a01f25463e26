import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@/scripts/lib/test-database";
import { saveUser } from "@/server/admin/save-user";
import { basketKeyOf } from "@/server/basket/basket-key";
import { getBasket } from "@/server/basket/get-basket";
import { addTestProduct } from "@/server/catalog/test-catalog";
import { db } from "@/server/db/db";
import { rateLimit } from "@/server/http/rate-limit";
import { withTransaction } from "@/server/db/transaction";
import {
  cookiesOf,
  password,
  register,
  signIn,
  signOut,
  useAuthSecret,
  whoIs,
} from "@/server/testing/account";
import { makeBasket } from "@/server/testing/basket-order";

let database: TestDatabase;
let email: string;
let count = 0;
beforeAll(async () => {
  useAuthSecret();
  database = await testDatabase();
  await addTestProduct({ slug: "cup", variants: [{ sku: "CUP", amount: 3920, onHand: 9 }] });
  await addTestProduct({ slug: "tea", variants: [{ sku: "TEA", amount: 2460, onHand: 9 }] });
});
afterAll(() => database.close());
beforeEach(() => {
  email = `zofia-${count++}@example.com`;
});

const made = () => register({ name: "Zofia Kęs", email, password });
/** What the shop shows as the basket of a browser with these cookies. */
async function basketOf(cookie: string) {
  const { lines } = await getBasket({ token: await basketKeyOf(new Headers({ cookie })) });
  return lines.map(({ sku, quantity }) => ({ sku, quantity }));
}

describe("registering", () => {
  it("makes an account, signs in, and keeps only a hash of the password", async () => {
    const answer = await register({ name: " Zofia Kęs ", email: ` ${email.toUpperCase()} `, password });
    expect([answer.status, JSON.parse(answer.text)]).toEqual([201, { email, name: "Zofia Kęs" }]);
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^kram-shopper=[^;]+; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax$/,
    );
    expect(JSON.parse((await whoIs(cookiesOf(answer.headers))).text)).toEqual({ email, name: "Zofia Kęs" });
    const row = await db().shopper.findUniqueOrThrow({ where: { email } });
    expect(row.passwordHash).toMatch(/^\$scrypt\$/);
  });

  it.each([
    { name: "Z", email: "a@example.com", password },
    { name: "Zofia\u0000", email: "a@example.com", password },
    { name: "Zofia", email: "not an address", password },
    { name: "Zofia", email: "a@example.com", password: "short" },
    { name: "Zofia", email: "a@example.com", password, role: "admin" },
  ])("refuses %j", async (body) => {
    expect((await register(body)).status).toBe(400);
  });

  it("with an e-mail that has an account changes nothing and says no more than that none was made", async () => {
    await made();
    const before = await db().shopper.findUniqueOrThrow({ where: { email } });
    const again = await register({ name: "Somebody", email, password: "another password" });
    expect([again.status, again.headers.getSetCookie()]).toEqual([409, []]);
    expect(again.text).not.toContain("Zofia");
    expect(await db().shopper.findUniqueOrThrow({ where: { email } })).toEqual(before);
  });

  it("of one e-mail by several at once makes one account", async () => {
    const answers = await Promise.all([made(), made(), made()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it("is refused to a page of another site, as signing in and out are", async () => {
    const { POST } = await import("@/app/api/account/route");
    const session = await import("@/app/api/account/session/route");
    for (const [handler, method] of [
      [POST, "POST"],
      [session.POST, "POST"],
      [session.DELETE, "DELETE"],
    ] as const) {
      const headers = { "content-type": "application/json", origin: "https://evil.example" };
      const request = new Request("http://localhost:3000/api/account", { method, headers, body: "{}" });
      const answer = await handler(request, { params: Promise.resolve({}) });
      expect([answer.status, (await answer.json()).code]).toEqual([403, "foreign-origin"]);
    }
  });

  it("is slowed down for those who try which e-mails have an account", async () => {
    const ip = "203.0.113.9";
    const { POST } = await import("@/app/api/account/route");
    const answer = () => {
      const headers = { "x-forwarded-for": ip, "content-type": "application/json" };
      const body = JSON.stringify({ name: "Nobody", email, password });
      const request = new Request("http://localhost:3000/api/account", { method: "POST", headers, body });
      return POST(request, { params: Promise.resolve({}) });
    };
    expect((await answer()).status).toBe(201);
    for (let tried = 1; tried < 10; tried++)
      await rateLimit("new-account", ip, { points: 10, seconds: 3600 });
    const refused = await answer();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
  });
});

describe("signing in", () => {
  it("opens the account, whatever the case of the e-mail", async () => {
    await made();
    const answer = await signIn({ email: email.toUpperCase(), password });
    expect(answer.status).toBe(200);
    expect((await whoIs(cookiesOf(answer.headers))).status).toBe(200);
  });

  it("says the same of a wrong password, an unknown e-mail and a person of the staff", async () => {
    await made();
    await saveUser({ email: `staff-${email}`, role: "admin", password, replace: true });
    const answers = [
      await signIn({ email, password: "wrong password" }),
      await signIn({ email: `nobody-${email}`, password }),
      await signIn({ email: `staff-${email}`, password }),
    ];
    const said = answers.map(({ status, text }) => ({ status, ...JSON.parse(text), requestId: undefined }));
    expect(said[0]).toMatchObject({ status: 401, code: "wrong-credentials" });
    expect(said[1]).toEqual(said[0]);
    expect(said[2]).toEqual(said[0]);
    for (const { headers } of answers) expect(headers.getSetCookie()).toEqual([]);
  });

  it("has to wait after eight wrong passwords, with the right one, too", async () => {
    await made();
    for (let guess = 0; guess < 8; guess++) {
      expect((await signIn({ email, password: `wrong ${guess}` })).status).toBe(401);
    }
    const waiting = await signIn({ email, password });
    expect(waiting.status).toBe(429);
    expect(Number(waiting.headers.get("Retry-After"))).toBeGreaterThan(0);
  });

  it("ends with the password that it began with, and without one there is no session", async () => {
    const cookie = cookiesOf((await made()).headers);
    expect((await whoIs(cookie)).status).toBe(200);

    await withTransaction((tx) => tx.shopper.update({ where: { email }, data: { passwordHash: "new" } }));
    for (const each of [cookie, "", "kram-shopper=rubbish", "kram-shopper="])
      expect((await whoIs(each)).status).toBe(401);
  });
});

it("the checkout knows who is signed in, and a guest as nobody", async () => {
  const { GET } = await import("@/app/api/checkout/route");
  const cookie = cookiesOf((await made()).headers);
  const shopperAt = async (headers: HeadersInit) => {
    const request = new Request("http://localhost:3000/api/checkout?locale=en", { headers });
    return (await (await GET(request, { params: Promise.resolve({}) })).json()).shopper;
  };
  expect(await shopperAt({ cookie })).toEqual({ name: "Zofia Kęs", email });
  expect(await shopperAt({})).toBeNull();
});

describe("the basket of who signs in and out", () => {
  it("is the guest's first, meets the account's on every device, and stays with the account", async () => {
    const guest = `kram-basket=${(await makeBasket({ CUP: 1 })).token}`;
    const desk = cookiesOf((await register({ name: "Zofia", email, password }, guest)).headers);
    expect(desk).toContain("kram-basket=");
    expect(desk).not.toContain(guest);
    expect(await basketOf(desk)).toEqual([{ sku: "CUP", quantity: 1 }]);

    const onPhone = `kram-basket=${(await makeBasket({ CUP: 2, TEA: 1 })).token}`;
    const phone = cookiesOf((await signIn({ email, password }, onPhone)).headers);
    const both = [
      { sku: "CUP", quantity: 3 },
      { sku: "TEA", quantity: 1 },
    ];
    expect(await basketOf(phone)).toEqual(both);
    // The desk's own key is of a basket that is gone; its session finds the other.
    expect(await basketOf(desk)).toEqual(both);

    const out = await signOut(phone);
    expect(out.status).toBe(204);
    expect(out.headers.getSetCookie().map((cookie) => cookie.split(";")[0])).toEqual([
      "kram-shopper=",
      "kram-basket=",
    ]);
    expect(await basketOf(cookiesOf(out.headers))).toEqual([]);
    expect(await basketOf(cookiesOf((await signIn({ email, password })).headers))).toEqual(both);
  });

  it("takes in what is put aside while signed in with no basket", async () => {
    const session = cookiesOf((await made()).headers);
    const added = `${session}; kram-basket=${(await makeBasket({ TEA: 2 })).token}`;
    expect(await basketOf(added)).toEqual([{ sku: "TEA", quantity: 2 }]);
    expect(await basketOf(session)).toEqual([{ sku: "TEA", quantity: 2 }]);
  });

  it("has what was put aside a moment before signing out", async () => {
    const session = cookiesOf((await made()).headers);
    await signOut(`${session}; kram-basket=${(await makeBasket({ CUP: 2 })).token}`);
    expect(await basketOf(session)).toEqual([{ sku: "CUP", quantity: 2 }]);
  });

  it("is the account's as soon as its first thing is put in", async () => {
    const session = cookiesOf((await made()).headers);
    const { POST } = await import("@/app/api/basket/lines/route");
    const url = "http://localhost:3000/api/basket/lines";
    const headers = { cookie: session, "content-type": "application/json" };
    const put = new Request(url, { method: "POST", headers, body: JSON.stringify({ sku: "TEA" }) });
    const answer = await POST(put, { params: Promise.resolve({}) });
    const { shopperId } = await db().basket.findUniqueOrThrow({
      where: { token: cookiesOf(answer.headers).replace("kram-basket=", "") },
    });
    expect(shopperId).toBe((await db().shopper.findUniqueOrThrow({ where: { email } })).id);
  });
});

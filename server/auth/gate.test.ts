import { NextRequest } from "next/server";
import { encode } from "next-auth/jwt";
import { beforeAll, describe, expect, it } from "vitest";
import { reloadEnv } from "@/server/env";
import { gate } from "./gate";

const secret = "a-secret-that-is-long-enough-for-tests";
const content = { sub: "user-1", role: "admin", stamp: "0123456789abcdef" };

beforeAll(() => {
  process.env.AUTH_SECRET = secret;
  process.env.PUBLIC_URL = "http://localhost:3000";
  reloadEnv();
});

function request(path: string, cookie?: string): NextRequest {
  const headers = cookie === undefined ? undefined : { cookie: `kram-staff=${cookie}` };
  return new NextRequest(`http://localhost:3000${path}`, { headers });
}

describe("the gate", () => {
  it.each(["/en/admin", "/pl/admin/orders?state=PAID", "/en/till", "/en/till/admin/sign-in"])(
    "sends %s to the sign-in page and remembers the way back",
    async (path) => {
      const location = (await gate(request(path)))?.headers.get("location") ?? "";
      const target = new URL(location);
      expect(target.pathname).toBe(`${path.slice(0, 3)}/admin/sign-in`);
      expect(target.origin).toBe("http://localhost:3000");
      expect(target.searchParams.get("next")).toBe(path);
    },
  );

  it.each([
    "/en",
    "/en/products/cup",
    "/en/admin/sign-in",
    "/pl/admin/sign-in/",
    "/en/administrator",
    "/en/till/display?key=x",
  ])("leaves %s alone", async (path) => expect(await gate(request(path))).toBeUndefined());

  it("lets everybody to the customer display, which asks for its key itself", async () => {
    expect(await gate(request("/pl/till/display?key=any"))).toBeUndefined();
    expect(await gate(request("/pl/till/display/more"))).toBeDefined();
  });

  it("lets a session in", async () => {
    const token = await encode({ token: content, secret });
    expect(await gate(request("/en/admin", token))).toBeUndefined();
  });

  it("refuses a session that was made with another secret", async () => {
    const token = await encode({ token: content, secret: "another-secret-that-is-long-enough-too" });
    expect(await gate(request("/en/admin", token))).toBeDefined();
  });

  it("refuses a session that is over", async () => {
    const token = await encode({ token: content, secret, maxAge: -60 });
    expect(await gate(request("/en/admin", token))).toBeDefined();
  });

  it("refuses a role that does not exist, and rubbish", async () => {
    const token = await encode({ token: { ...content, role: "owner" }, secret });
    expect(await gate(request("/en/admin", token))).toBeDefined();
    expect(await gate(request("/en/admin", "rubbish"))).toBeDefined();
  });

  it("stays closed when there is no secret to check with", async () => {
    const token = await encode({ token: content, secret });
    delete process.env.AUTH_SECRET;
    reloadEnv();
    const answer = await gate(request("/en/admin", token));
    process.env.AUTH_SECRET = secret;
    reloadEnv();
    expect(answer?.status).toBe(307);
  });
});

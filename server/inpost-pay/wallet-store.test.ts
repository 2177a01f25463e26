import { afterEach, describe, expect, it, vi } from "vitest";
import { basketCookieHeader, basketToken } from "@/server/basket/basket-cookie";
import { reloadEnv } from "@/server/env";
import { newToken } from "@/server/ids";
import { walletStore } from "./wallet-store";

function storeAt(url: string, token: string) {
  vi.stubEnv("PUBLIC_URL", url);
  reloadEnv();
  return walletStore(token);
}

afterEach(() => {
  vi.unstubAllEnvs();
  reloadEnv();
});

describe("the shop that the app may open", () => {
  it("is the basket's page with the key to the basket", () => {
    const token = newToken();
    const { url, cookies } = storeAt("https://kram.example", token);
    expect(url).toBe("https://kram.example/pl/basket");
    const [cookie] = cookies;
    expect(cookie).toMatchObject({ domain: "kram.example", path: "/" });
    expect(basketToken(new Headers({ Cookie: `${cookie?.key}=${cookie?.value}` }))).toBe(token);
  });

  it.each(["https://kram.example", "http://localhost:3000"])("has the cookie that %s sets itself", (shop) => {
    const token = newToken();
    const { cookies } = storeAt(shop, token);
    const written = cookies.map(({ key, value, path, maxAge, httpOnly, sameSite, secure }) =>
      [
        `${key}=${value}; Path=${path}; Max-Age=${maxAge}`,
        httpOnly && "HttpOnly",
        `SameSite=${sameSite}`,
        secure && "Secure",
      ]
        .filter(Boolean)
        .join("; "),
    );
    expect(written).toEqual([basketCookieHeader(token)]);
  });

  it("is the page alone where the basket lies in an account", () => {
    expect(walletStore(undefined)).toMatchObject({ cookies: [] });
  });

  it("is the same each time it is told", () => {
    expect(storeAt("https://kram.example", "key")).toEqual(storeAt("https://kram.example", "key"));
  });
});

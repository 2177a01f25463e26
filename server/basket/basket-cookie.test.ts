import { describe, expect, it } from "vitest";
import { newToken } from "@/server/ids";
import { basketCookieHeader, basketToken } from "./basket-cookie";

const carrying = (cookie: string) => basketToken(new Headers({ Cookie: cookie }));

describe("the basket cookie", () => {
  it("gives back the key it was made with, among other cookies", () => {
    const token = newToken();
    const [pair] = basketCookieHeader(token).split(";");
    expect(carrying(`a=1; ${pair}; b=2`)).toBe(token);
    expect(carrying(`${pair}`)).toBe(token);
  });

  it("is hidden from scripts and stays at home", () => {
    expect(basketCookieHeader(newToken())).toMatch(/; Path=\/; Max-Age=7776000; HttpOnly; SameSite=Lax$/);
  });

  it("counts for nothing when it is not one of ours", () => {
    const token = "a".repeat(32);
    for (const cookie of ["", "kram-basket=short", `xkram-basket=${token}`, `kram-basket=${token}!`]) {
      expect(carrying(cookie)).toBeUndefined();
    }
    expect(basketToken(new Headers())).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { isSameOrigin } from "./same-origin";

const shop = "https://kram.example";
const check = (headers: Record<string, string>) => isSameOrigin(new Headers(headers), shop);

describe("where a write came from", () => {
  it("accepts our own pages", () => {
    expect(check({ origin: shop, "sec-fetch-site": "same-origin", host: "kram.example" })).toBe(true);
  });

  it("accepts clients that are no browser", () => {
    expect(check({ host: "kram.example" })).toBe(true);
  });

  it("accepts the name under which the browser really reached the shop", () => {
    expect(check({ origin: "http://127.0.0.1:3000", host: "127.0.0.1:3000" })).toBe(true);
  });

  it.each<Record<string, string>>([
    { origin: "https://evil.example", host: "kram.example" },
    { origin: "null", host: "kram.example" },
    { origin: "http://localhost:4000", host: "localhost:3000", "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "cross-site", host: "kram.example" },
    { origin: shop, "sec-fetch-site": "cross-site", host: "kram.example" },
  ])("refuses %j", (headers) => {
    expect(check(headers)).toBe(false);
  });
});

import { expect, it } from "vitest";
import { browserCookie, noBrowserCookie } from "./cookie";

it("remembers a browser for the whole site, readable by the server", () => {
  expect(browserCookie("b7f6", false)).toBe("BrowserId=b7f6; path=/; max-age=31536000; SameSite=Lax");
});

it("is kept to https where the page is", () => {
  expect(browserCookie("b7f6", true)).toMatch(/; Secure$/);
});

it("cannot be used to set further attributes", () => {
  expect(browserCookie("a; domain=evil.example", false)).toContain("BrowserId=a%3B%20domain%3Devil.example;");
});

it("can be taken back", () => {
  expect(noBrowserCookie()).toContain("max-age=0");
});

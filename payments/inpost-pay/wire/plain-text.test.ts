import { describe, expect, it } from "vitest";
import { plainText, shorten } from "./plain-text";
import { readTime, writeTime } from "./time";

describe("plain text", () => {
  it.each([
    ["<p>Dla&nbsp;Ciebie</p>", "Dla Ciebie"],
    ["a<br/>b", "a b"],
    ["<script>alert(1)</script>x<style>p{}</style>", "x"],
    ["&lt;b&gt;x&lt;/b&gt; &amp; &#243;&#xF3;&oacute;", "x & óóó"],
    ["3 < 4 i 5 > 2", "3 < 4 i 5 > 2"],
    ["\ufeffa\u0000\u200bb\r\n c", "a b c"],
    ["&#1114112;&bogus;&#55296;", "&bogus;"],
  ])("R18: %j is %j", (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it("is cut between characters", () => {
    expect(shorten("abc", 3)).toBe("abc");
    expect(shorten("abcd", 3)).toBe("ab…");
    expect(shorten("🦊🦊🦊", 4)).toBe("🦊…");
  });
});

describe("times (0.4)", () => {
  it.each(["30Z", "30.5Z", "30.500000Z", "30.5+00:00", "30.500000000Z"])("are read in the form %s", (end) => {
    expect(readTime(`2026-03-14T10:15:${end}`)?.getUTCSeconds()).toBe(30);
  });

  it.each([
    "2026-03-14",
    "2026-02-30T10:00:00Z",
    "2026-03-14T24:00:00Z",
    "2026-03-14T10:15:30.1234567890Z",
    "x",
  ])("are not %s", (text) => {
    expect(readTime(text)).toBeUndefined();
  });

  it("go out with milliseconds", () => {
    expect(writeTime(new Date("2026-03-14T10:15:30Z"))).toBe("2026-03-14T10:15:30.000Z");
  });
});

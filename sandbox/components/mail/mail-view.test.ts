import { describe, expect, it } from "vitest";
import { frameDocument, mailHref, readMailView } from "./mail-view";

describe("readMailView", () => {
  it("shows text when there is no HTML", () => {
    expect(readMailView(undefined, true)).toBe("html");
    expect(readMailView("html", false)).toBe("text");
    expect(readMailView("headers", false)).toBe("headers");
    expect(readMailView("source", true)).toBe("html");
  });
});

describe("mailHref", () => {
  it("names the view only when it is not the usual one", () => {
    expect(mailHref("7")).toBe("/mail?id=7");
    expect(mailHref("7", "text")).toBe("/mail?id=7&view=text");
  });
});

describe("frameDocument", () => {
  it("puts the rules first, inside the head when there is one", () => {
    expect(frameDocument('<html><head lang="en"><title>x</title></head></html>')).toMatch(
      /^<html><head lang="en"><base target="_blank"><meta/,
    );
    expect(frameDocument("<p>x</p>")).toMatch(/^<base target="_blank">.*<p>x<\/p>$/);
  });
});

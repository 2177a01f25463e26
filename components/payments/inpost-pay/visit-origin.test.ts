import { describe, expect, it } from "vitest";
import { visitOrigin } from "./visit-origin";

function memory(first?: string) {
  const kept = new Map<string, string>(first === undefined ? [] : [["kram-origin", first]]);
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

describe("R29: where a visit came from", () => {
  it("is read off the address and kept for the pages that follow", () => {
    const session = memory();
    const came = [
      { key: "gclid", value: "abc" },
      { key: "utm_source", value: "newsletter" },
    ];
    expect(visitOrigin("?utm_source=newsletter&gclid=abc&q=tea", "", session)).toEqual(came);
    expect(visitOrigin("?category=tea", "", session)).toEqual(came);
  });

  it("is what the latest campaign says", () => {
    const session = memory();
    visitOrigin("?gclid=old", "", session);
    expect(visitOrigin("?fbclid=new", "", session)).toEqual([{ key: "fbclid", value: "new" }]);
  });

  it("carries Google's client id without its version", () => {
    expect(visitOrigin("", "a=1; _ga=GA1.1.1234567.89; b=2", memory())).toEqual([
      { key: "client_id", value: "1234567.89" },
    ]);
  });

  it("is empty for who came by themselves, and survives what others keep under its name", () => {
    expect(visitOrigin("", "", memory())).toEqual([]);
    expect(visitOrigin("", "", memory("{broken"))).toEqual([]);
    expect(visitOrigin("", "", memory('[1, {"key":"a"}, null]'))).toEqual([]);
  });

  it("is cut to what an order can carry", () => {
    expect(visitOrigin(`?gclid=${"x".repeat(900)}`, "", memory())[0]?.value).toHaveLength(200);
  });
});

import { describe, expect, it } from "vitest";
import { fromListingSegment, listingPath, readListingFilter, toListingSegment } from "./listing-filter";

const read = (query: string) => readListingFilter(new URLSearchParams(query));

describe("readListingFilter", () => {
  it("reads what it knows and leaves out the rest", () => {
    expect(read("category=tea&sort=price-up&stock=1&x=y")).toMatchObject({
      category: "tea",
      sort: "price-up",
      inStock: true,
      onOffer: false,
    });
    expect(read("category=../etc&sort=random&cursor=%00")).toEqual(read(""));
  });

  it("trims searches and keeps them short", () => {
    expect(read("q=%20teapot%20").q).toBe("teapot");
    expect(read("q=%20").q).toBeUndefined();
    expect(read(`q=${"a".repeat(200)}`).q).toHaveLength(80);
  });
});

describe("listingPath", () => {
  it("writes an address that reads back the same", () => {
    const filter = read("q=mug&category=tea&sort=name&stock=1&offer=1&under=1&cursor=abc");
    expect(read(listingPath(filter).split("?")[1] ?? "")).toEqual(filter);
  });

  it("leaves defaults out", () => {
    expect(listingPath(read("sort=featured"))).toBe("/search");
  });
});

describe("listing segments", () => {
  it.each(["", "category=tea", "sort=newest", "category=wear&sort=price-down&offer=1&under=1&stock=1"])(
    "keep the filter %j",
    (query) => {
      const segment = toListingSegment(read(query));
      expect(segment && fromListingSegment(segment)).toEqual(read(query));
    },
  );

  it("give one segment whatever the order of the parameters", () => {
    expect(toListingSegment(read("under=1&stock=1&category=tea"))).toBe(
      toListingSegment(read("category=tea&stock=1&under=1&utm=1")),
    );
  });

  it("are not made for searches and further pages", () => {
    expect(toListingSegment(read("q=mug"))).toBeUndefined();
    expect(toListingSegment(read("cursor=abc"))).toBeUndefined();
  });

  it("are refused when they are not canonical", () => {
    for (const wrong of [
      "tea",
      "tea~random~any",
      "all~name~offer-stock",
      "~featured~any",
      "TEA~featured~any",
    ])
      expect(fromListingSegment(wrong), wrong).toBeUndefined();
  });
});

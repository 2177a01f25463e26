import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, queryWords, sortKey, words } from "./fold";

describe("fold", () => {
  it("drops Polish diacritics, including the l with a stroke", () => {
    expect(fold("Zażółć GĘŚLĄ jaźń, Łódź")).toBe("zazolc gesla jazn, lodz");
  });

  it("reads composed and decomposed letters the same", () => {
    expect(fold("o\u0301s\u0301")).toBe(fold("óś"));
  });

  it("knows the letters of the neighbours", () => {
    expect(fold("Smørrebrød, Straße, Ærø, Škoda")).toBe("smorrebrod, strasse, aero, skoda");
  });

  it("changes nothing when done twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe("query words", () => {
  it("are folded and without anything but letters and digits", () => {
    expect(queryWords(`Kubek "żółty" -AND* (500ml)`)).toEqual(["kubek", "zolty", "and", "500ml"]);
    expect(words("MUG-RED-M")).toEqual(["mug", "red", "m"]);
  });

  it("are none when nothing can be looked for", () => {
    for (const query of ["", "  ", `"'*()`, "🎁🎁"]) expect(queryWords(query)).toEqual([]);
  });

  it("are few and short whatever was typed", () => {
    expect(queryWords("x".repeat(10_000))).toEqual(["x".repeat(40)]);
    expect(queryWords("a b c d e f g h i j k").length).toBe(8);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (query) => {
        for (const word of queryWords(query)) expect(word).toMatch(/^[\p{L}\p{N}]{1,40}$/u);
      }),
    );
  });
});

describe("sort key", () => {
  const sorted = (names: string[]) =>
    [...names].sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));

  it("puts names into Polish order", () => {
    expect(sorted(["Żaba", "Zebra", "Źrebak", "Lampa", "Łyżka", "Miska", "Ćma", "Cytryna"])).toEqual([
      "Cytryna",
      "Ćma",
      "Lampa",
      "Łyżka",
      "Miska",
      "Zebra",
      "Źrebak",
      "Żaba",
    ]);
  });

  it("does not care for case, accents of other languages or punctuation", () => {
    expect(sortKey("  Café «Noir» ")).toBe("cafe noir");
    expect(sortKey("KUBEK")).toBe(sortKey("kubek"));
  });
});

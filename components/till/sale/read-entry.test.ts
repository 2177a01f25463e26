import { describe, expect, it } from "vitest";
import { readEntry } from "./read-entry";

describe("what stands in the scan field", () => {
  it("takes what a scanner typed for a code, with the blanks that it put around", () => {
    expect(readEntry("\t5901234123457\r\n")).toEqual({ kind: "code", code: "5901234123457", quantity: 1 });
    expect(readEntry("PKT-297553638241892410")).toMatchObject({ kind: "code" });
    expect(readEntry("MORNING-CUP-SKY")).toEqual({ kind: "code", code: "MORNING-CUP-SKY", quantity: 1 });
  });

  it("keeps long codes as text, digit by digit", () => {
    expect(readEntry("281612345678901234567890")).toMatchObject({ code: "281612345678901234567890" });
  });

  it("reads how many are meant", () => {
    expect(readEntry("3*5901234123457")).toEqual({ kind: "code", code: "5901234123457", quantity: 3 });
    expect(readEntry("12 x MORNING-CUP-SKY")).toMatchObject({ code: "MORNING-CUP-SKY", quantity: 12 });
  });

  it("takes everything else for words", () => {
    expect(readEntry("  teapot ")).toEqual({ kind: "words", words: "teapot" });
    expect(readEntry("tea-light")).toEqual({ kind: "words", words: "tea-light" });
    expect(readEntry("1234")).toEqual({ kind: "words", words: "1234" });
  });

  it("finds nothing in nothing", () => {
    expect(readEntry("  \n")).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { parseXml } from "@sandbox/seqr/wire/parse-xml";
import { escapeXml, writeXml } from "@sandbox/seqr/wire/write-xml";

describe("writeXml", () => {
  it("nests, closes empty elements and takes numbers", () => {
    expect(
      writeXml([
        [
          "a",
          [
            ["b", 1],
            ["c", ""],
            ["d", []],
          ],
        ],
      ]),
    ).toBe("<a><b>1</b><c/><d/></a>");
  });

  it("brings hostile text back unchanged", () => {
    const text = `Zażółć O'Neil & Søn <x> ]]> "q" \r\n 😀`;
    expect(parseXml(writeXml([["a", text]])).text).toBe(text);
  });

  it("leaves out what may not stand in XML", () => {
    expect(escapeXml("a\u0000b\u001Fc\uFFFE\uD800")).toBe("abc\uFFFD");
  });
});

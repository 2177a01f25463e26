import { describe, expect, it } from "vitest";
import { parseXml } from "@sandbox/seqr/wire/parse-xml";
import { SoapFault } from "@sandbox/seqr/wire/soap-fault";

describe("parseXml", () => {
  it("reads names without prefix, text, CDATA and empty elements", () => {
    const root = parseXml(
      `<?xml version="1.0"?><!-- hi --><s:A xmlns:s="x"><b> 1 <![CDATA[<&amp;>]]></b><s:c/></s:A>`,
    );
    expect(root).toEqual({
      name: "A",
      prefix: "s",
      text: "",
      children: [
        { name: "b", prefix: "", text: " 1 <&amp;>", children: [] },
        { name: "c", prefix: "s", text: "", children: [] },
      ],
    });
  });

  it("decodes the five named entities and numbers, once", () => {
    const text = parseXml("<a>O&apos;Neil &amp; S&#248;n &lt;x&gt; &quot;&#x1F600;&quot; &amp;amp;</a>").text;
    expect(text).toBe(`O'Neil & Søn <x> "😀" &amp;`);
  });

  it("keeps a byte order mark and white space before the root from hurting", () => {
    expect(parseXml("\uFEFF \n<a>1</a>\n").text).toBe("1");
  });

  it.each([
    ["nothing", ""],
    ["no XML", "hello"],
    ["JSON", '{"a":1}'],
    ["a tag left open", "<a><b></a>"],
    ["a tag never closed", "<a>"],
    ["two roots", "<a/><b/>"],
    ["text after the root", "<a/>hello"],
    ["a document type", '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'],
    [
      "a document type after a declaration",
      '<?xml version="1.0"?>\n<!doctype a [<!ENTITY x "y">]><a>&x;</a>',
    ],
    ["a document type behind a comment", "<!-- < --><!DOCTYPE a><a/>"],
    ["an entity bomb", '<!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><a>&b;</a>'],
    ["an unknown entity", "<a>&nbsp;</a>"],
    ["an entity named like an object member", "<a>&constructor;</a>"],
    ["a null character", "<a>&#0;</a>"],
    ["half a surrogate pair", "<a>&#xD800;</a>"],
    ["a number beyond Unicode", "<a>&#x110000;</a>"],
    ["an element named like an object member", "<a><constructor>1</constructor></a>"],
    ["sixty levels", `${"<a>".repeat(60)}${"</a>".repeat(60)}`],
    ["a thousand levels", `${"<a>".repeat(1_000)}${"</a>".repeat(1_000)}`],
  ])("refuses %s with a Fault", (_what, xml) => {
    expect(() => parseXml(xml)).toThrow(SoapFault);
  });
});

import { describe, expect, it } from "vitest";
import { prettyBody, prettyXml } from "./pretty";

describe("prettyXml", () => {
  it("indents elements and keeps text beside its tags", () => {
    const xml = '<?xml version="1.0"?><a:b xmlns:a="x"><c>1 &lt; 2</c><d/><e></e><f><g>x</g></f></a:b>';
    expect(prettyXml(xml)).toBe(
      [
        '<?xml version="1.0"?>',
        '<a:b xmlns:a="x">',
        "  <c>1 &lt; 2</c>",
        "  <d/>",
        "  <e></e>",
        "  <f>",
        "    <g>x</g>",
        "  </f>",
        "</a:b>",
      ].join("\n"),
    );
  });

  it("keeps comments and CDATA whole", () => {
    expect(prettyXml("<a><!-- <b> --><![CDATA[<c>]]></a>")).toBe(
      "<a>\n  <!-- <b> -->\n  <![CDATA[<c>]]>\n</a>",
    );
  });

  it("survives closing tags without opening ones", () => {
    expect(prettyXml("</a></b>")).toBe("</a>\n</b>");
  });
});

describe("prettyBody", () => {
  it("lays out JSON", () => {
    expect(prettyBody('{"a":[1]}')).toEqual({ kind: "json", text: '{\n  "a": [\n    1\n  ]\n}' });
  });

  it("leaves broken JSON, HTML error pages and forms as they came", () => {
    expect(prettyBody('{"a":')).toEqual({ kind: "text", text: '{"a":' });
    expect(prettyBody("<html><body>502</body></html>").kind).toBe("text");
    expect(prettyBody("<!DOCTYPE html><p>x</p>").kind).toBe("text");
    expect(prettyBody("invoiceReference=7")).toEqual({ kind: "text", text: "invoiceReference=7" });
  });

  it("lays out XML with a prefix", () => {
    expect(prettyBody(" <soap:Envelope><soap:Body/></soap:Envelope>")).toEqual({
      kind: "xml",
      text: "<soap:Envelope>\n  <soap:Body/>\n</soap:Envelope>",
    });
  });
});

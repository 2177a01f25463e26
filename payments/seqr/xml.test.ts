import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { element, readAnswer, readXml, writeEnvelope } from "./xml";

const answer = (inner: string, prefix = "ns2") =>
  `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>
     <${prefix}:sendInvoiceResponse xmlns:${prefix}="http://external.interfaces.ers.seamless.com/">${inner}</${prefix}:sendInvoiceResponse>
   </soap:Body></soap:Envelope>`;

function titleAfterRoundTrip(title: string) {
  const read = readXml(writeEnvelope("sendInvoice", { title }));
  if (!read.ok) throw new Error(read.error.detail);
  return element(element(element(element(read.answer, "Envelope"), "Body"), "sendInvoice"), "title");
}

describe("writeEnvelope", () => {
  it("puts the operation into the namespace and its children into none", () => {
    expect(writeEnvelope("cancelInvoice", { context: { clientId: "Kram" }, invoiceReference: "1" })).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ext="http://external.interfaces.ers.seamless.com/">' +
        "<soapenv:Body><ext:cancelInvoice><context><clientId>Kram</clientId></context>" +
        "<invoiceReference>1</invoiceReference></ext:cancelInvoice></soapenv:Body></soapenv:Envelope>",
    );
  });

  it("leaves out what is undefined, keeps what is empty and repeats lists", () => {
    expect(writeEnvelope("x", { a: undefined, b: "", c: [{ d: "1" }, { d: "2" }] })).toContain(
      "<ext:x><b></b><c><d>1</d></c><c><d>2</d></c></ext:x>",
    );
  });

  it.each([
    "O'Neil & Søn <x>",
    "]]>",
    "<![CDATA[a]]>",
    "Zażółć gęślą jaźń",
    "Kubek 😀 👩‍👩‍👧",
    '"double" and &amp; and &#65;',
    "<!DOCTYPE a>",
    "a\u00a0b",
  ])("carries %j unharmed", (title) => {
    expect(titleAfterRoundTrip(title)).toBe(title);
  });

  it("drops characters that XML cannot carry instead of breaking the document", () => {
    expect(titleAfterRoundTrip("a\u0000b\u0008c\u001fd\ud800e\ufffef")).toBe("abcdef");
  });

  it("stays readable whatever is written", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }), (units) => {
        const title = String.fromCharCode(...units);
        expect(readXml(writeEnvelope("sendInvoice", { title })).ok).toBe(true);
      }),
    );
  });

  it("gives back every printable text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const title = `[${text}]`;
        expect(titleAfterRoundTrip(title)).toBe(title);
      }),
    );
  });
});

describe("readAnswer", () => {
  it("reads by local name, whatever the prefix", () => {
    for (const prefix of ["ns2", "ext", "ersws"]) {
      expect(
        readAnswer(answer("<return><resultCode>0</resultCode></return>", prefix), "sendInvoice"),
      ).toEqual({
        ok: true,
        answer: { resultCode: "0" },
      });
    }
  });

  it("reads answers that use a default namespace or prefix every child", () => {
    const text = `<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/"><Header/><Body>
      <a:sendInvoiceResponse xmlns:a="x"><a:return><a:resultCode>0</a:resultCode></a:return></a:sendInvoiceResponse>
      </Body></Envelope>`;
    expect(readAnswer(text, "sendInvoice")).toEqual({ ok: true, answer: { resultCode: "0" } });
  });

  it("keeps long references digit by digit and leading zeros", () => {
    const read = readAnswer(
      answer("<return><a>2026020314063010101000042</a><b>0012</b><c>1e5</c></return>"),
      "sendInvoice",
    );
    expect(read).toEqual({ ok: true, answer: { a: "2026020314063010101000042", b: "0012", c: "1e5" } });
  });

  it("decodes references once and CDATA not at all", () => {
    const inner =
      "<return><a>&#243;&#x1F600;&amp;lt;&apos;</a><b><![CDATA[<x>&amp;</x>]]></b><c>&#x110000;</c></return>";
    expect(readAnswer(answer(inner), "sendInvoice")).toEqual({
      ok: true,
      answer: { a: "ó😀&lt;'", b: "<x>&amp;</x>", c: "&#x110000;" },
    });
  });

  it("ignores attributes and gives empty elements as empty strings", () => {
    const inner = '<return xsi:type="t" xmlns:xsi="u"><status xsi:nil="true"/><customerTokens/></return>';
    expect(readAnswer(answer(inner), "sendInvoice")).toEqual({
      ok: true,
      answer: { status: "", customerTokens: "" },
    });
  });

  it("reads past a byte order mark, a declaration and comments", () => {
    const text = `\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<!-- node 7 -->${answer("<return><resultCode>0</resultCode></return>")}`;
    expect(readAnswer(text, "sendInvoice")).toEqual({ ok: true, answer: { resultCode: "0" } });
  });

  it("says when the answer holds no return or is another operation's", () => {
    expect(readAnswer(answer(""), "sendInvoice")).toMatchObject({ ok: false, error: { code: "no-answer" } });
    expect(readAnswer(answer("<return/>"), "cancelInvoice")).toMatchObject({ error: { code: "no-answer" } });
    expect(readAnswer("<html><body>busy</body></html>", "sendInvoice")).toMatchObject({
      error: { code: "no-answer" },
    });
  });

  it("reads a fault", () => {
    const text = `<soap:Envelope xmlns:soap="s"><soap:Body><soap:Fault><faultcode>soap:Client</faultcode>
      <faultstring>Unmarshalling Error: not a number: abc</faultstring></soap:Fault></soap:Body></soap:Envelope>`;
    expect(readAnswer(text, "sendInvoice")).toEqual({
      ok: false,
      error: { code: "fault", detail: "soap:Client: Unmarshalling Error: not a number: abc" },
    });
  });
});

describe("readXml", () => {
  it.each(["", "busy", "{}", "<a>", "<a><b></a>", "<a></a", "<html><br></html>"])(
    "refuses %j as not XML",
    (text) => {
      expect(readXml(text)).toMatchObject({ ok: false, error: { code: "not-xml" } });
    },
  );

  it("refuses entity bombs and outside entities before parsing", () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>`;
    const outside = `<!doctype a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>`;
    expect(readXml(bomb)).toMatchObject({ ok: false, error: { code: "doctype" } });
    expect(readXml(outside)).toMatchObject({ ok: false, error: { code: "doctype" } });
    expect(readXml("<a><![CDATA[x]]><!DOCTYPE b></a>")).toMatchObject({ error: { code: "doctype" } });
  });

  it("lets CDATA speak of document types", () => {
    expect(readXml("<a><![CDATA[<!DOCTYPE html>]]></a>")).toEqual({
      ok: true,
      answer: { a: "<!DOCTYPE html>" },
    });
  });

  it("refuses very large and very deep documents", () => {
    expect(readXml(`<a>${"x".repeat(1_000_001)}</a>`)).toMatchObject({ error: { code: "too-large" } });
    expect(readXml("<a>".repeat(500) + "</a>".repeat(500))).toMatchObject({ error: { code: "not-xml" } });
  });

  it("reads many escaped characters", () => {
    expect(readXml(`<a>${"&lt;".repeat(5000)}</a>`)).toEqual({ ok: true, answer: { a: "<".repeat(5000) } });
  });

  it("does not let element names reach into objects", () => {
    expect(readXml("<a><__proto__><ok>1</ok></__proto__></a>").ok).toBe(false);
    expect(element({}, "constructor")).toBeUndefined();
    expect(element({ a: "1" }, "toString")).toBeUndefined();
  });
});

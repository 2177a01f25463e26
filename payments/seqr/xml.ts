import { XMLBuilder, XMLParser, XMLValidator } from "fast-xml-parser";

/** What is written: elements in the order of the keys; undefined ones are left out, arrays repeat the element. */
export type XmlOut = { [element: string]: string | XmlOut | readonly XmlOut[] | undefined };

/** What was read: local names, every value a string (references are longer than a safe integer), repeats as arrays. */
export type XmlIn = string | { [element: string]: XmlIn } | XmlIn[];

export type XmlError = { code: "too-large" | "doctype" | "not-xml" | "no-answer" | "fault"; detail: string };
type XmlAnswer = { ok: true; answer: XmlIn } | { ok: false; error: XmlError };

const soap = "http://schemas.xmlsoap.org/soap/envelope/";
const ersInterface = "http://external.interfaces.ers.seamless.com/";
const maxXmlLength = 1_000_000;

// Characters that XML 1.0 cannot carry, escaped or not; a name with one must not stop a payment.
const illegal = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const reference = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi;

function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(reference, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return named[name.toLowerCase()] ?? whole;
    const point = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return point > 0x10ffff ? whole : String.fromCodePoint(point);
  });
}

const nothing = () => undefined;
const parser = new XMLParser({
  ignoreAttributes: true,
  ignoreDeclaration: true,
  removeNSPrefix: true,
  parseTagValue: false,
  maxNestedTags: 40,
  // The parser's own decoder knows no numeric references and counts `&amp;` as an expansion.
  entityDecoder: {
    decode,
    setExternalEntities: nothing,
    addInputEntities: nothing,
    reset: nothing,
    setXmlVersion: nothing,
  },
});
const builder = new XMLBuilder({ ignoreAttributes: false });

function clean(value: XmlOut): XmlOut {
  const result: XmlOut = {};
  for (const [name, child] of Object.entries(value)) {
    if (child === undefined) continue;
    if (typeof child === "string") result[name] = child.replace(illegal, "");
    else if (isList(child)) result[name] = child.map(clean);
    else result[name] = clean(child);
  }
  return result;
}

function isList(value: XmlOut | readonly XmlOut[]): value is readonly XmlOut[] {
  return Array.isArray(value);
}

/** A SOAP 1.1 request. Only the operation is in a namespace: its children must not be (protocol 2.1). */
export function writeEnvelope(operation: string, children: XmlOut): string {
  const envelope = {
    "soapenv:Envelope": {
      "@_xmlns:soapenv": soap,
      "@_xmlns:ext": ersInterface,
      "soapenv:Body": { [`ext:${operation}`]: clean(children) },
    },
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(envelope)}`;
}

/** Reads any XML, refusing what could hurt: more than 1 MB, a DOCTYPE or entities, deep nesting, broken markup. */
export function readXml(text: string): XmlAnswer {
  if (text.length > maxXmlLength) return failed("too-large", `${text.length} characters`);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text.replace(/<!\[CDATA\[[^]*?\]\]>/g, ""))) {
    return failed("doctype", "a document type is not allowed");
  }
  try {
    const valid = XMLValidator.validate(text);
    if (valid !== true) return failed("not-xml", valid.err.msg);
    const answer: XmlIn = parser.parse(text);
    return { ok: true, answer };
  } catch (error) {
    return failed("not-xml", error instanceof Error ? error.message : "unreadable");
  }
}

/** The `return` element of the answer to `operation`, whatever its prefixes and order (protocol 2.2). */
export function readAnswer(text: string, operation: string): XmlAnswer {
  const document = readXml(text);
  if (!document.ok) return document;
  const body = element(element(document.answer, "Envelope"), "Body");
  const fault = element(body, "Fault");
  if (fault !== undefined) {
    const code = element(fault, "faultcode");
    const reason = element(fault, "faultstring");
    return failed(
      "fault",
      `${typeof code === "string" ? code : "?"}: ${typeof reason === "string" ? reason : "?"}`,
    );
  }
  const answer = element(element(body, `${operation}Response`), "return");
  return answer === undefined ? failed("no-answer", `no ${operation}Response/return`) : { ok: true, answer };
}

/** A child by local name; undefined when there is none or the parent holds no elements. */
export function element(parent: XmlIn | undefined, name: string): XmlIn | undefined {
  if (parent === undefined || typeof parent === "string" || Array.isArray(parent)) return undefined;
  return Object.hasOwn(parent, name) ? parent[name] : undefined;
}

function failed(code: XmlError["code"], detail: string): XmlAnswer {
  return { ok: false, error: { code, detail } };
}

import { XMLParser, XMLValidator } from "fast-xml-parser";
import { SoapFault } from "@sandbox/seqr/wire/soap-fault";

export interface XmlElement {
  /** Name without prefix: clients use any prefix. */
  name: string;
  prefix: string;
  children: XmlElement[];
  text: string;
}

const DEPTH_LIMIT = 50;
const options = {
  preserveOrder: true,
  ignoreAttributes: true,
  processEntities: false,
  parseTagValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  cdataPropName: "#cdata",
} as const;
const parser = new XMLParser(options);

const named = new Map(Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }));

function decodeEntity(whole: string, body: string): string {
  const known = named.get(body);
  if (known) return known;
  const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(body);
  const point = number ? parseInt(number[1] ?? number[2] ?? "", number[1] ? 16 : 10) : 0;
  const isCharacter = point === 9 || point === 10 || point === 13 || (point >= 32 && point <= 0x10ffff);
  if (!isCharacter || (point >= 0xd800 && point <= 0xdfff))
    throw new SoapFault(`Unmarshalling Error: unknown entity ${whole}`);
  return String.fromCodePoint(point);
}

const decode = (text: string): string => text.replace(/&([^;&\s]{1,12});/g, decodeEntity);

type Raw = Record<string, unknown>;

function textOf(raw: Raw): string {
  if (typeof raw["#text"] === "string") return decode(raw["#text"]);
  const cdata = raw["#cdata"];
  // parser's shape: a CDATA section is a list of plain text nodes
  return Array.isArray(cdata) ? cdata.map((part: Raw) => String(part["#text"] ?? "")).join("") : "";
}

function toElements(list: unknown, depth: number): { children: XmlElement[]; text: string } {
  if (depth > DEPTH_LIMIT) throw new SoapFault("Unmarshalling Error: nested too deeply");
  const children: XmlElement[] = [];
  let text = "";
  for (const raw of Array.isArray(list) ? (list as Raw[]) : []) {
    // parser's shape: one record per node
    const key = Object.keys(raw).find((name) => name !== ":@") ?? "#text";
    if (key.startsWith("#")) {
      text += textOf(raw);
      continue;
    }
    const [local = key, prefix = ""] = key.split(":").reverse();
    children.push({ name: local, prefix, ...toElements(raw[key], depth + 1) });
  }
  return { children, text };
}

/** Reads XML text into elements. Refuses document types and entities of one's own; throws a SoapFault on anything ill-formed. */
export function parseXml(xml: string): XmlElement {
  const start = xml.replace(/^\uFEFF/, "").trimStart();
  const prolog = start.slice(0, start.search(/<[A-Za-z_]/) >>> 0);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(prolog)) throw new SoapFault("a document type is not allowed");
  const valid = start === "" ? false : XMLValidator.validate(start, { allowBooleanAttributes: false });
  if (valid !== true)
    throw new SoapFault(`Error reading XMLStreamReader: ${valid ? valid.err.msg : "the request is empty"}`);
  const { children, text } = readTree(start);
  const [root, ...more] = children;
  const after = start.slice(start.lastIndexOf(">") + 1);
  if (!root || more.length > 0 || (text + after).trim() !== "")
    throw new SoapFault("Error reading XMLStreamReader: not one root element");
  return root;
}

/** The parser itself refuses hostile names and depths, with errors of its own. */
function readTree(xml: string): { children: XmlElement[]; text: string } {
  try {
    return toElements(parser.parse(xml), 0);
  } catch (error) {
    if (error instanceof SoapFault) throw error;
    throw new SoapFault(
      `Error reading XMLStreamReader: ${error instanceof Error ? error.message : "unreadable"}`,
    );
  }
}

/** An element to write: its name (with prefix if any) and its text or children. */
export type XmlTree = [name: string, content: string | number | XmlTree[]];

/** These may not stand in XML 1.0 at all, not even escaped. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text made safe to stand between tags and in attributes. */
export function escapeXml(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(forbidden, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\r/g, "&#13;");
}

/** Writes elements one after the other, without white space between them. */
export function writeXml(trees: XmlTree[]): string {
  return trees
    .map(([name, content]) => {
      const inner = Array.isArray(content) ? writeXml(content) : escapeXml(String(content));
      return inner === "" ? `<${name}/>` : `<${name}>${inner}</${name}>`;
    })
    .join("");
}

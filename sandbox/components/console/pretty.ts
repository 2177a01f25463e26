export type Pretty = { kind: "xml" | "json" | "text"; text: string };

const TOKENS = /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[^>]+>|[^<]+/g;

function isClosing(token: string | undefined): boolean {
  return token?.startsWith("</") ?? false;
}

function isOpening(token: string): boolean {
  return /^<[^/?!]/.test(token) && !token.endsWith("/>");
}

/** XML with one element a line, two spaces a level; an element with only text stays on its line. Never changes the text itself. */
export function prettyXml(xml: string): string {
  const tokens = (xml.match(TOKENS) ?? [])
    .map((token) => (token.startsWith("<") ? token : token.trim()))
    .filter(Boolean);
  const lines: string[] = [];
  let depth = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? "";
    const [next, afterNext] = [tokens[at + 1], tokens[at + 2]];
    if (isClosing(token)) depth = Math.max(0, depth - 1);
    const indent = "  ".repeat(depth);
    if (isOpening(token) && isClosing(next)) {
      lines.push(indent + token + next);
      at += 1;
    } else if (isOpening(token) && next !== undefined && !next.startsWith("<") && isClosing(afterNext)) {
      lines.push(indent + token + next + afterNext);
      at += 2;
    } else {
      lines.push(indent + token);
      if (isOpening(token)) depth += 1;
    }
  }
  return lines.join("\n");
}

/** A message body laid out for reading: JSON and XML by their shape, everything else as it came. */
export function prettyBody(body: string): Pretty {
  const trimmed = body.trim();
  if (/^[[{]/.test(trimmed)) {
    try {
      return { kind: "json", text: JSON.stringify(JSON.parse(trimmed), null, 2) };
    } catch {
      return { kind: "text", text: body };
    }
  }
  if (/^<(\?xml|[\w:]+)/.test(trimmed) && !/^<(!doctype )?html/i.test(trimmed))
    return { kind: "xml", text: prettyXml(trimmed) };
  return { kind: "text", text: body };
}

const named: Record<string, string> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  oacute: "ó",
  Oacute: "Ó",
};

/** Text without tags, entities, control characters and runs of blanks (R18): `<p>Dla&nbsp;Ciebie</p>` → `Dla Ciebie`. */
export function plainText(html: string): string {
  const text = decode(withoutTags(html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, " ")));
  return withoutTags(text)
    .replace(/[\u200b-\u200f\u2028-\u202e\ufeff]/g, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** At most `length` characters, none of them cut in half. */
export function shorten(text: string, length: number): string {
  const characters = [...text];
  if (text.length <= length) return text;
  let short = "";
  for (const character of characters) {
    if (short.length + character.length > length - 1) break;
    short += character;
  }
  return `${short.trimEnd()}…`;
}

function withoutTags(text: string): string {
  return text.replace(/<!--[\s\S]*?-->/g, " ").replace(/<\/?[a-z!][^>]*>/gi, " ");
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,8}));/gi, (whole, ten, sixteen, name) => {
    if (name) return named[name as string] ?? whole; // the third group is text
    const code = ten ? parseInt(ten, 10) : parseInt(sixteen, 16);
    return code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : "";
  });
}

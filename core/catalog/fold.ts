// Letters that do not fall apart into a base letter and a mark.
const plain: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

/** Lower case without diacritics, for comparing what people type: `fold("Żółta Łódź")` → `"zolta lodz"`. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[łøđðþßæœı]/g, (letter) => plain[letter] ?? letter);
}

const longestQuery = 200;
const longestWord = 40;
const mostWords = 8;

/** The folded words of a text: letters and digits only, so nothing in them is an operator anywhere. */
export function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words to look for, few and short enough whatever was typed. Empty when nothing in it can be looked for. */
export function queryWords(query: string): string[] {
  const short = words(query.slice(0, longestQuery)).map((word) => [...word].slice(0, longestWord).join(""));
  return [...new Set(short)].slice(0, mostWords);
}

// A letter with a mark comes after its base letter in Polish; "~" and "~~" sort after every letter.
const polishOrder: Readonly<Record<string, string>> = {
  ą: "a~",
  ć: "c~",
  ę: "e~",
  ł: "l~",
  ń: "n~",
  ó: "o~",
  ś: "s~",
  ź: "z~",
  ż: "z~~",
};

/** A key whose plain byte order is the alphabetical order of Polish and English names. */
export function sortKey(name: string): string {
  const spelled = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[ąćęłńóśźż]/g, (letter) => polishOrder[letter] ?? letter);
  return fold(spelled)
    .replace(/[^\p{L}\p{N}~]+/gu, " ")
    .trim();
}

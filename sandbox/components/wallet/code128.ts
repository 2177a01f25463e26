// ISO/IEC 15417: bar, space, bar, … widths in modules for the values 0 to 105; the stop has a bar more.
const PATTERNS = (
  "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 " +
  "113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 " +
  "212123 212321 232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 " +
  "113123 113321 133121 313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 " +
  "314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 " +
  "241211 221114 413111 241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 " +
  "214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131 211412 211214 " +
  "211232"
).split(" ");
const STOP = "2331112";
const [START_B, START_C, TO_B] = [104, 105, 100];

const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0) - 32);
const pairs = (digits: string): number[] => (digits.match(/\d\d/g) ?? []).map(Number);

/** Digits go in pairs (set C), an odd last one and everything else letter by letter (set B). */
function values(text: string): number[] {
  if (!/^\d{2,}$/.test(text)) return [START_B, ...letters(text)];
  const odd = text.length % 2 === 1 ? text.slice(-1) : "";
  return [START_C, ...pairs(text), ...(odd ? [TO_B, ...letters(odd)] : [])];
}

/**
 * The widths of a Code 128 barcode in modules, a bar first, then a space, and so on; without the quiet zone, which is ten
 * modules at either side. `null` when the text is empty or has signs outside of printable ASCII.
 */
export function code128(text: string): number[] | null {
  if (!/^[\x20-\x7e]+$/.test(text)) return null;
  const [start = START_B, ...rest] = values(text);
  const check = rest.reduce((sum, value, at) => sum + value * (at + 1), start) % 103;
  const patterns = [start, ...rest, check].map((value) => PATTERNS[value] ?? "");
  return [...(patterns.join("") + STOP)].map(Number);
}

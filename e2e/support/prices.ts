/** A price in a text, whichever way the language writes it: `priceText(14890)` finds `148,90 zł` and `148.90`. */
export function priceText(amount: number): RegExp {
  const [whole, cents] = (amount / 100).toFixed(2).split(".");
  return new RegExp(`(?<!\\d)${whole}[.,]${cents}(?!\\d)`);
}

/** The last price in a text in minor units, e.g. 3900 for `Before: 49,00 zł 39,00 zł, 4 colours`. */
export function lastPrice(text: string): number {
  const found = [...text.matchAll(/(\d[\d\s]*)[.,](\d\d)(?=\s?zł)/g)].at(-1);
  return Number(`${found?.[1]?.replace(/\s/g, "")}${found?.[2]}`);
}

export const currencies = ["PLN", "EUR", "SEK", "USD"] as const;
export type Currency = (typeof currencies)[number];

/** An amount in integer minor units, e.g. `{ amount: 12665, currency: "PLN" }` is 126,65 zł. */
export type Money = { readonly amount: number; readonly currency: Currency };

export function isCurrency(value: unknown): value is Currency {
  return currencies.some((currency) => currency === value);
}

/** Makes money out of integer minor units; anything else is a bug and throws. */
export function money(amount: number, currency: Currency): Money {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not an amount in minor units: ${amount}`);
  return { amount, currency };
}

/** Sum of amounts of one currency; mixing currencies is a bug and throws. */
export function sum(currency: Currency, parts: readonly Money[]): Money {
  for (const part of parts) {
    if (part.currency !== currency) throw new TypeError(`cannot add ${part.currency} to ${currency}`);
  }
  return money(
    parts.reduce((total, part) => total + part.amount, 0),
    currency,
  );
}

/** `times(money(1990, "PLN"), 3)` is 59,70 zł. */
export function times(unit: Money, quantity: number): Money {
  return money(unit.amount * quantity, unit.currency);
}

/** The VAT contained in a gross amount, half a minor unit rounded up. Rate in percent, e.g. 23. */
export function vatInGross(gross: Money, rate: number): Money {
  const net = (gross.amount * 100) / (100 + rate);
  return money(gross.amount - Math.round(net), gross.currency);
}

/** Two decimals with a dot, as providers want it: `12665` → `"126.65"`, `-1000` → `"-10.00"`. */
export function toDecimal({ amount }: Money): string {
  const digits = Math.abs(amount).toString().padStart(3, "0");
  return `${amount < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Reads a decimal of at most two places without floats; undefined when it is none. `"20"` → 2000. */
export function fromDecimal(text: string): number | undefined {
  const match = /^(-)?(\d{1,12})(?:\.(\d{1,2})0*)?$/.exec(text.trim());
  if (!match) return undefined;
  const [, sign, whole = "0", fraction = ""] = match;
  const amount = Number(whole) * 100 + Number(fraction.padEnd(2, "0"));
  return sign ? -amount : amount;
}

// In English a price is written as in its own country; in Polish every price is written the Polish way.
const homes: Record<Currency, string> = { PLN: "pl-PL", EUR: "en-IE", SEK: "sv-SE", USD: "en-US" };
const formats = new Map<string, Intl.NumberFormat>();

/** For people: `formatMoney(money(12665, "PLN"), "pl")` → `126,65 zł`. */
export function formatMoney({ amount, currency }: Money, locale: string): string {
  const language = locale === "pl" ? "pl-PL" : homes[currency];
  const key = `${language} ${currency}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(language, { style: "currency", currency, currencyDisplay: "narrowSymbol" });
  formats.set(key, format);
  return format.format(amount / 100);
}

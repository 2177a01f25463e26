import { ean13 } from "../ean";
import type { PriceList } from "../catalogue/draft";
import { t } from "../catalogue/draft";
import type { SeedProduct } from "../catalogue/build";
import { adjectives, nouns, places } from "./words";

/** Slugs and SKUs of made-up products start with this. */
export const PREFIX = "made-up-";
// The digit after 590 keeps these EANs apart from the catalogue's, which has a 0 there.
const COMPANY = "9";
// A prime that divides none of the word lists' lengths: all combinations come once, neighbours have nothing in common.
const STEP = 7919;
const sizes = ["S", "M", "L"];

/** The `index`-th made-up product: always the same one, and its neighbours differ in name, price and place. */
export function makeProduct(index: number): SeedProduct {
  const name = index * STEP;
  const noun = pick(nouns, name);
  const adjective = pick(adjectives, Math.floor(name / nouns.length));
  const place = pick(places, Math.floor(name / nouns.length / adjectives.length));
  const price = priceOf(index);
  const offer = index % 9 === 4 ? priceOf(index, 1.25) : undefined;
  const number = String(index).padStart(7, "0");
  const options = index % 5 === 2 ? sizes : [null];
  return {
    slug: `${PREFIX}${number}`,
    categoryId: noun.category,
    rank: 100_000 + index,
    age: 40 + (index % 300),
    name: t(`${adjective.en} ${noun.name.en} ${place.en}`, `${adjective.pl} ${noun.name.pl} ${place.pl}`),
    subtitle: t(`no. ${index}`, `nr ${index}`),
    description: t(
      `A made-up ${noun.name.en} that helps to see how the shop does with a full shelf.`,
      `Zmyślony ${noun.name.pl}, dzięki któremu widać, jak kram radzi sobie z pełną półką.`,
    ),
    specs: [{ label: t("Number", "Numer"), value: t(number, number) }],
    vat: noun.category === "garden" ? 8 : 23,
    scenes: [],
    variants: options.map((size, position) => ({
      sku: ["MADE-UP", number, size].filter((part) => part !== null).join("-"),
      ean: ean13(`${COMPANY}${number}${position}`),
      position,
      colour: null,
      size,
      picture: noun.picture,
      prices: {
        PLN: { amount: price[0], previous: offer?.[0] ?? null, lowest30: offer?.[0] ?? null },
        EUR: { amount: price[1], previous: offer?.[1] ?? null, lowest30: offer?.[1] ?? null },
        SEK: { amount: price[2], previous: offer?.[2] ?? null, lowest30: offer?.[2] ?? null },
        USD: { amount: price[3], previous: offer?.[3] ?? null, lowest30: offer?.[3] ?? null },
      },
      stock: index % 23 === 11 ? 0 : 5 + ((index * 13) % 90),
    })),
  };
}

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError("nothing to pick from");
  return item;
}

function priceOf(index: number, times = 1): PriceList {
  const zloty = 12 + ((index * 97) % 480);
  const charm = (rate: number, ending: number) =>
    Math.max(1, Math.round(zloty * times * rate)) * 100 - ending;
  return [charm(1, 10), charm(0.235, 10), charm(2.62, 100), charm(0.26, 10)];
}

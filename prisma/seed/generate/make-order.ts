import { newId, newToken } from "@/server/ids";

/** A variant that a made-up order can hold. */
export type Sold = {
  id: string;
  sku: string;
  picture: string;
  colourEn: string | null;
  colourPl: string | null;
  size: string | null;
  amount: number;
  product: { nameEn: string; namePl: string; vatRate: number };
};

const HOUR = 60 * 60 * 1000;
const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const people = ["Anna Nowak", "Jan Kowalski", "Maria Wiśniewska", "Piotr Zieliński", "Ewa Lewandowska"];
const cities = [
  ["Gdańsk", "80-001"],
  ["Kraków", "31-001"],
  ["Łódź", "90-001"],
  ["Poznań", "61-001"],
] as const;

/** Rows of the `index`-th made-up order: one to three lines, mostly paid, one every 40 minutes back in time. */
export function makeOrder(index: number, sold: readonly Sold[], now: Date) {
  const createdAt = new Date(now.getTime() - 24 * HOUR - index * (HOUR / 1.5));
  const state = index % 12 === 5 ? "EXPIRED" : index % 17 === 3 ? "CANCELLED" : "PAID";
  const paidAt = state === "PAID" ? new Date(createdAt.getTime() + 90_000) : null;
  const [orderId, paymentId] = [newId(), newId()];
  const lines = Array.from({ length: 1 + (index % 3) }, (_, position) =>
    lineOf(orderId, position, pick(sold, index * 7 + position * 11), 1 + ((index + position) % 2)),
  );
  const total = lines.reduce((sum, line) => sum + line.totalAmount, 0);
  const [city, zip] = pick(cities, index);
  const order = {
    id: orderId,
    number: numberOf(index),
    token: newToken(),
    state,
    channel: "seqr",
    locale: index % 4 === 0 ? "en" : "pl",
    currency: "PLN",
    totalAmount: total,
    name: pick(people, index),
    email: `made-up-${index}@kram.example`,
    phone: "",
    street: `Targowa ${1 + (index % 98)}`,
    city,
    zip,
    region: "",
    country: "PL",
    createdAt,
    paidAt,
  };
  const payment = {
    id: paymentId,
    orderId,
    provider: "seqr",
    state,
    currency: "PLN",
    amount: total,
    reference: `${PREFIX}${index}`,
    paidReference: paidAt ? `${PREFIX}paid-${index}` : null,
    notifySecret: newToken(),
    createdAt,
    expiresAt: new Date(createdAt.getTime() + 300_000),
    settledAt: paidAt ?? new Date(createdAt.getTime() + 300_000),
  };
  const move = { orderId, from: "PENDING", to: state, who: "seed", why: "made up", at: payment.settledAt };
  const history = [
    { id: newId(), subject: "payment", subjectId: paymentId, ...move },
    { id: newId(), subject: "order", subjectId: orderId, ...move },
  ];
  return { order, lines, payment, history };
}

/** References of made-up payments start with this. */
export const PREFIX = "made-up-";

function lineOf(orderId: string, position: number, variant: Sold, quantity: number) {
  const { id, sku, picture, colourEn, colourPl, size, amount, product } = variant;
  const option = (colour: string | null) => [colour, size].filter((part) => part !== null).join(", ");
  return {
    id: newId(),
    orderId,
    position,
    variantId: id,
    sku,
    nameEn: product.nameEn,
    namePl: product.namePl,
    optionEn: option(colourEn),
    optionPl: option(colourPl),
    picture,
    quantity,
    unitAmount: amount,
    totalAmount: amount * quantity,
    vatRate: product.vatRate,
  };
}

/** `M000-…` cannot meet a real number: the alphabet of those has no 0. */
function numberOf(index: number): string {
  let [rest, code] = [index, ""];
  for (let digit = 0; digit < 6; digit++) {
    code = (alphabet[rest % alphabet.length] ?? "") + code;
    rest = Math.floor(rest / alphabet.length);
  }
  return `M0${code.slice(0, 2)}-${code.slice(2)}`;
}

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError("nothing to pick from");
  return item;
}

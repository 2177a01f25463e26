import type { Person } from "@sandbox/store/person";
import { seedInPost } from "@sandbox/store/seed-inpost-pay";

type Sketch = Omit<Person, "seqr" | "inpost"> & { pin: string };

const sketches: Sketch[] = [
  {
    id: "zofia",
    name: "Zofia Wiśniewska",
    phone: "48601224418",
    email: "zofia.wisniewska@example.com",
    address: {
      street: "ul. Piotrkowska 84 m. 7",
      city: "Łódź",
      zip: "90-102",
      state: "łódzkie",
      country: "Poland",
    },
    locale: "pl",
    avatar: "👩🏻‍🎨",
    pin: "1234",
  },
  {
    id: "astrid",
    name: "Astrid Lindqvist",
    phone: "46701740605",
    email: "astrid.lindqvist@example.com",
    address: { street: "Hornsgatan 41", city: "Stockholm", zip: "118 49", state: "", country: "Sweden" },
    locale: "sv",
    avatar: "👩🏼‍🌾",
    pin: "2468",
  },
  {
    id: "oliver",
    name: "Oliver Bennett",
    phone: "447700900142",
    email: "oliver.bennett@example.com",
    address: {
      street: "14 Clifton Wood Road",
      city: "Bristol",
      zip: "BS8 4TA",
      state: "",
      country: "United Kingdom",
    },
    locale: "en",
    avatar: "🧔🏽‍♂️",
    pin: "4711",
  },
  {
    id: "jakub",
    name: "Jakub Nowak",
    phone: "48512907733",
    email: "jakub.nowak@example.com",
    address: { street: "ul. św. Gertrudy 12/5", city: "Kraków", zip: "31-046", state: "", country: "Poland" },
    locale: "pl",
    avatar: "👨🏻‍🍳",
    pin: "9037",
  },
  {
    id: "maja",
    name: "Maja Öberg",
    phone: "46730552190",
    email: "maja.oberg@example.com",
    address: { street: "Linnégatan 22 B", city: "Göteborg", zip: "413 04", state: "", country: "Sweden" },
    locale: "sv",
    avatar: "👩🏾‍🚀",
    pin: "5050",
  },
  {
    id: "zazolc",
    name: "Zażółć O'Neil & Søn <x>",
    phone: "4520123456",
    email: "zazolc+o'neil@example.com",
    address: {
      street: `"Gęślą" & Jaźń 1 <3>, 2. th`,
      city: "København",
      zip: "2200",
      state: "",
      country: "Denmark",
    },
    locale: "en",
    avatar: "🦸🏼",
    pin: "0001",
  },
];

/** Six people with a PIN and play money: 101 000 SEK, 50 000 PLN, 10 000 EUR each. */
export function seedPeople(): Person[] {
  return sketches.map(({ pin, ...person }) => ({
    ...person,
    seqr: {
      pin,
      balance: [
        { amount: 10_100_000, currency: "SEK" },
        { amount: 5_000_000, currency: "PLN" },
        { amount: 1_000_000, currency: "EUR" },
      ],
      autoOutcome: "ok",
    },
    inpost: seedInPost(person.id),
  }));
}

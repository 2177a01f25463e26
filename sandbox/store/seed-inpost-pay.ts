import type { Person } from "@sandbox/store/person";

type InPost = Person["inpost"];

const usual: InPost = {
  onboarded: true,
  remembersBrowsers: false,
  plus: false,
  cod: true,
  favouriteLocker: "KRA010",
  savedCard: null,
  paymentOutcome: "authorized",
};

const special: Record<string, Partial<InPost>> = {
  zofia: { remembersBrowsers: true, favouriteLocker: "LOD06A" },
  astrid: { onboarded: false, cod: false, favouriteLocker: null },
  jakub: { plus: true },
  maja: { savedCard: "•••• 4242" },
};

/** What a demo person has in the InPost app. */
export function seedInPost(personId: string): InPost {
  return { ...usual, ...special[personId] };
}

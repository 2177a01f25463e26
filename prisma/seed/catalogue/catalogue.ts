import { build, type SeedProduct } from "./build";
import { categories } from "./categories";
import type { Draft } from "./draft";
import { garden } from "./garden";
import { home } from "./home";
import { kitchen } from "./kitchen";
import { play } from "./play";
import { sound } from "./sound";
import { sport } from "./sport";
import { tea } from "./tea";
import { wear } from "./wear";

const drafts: Readonly<Record<string, readonly Draft[]>> = {
  tea,
  kitchen,
  garden,
  sport,
  play,
  sound,
  wear,
  home,
};

/** What the first rows of the shop show; the rest follows, one category after the other in turn. */
const featured = [
  "raspberry-teapot",
  "morning-cup",
  "lavender-runner",
  "window-lemon",
  "long-scarf",
  "quiet-headphones",
  "unnamed-bear",
  "long-board",
  "market-basket",
  "storm-umbrella",
  "kitchen-chair",
  "loud-guitar",
  "day-pack",
  "one-egg-pan",
  "harbour-kite",
  "slow-sunday",
];

/** All products of the shop, best first. */
export const catalogue: readonly SeedProduct[] = categories
  .flatMap(({ id }, turn) =>
    (drafts[id] ?? []).map((draft, place) => ({ draft, id, order: orderOf(draft.slug, place, turn) })),
  )
  .sort((a, b) => a.order - b.order)
  .map(({ draft, id }, index) => build(draft, id, (index + 1) * 10));

function orderOf(slug: string, place: number, turn: number): number {
  const shown = featured.indexOf(slug);
  return shown >= 0 ? shown : featured.length + place * categories.length + turn;
}

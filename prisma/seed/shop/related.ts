import { catalogue } from "../catalogue/catalogue";

const most = 6;

/** What goes with a thing though it stands on another shelf; the rest comes from its own. */
const picked: Readonly<Record<string, readonly string[]>> = {
  "raspberry-teapot": ["slow-cup", "linden-honey", "dunking-biscuits", "morning-cup"],
  "morning-cup": ["raspberry-teapot", "dunking-biscuits", "polite-alarm"],
  "slow-sunday": ["evening-candle", "rainy-puzzle", "tea-notebook"],
  "one-egg-pan": ["honest-salt", "four-minutes"],
  "kitchen-chair": ["evening-candle", "kitchen-radio"],
  "quiet-headphones": ["day-pack", "rainy-puzzle"],
  "window-lemon": ["garden-bucket", "lemon-verbena"],
  "two-person-tent": ["hill-boots", "brass-compass", "harbour-kite"],
  "city-bicycle": ["wool-gloves", "day-pack", "desk-bell"],
  "storm-umbrella": ["long-scarf", "rainy-puzzle"],
};

export type RelatedPair = { productSlug: string; relatedSlug: string; position: number };

/** For each product up to six others: picked by hand, then its neighbours on the shelf in the shop's order. */
export function relatedPairs(): RelatedPair[] {
  return catalogue.flatMap(({ slug, categoryId }) => {
    const shelf = catalogue.filter((other) => other.categoryId === categoryId).map((other) => other.slug);
    const after = shelf.indexOf(slug) + 1;
    const neighbours = [...shelf.slice(after), ...shelf.slice(0, after - 1)];
    return [...new Set([...(picked[slug] ?? []), ...neighbours])]
      .slice(0, most)
      .map((relatedSlug, position) => ({ productSlug: slug, relatedSlug, position }));
  });
}

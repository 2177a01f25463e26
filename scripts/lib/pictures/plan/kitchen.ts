import type { Dye } from "../dyes";
import { alone, beside, pair, thing, trio, type Plan } from "./plan";

const cup = thing("2615");
const dyedCup = (to: Dye) => thing("2615", { hues: [280, 325], grey: true, dark: 0.55 }, to);
const knife = thing("1f52a");
const dyedKnife = (to: Dye) => thing("1f52a", { hues: [255, 288], light: 0.72 }, to);
const bowl = thing("1f963");
const dyedBowl = (to: Dye) => thing("1f963", { hues: [225, 285] }, to);
const fondue = thing("1fad5");
const petrolFondue = thing("1fad5", { hues: [335, 30], light: 0.85 }, "petrol");
const sticks = thing("1f962");
const dyedSticks = (to: Dye) => thing("1f962", { hues: [340, 30] }, to);
const pot = thing("1f372");
const pan = thing("1f373");
const salt = thing("1f9c2");
const butter = thing("1f9c8");
const bread = thing("1f35e");

export const kitchen: Plan = {
  "morning-cup-lilac": alone(cup),
  "morning-cup-rose": alone(dyedCup("rose")),
  "morning-cup-sky": alone(dyedCup("sky")),
  "morning-cup-graphite": alone(dyedCup("graphite")),
  "morning-cup-three": trio(cup, dyedCup("rose"), dyedCup("sky")),
  "morning-cup-croissant": beside(cup, thing("1f950")),
  "one-egg-pan": alone(pan),
  "one-egg-pan-bread": beside(pan, bread),
  "honest-salt": alone(salt),
  "honest-salt-egg": beside(salt, thing("1f95a")),
  "one-knife-ink": alone(knife),
  "one-knife-cherry": alone(dyedKnife("cherry")),
  "one-knife-moss": alone(dyedKnife("moss")),
  "one-knife-onion": beside(knife, thing("1f9c5")),
  "porridge-bowl-cobalt": alone(bowl),
  "porridge-bowl-coral": alone(dyedBowl("coral")),
  "porridge-bowl-moss": alone(dyedBowl("moss")),
  "porridge-bowl-three": trio(bowl, dyedBowl("coral"), dyedBowl("moss")),
  "fondue-raspberry": alone(fondue),
  "fondue-petrol": alone(petrolFondue),
  "fondue-bread": beside(fondue, thing("1f956")),
  "sunday-pot": alone(pot),
  "sunday-pot-bread": beside(pot, bread),
  "chopsticks-cherry": alone(sticks),
  "chopsticks-ink": alone(dyedSticks("ink")),
  "chopsticks-pine": alone(dyedSticks("pine")),
  "chopsticks-bowl": beside(sticks, thing("1f35a")),
  "butter-dish": alone(butter),
  "butter-dish-bread": beside(butter, bread),
  "kitchen-table": pair(pot, pan),
};

import type { Dye } from "../dyes";
import { alone, beside, pair, thing, trio, type Plan } from "./plan";

const runner = thing("1f45f");
const board = thing("1f6f9");
const dyedBoard = (to: Dye) => thing("1f6f9", { hues: [270, 325], light: 0.68 }, to);
const skate = thing("1f6fc");
const bicycle = thing("1f6b2");
const dyedBicycle = (to: Dye) => thing("1f6b2", { hues: [335, 38], dark: 0.35 }, to);
const scooter = thing("1f6f4");
const dyedScooter = (to: Dye) => thing("1f6f4", { hues: [175, 258], dark: 0.48 }, to);
const football = thing("26bd");
const sledge = thing("1f6f7");
const tent = thing("26fa");
const compass = thing("1f9ed");
const snorkel = thing("1f93f");

export const sport: Plan = {
  "lavender-runner": alone(runner),
  "lavender-runner-pair": pair({ ...runner, turn: 8 }, { ...runner, turn: 8 }),
  "lavender-runner-stopwatch": beside(runner, thing("23f1-fe0f")),
  "long-board-plum": alone(board),
  "long-board-petrol": alone(dyedBoard("petrol")),
  "long-board-cherry": alone(dyedBoard("cherry")),
  "long-board-three": [
    { thing: board, x: 0.36, size: 0.8, lift: 0.08 },
    { thing: dyedBoard("petrol"), x: 0.5, size: 0.8, lift: 0.04 },
    { thing: dyedBoard("cherry"), x: 0.64, size: 0.8 },
  ],
  "disco-skates": alone(skate),
  "disco-skates-ball": beside(skate, thing("1faa9")),
  "city-bicycle-cherry": alone(bicycle),
  "city-bicycle-pine": alone(dyedBicycle("pine")),
  "city-bicycle-cobalt": alone(dyedBicycle("cobalt")),
  "city-bicycle-basket": beside(bicycle, thing("1f9fa")),
  "kick-scooter-sky": alone(scooter),
  "kick-scooter-lime": alone(dyedScooter("lime")),
  "kick-scooter-coral": alone(dyedScooter("coral")),
  "kick-scooter-pair": pair(dyedScooter("lime"), dyedScooter("coral")),
  "sunday-football": alone(football),
  "sunday-football-goal": beside(thing("1f945"), football),
  "family-sledge": alone(sledge),
  "family-sledge-snow": beside(sledge, thing("2603-fe0f")),
  "two-person-tent": alone(tent),
  "two-person-tent-lamp": beside(tent, thing("1f526")),
  "brass-compass": alone(compass),
  "brass-compass-map": beside(compass, thing("1f5fa-fe0f")),
  "lake-mask": alone(snorkel),
  "lake-mask-fish": beside(snorkel, thing("1f41f")),
  "sport-shelf": trio(football, skate, runner),
};

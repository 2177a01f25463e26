import type { Dye } from "../dyes";
import { alone, beside, pair, thing, trio, type Plan } from "./plan";

const bear = thing("1f9f8");
const dyedBear = (to: Dye) => thing("1f9f8", { hues: [5, 95], dark: 0.42 }, to);
const yoyo = thing("1fa80");
const dyedYoyo = (to: Dye) => thing("1fa80", { hues: [270, 330] }, to);
const doll = thing("1fa86");
const cobaltDoll = thing("1fa86", { hues: [330, 28], dark: 0.4 }, "cobalt");
const die = thing("1f3b2");
const puzzle = thing("1f9e9");
const puzzleIn = (to: Dye) => thing("1f9e9", { hues: [90, 165] }, to);
const pawn = thing("265f-fe0f");
const robot = thing("1f916");
const rocket = thing("1f680");
const kite = thing("1fa81");

export const play: Plan = {
  "bear-honey": alone(bear),
  "bear-cocoa": alone(dyedBear("cocoa")),
  "bear-smoke": alone(dyedBear("smoke")),
  "bear-three": trio(bear, dyedBear("cocoa"), dyedBear("smoke")),
  "harbour-kite": alone(kite),
  "harbour-kite-pair": pair(kite, { ...kite, mirror: true }),
  "loyal-yoyo-plum": alone(yoyo),
  "loyal-yoyo-raspberry": alone(dyedYoyo("raspberry")),
  "loyal-yoyo-mint": alone(dyedYoyo("mint")),
  "loyal-yoyo-three": trio(yoyo, dyedYoyo("raspberry"), dyedYoyo("mint")),
  "one-good-die": alone(die),
  "one-good-die-tumbling": pair({ ...die, turn: 24 }, die),
  "rainy-puzzle": alone(puzzle),
  "rainy-puzzle-pieces": trio({ ...puzzleIn("sky"), turn: 90 }, puzzle, { ...puzzleIn("coral"), turn: 180 }),
  "train-chess": alone(pawn),
  "train-chess-two": pair(thing("265f-fe0f", { grey: true, hues: [260, 320] }, "oak"), pawn),
  "tin-robot": alone(robot),
  "tin-robot-rocket": beside(robot, rocket),
  "tin-rocket": alone(rocket),
  "tin-rocket-moon": beside(rocket, thing("1f319")),
  "nesting-dolls-raspberry": alone(doll),
  "nesting-dolls-cobalt": alone(cobaltDoll),
  "nesting-dolls-row": [
    { thing: doll, x: 0.25, size: 0.78, lift: 0.04 },
    { thing: doll, x: 0.55, size: 0.56, lift: 0.02 },
    { thing: doll, x: 0.78, size: 0.38 },
  ],
};

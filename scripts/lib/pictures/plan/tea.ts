import { alone, beside, four, pair, thing, trio, type Plan } from "./plan";
import type { Dye } from "../dyes";

const teapot = thing("1fad6");
const dyedTeapot = (to: Dye) => thing("1fad6", { hues: [325, 22] }, to);
const gourd = thing("1f9c9");
const dyedGourd = (to: Dye) => thing("1f9c9", { hues: [335, 75], light: 0.8 }, to);
const slowCup = thing("1f375");
const honey = thing("1f36f");
const jar = thing("1fad9");
const biscuit = thing("1f36a");
const verbena = thing("1f33f");
const notebook = thing("1f4d4");
const lemon = thing("1f34b");

export const tea: Plan = {
  "teapot-raspberry": alone(teapot),
  "teapot-marigold": alone(dyedTeapot("marigold")),
  "teapot-mint": alone(dyedTeapot("mint")),
  "teapot-ink": alone(dyedTeapot("ink")),
  "teapot-family": four(teapot, dyedTeapot("marigold"), dyedTeapot("mint"), dyedTeapot("ink")),
  "teapot-poured": beside(teapot, slowCup),
  "slow-cup": alone(slowCup),
  "slow-cup-biscuit": beside(slowCup, biscuit),
  "bubble-tea": alone(thing("1f9cb")),
  "bubble-tea-two": pair(thing("1f9cb"), { ...thing("1f9cb"), mirror: true }),
  "mate-gourd-oak": alone(gourd),
  "mate-gourd-cherry": alone(dyedGourd("cherry")),
  "mate-gourd-pine": alone(dyedGourd("pine")),
  "mate-gourd-three": trio(gourd, dyedGourd("cherry"), dyedGourd("pine")),
  "linden-honey": alone(honey),
  "linden-honey-bee": beside(honey, thing("1f41d")),
  "leaf-jar": alone(jar),
  "leaf-jar-verbena": beside(jar, verbena),
  "lemon-verbena": alone(verbena),
  "lemon-verbena-lemon": beside(verbena, lemon),
  "dunking-biscuits": alone(biscuit),
  "dunking-biscuits-three": trio(biscuit, { ...biscuit, turn: 40 }, { ...biscuit, turn: 115 }),
  "tea-notebook": alone(notebook),
  "tea-notebook-pen": beside(notebook, thing("270f-fe0f")),
  "slow-sunday": [
    { thing: teapot, x: 0.45, size: 0.86, lift: 0.16 },
    { thing: honey, x: 0.8, size: 0.44, lift: 0.02 },
    { thing: slowCup, x: 0.21, size: 0.44, lift: 0.03 },
    { thing: slowCup, x: 0.51, size: 0.44 },
  ],
  "slow-sunday-biscuit": trio(teapot, honey, biscuit),
};

import type { Dye } from "../dyes";
import { alone, beside, pair, thing, trio, type Plan } from "./plan";

const chair = thing("1fa91");
const dyedChair = (to: Dye) => thing("1fa91", { hues: [320, 50] }, to);
const soap = thing("1f9fc");
const dyedSoap = (to: Dye) => thing("1f9fc", { hues: [285, 30] }, to);
const toolbox = thing("1f9f0");
const cobaltToolbox = thing("1f9f0", { hues: [340, 40] }, "cobalt");
const clock = thing("23f0");
const dyedClock = (to: Dye) => thing("23f0", { hues: [345, 38] }, to);
const candle = thing("1f56f-fe0f");
const view = thing("1f5bc-fe0f");
const basket = thing("1f9fa");
const lantern = thing("1f3ee");
const hourglass = thing("231b");
const phone = thing("1f4f1");

export const home: Plan = {
  "kitchen-chair-cocoa": alone(chair),
  "kitchen-chair-oak": alone(dyedChair("oak")),
  "kitchen-chair-pine": alone(dyedChair("pine")),
  "kitchen-chair-three": trio(chair, dyedChair("oak"), dyedChair("pine")),
  "evening-candle": alone(candle),
  "evening-candle-pair": [
    { thing: candle, x: 0.34, size: 0.86, lift: 0.04 },
    { thing: candle, x: 0.68, size: 0.6 },
  ],
  "framed-view": alone(view),
  "framed-view-brush": beside(view, thing("1f58c-fe0f")),
  "market-basket": alone(basket),
  "market-basket-full": beside(basket, thing("1f956")),
  "corner-soap-rose": alone(soap),
  "corner-soap-mint": alone(dyedSoap("mint")),
  "corner-soap-lilac": alone(dyedSoap("lilac")),
  "corner-soap-three": trio(soap, dyedSoap("mint"), dyedSoap("lilac")),
  "saturday-toolbox-cherry": alone(toolbox),
  "saturday-toolbox-cobalt": alone(cobaltToolbox),
  "saturday-toolbox-hammer": beside(toolbox, thing("1f528")),
  "polite-alarm-cherry": alone(clock),
  "polite-alarm-mint": alone(dyedClock("mint")),
  "polite-alarm-cobalt": alone(dyedClock("cobalt")),
  "polite-alarm-pair": pair(dyedClock("mint"), dyedClock("cobalt")),
  "paper-lantern": alone(lantern),
  "paper-lantern-pair": pair(lantern, lantern),
  "four-minutes": alone(hourglass),
  "four-minutes-egg": beside(hourglass, thing("1f95a")),
  wallpapers: alone(phone),
  "wallpapers-palette": beside(phone, thing("1f3a8")),
};

import type { Dye } from "../dyes";
import { alone, beside, pair, thing, trio, type Plan } from "./plan";

const headphones = thing("1f3a7");
const dyedHeadphones = (to: Dye) => thing("1f3a7", { grey: true }, to);
const guitar = thing("1f3b8");
const dyedGuitar = (to: Dye) => thing("1f3b8", { hues: [330, 30], light: 0.85 }, to);
const drum = thing("1f941");
const dyedDrum = (to: Dye) => thing("1f941", { hues: [325, 25], light: 0.82 }, to);
const accordion = thing("1fa97");
const petrolAccordion = thing("1fa97", { hues: [325, 22] }, "petrol");
const radio = thing("1f4fb");
const microphone = thing("1f399-fe0f");
const maracas = thing("1fa87");
const recorder = thing("1fa88");
const bell = thing("1f6ce-fe0f");

export const sound: Plan = {
  "quiet-headphones-silver": alone(headphones),
  "quiet-headphones-plum": alone(dyedHeadphones("plum")),
  "quiet-headphones-sand": alone(dyedHeadphones("sand")),
  "quiet-headphones-three": trio(headphones, dyedHeadphones("plum"), dyedHeadphones("sand")),
  "kitchen-radio": alone(radio),
  "kitchen-radio-cup": beside(radio, thing("2615")),
  "honest-microphone": alone(microphone),
  "honest-microphone-headphones": beside(microphone, headphones),
  "loud-guitar-cherry": alone(guitar),
  "loud-guitar-petrol": alone(dyedGuitar("petrol")),
  "loud-guitar-marigold": alone(dyedGuitar("marigold")),
  "loud-guitar-pair": pair(dyedGuitar("petrol"), dyedGuitar("marigold")),
  "parade-drum-raspberry": alone(drum),
  "parade-drum-cobalt": alone(dyedDrum("cobalt")),
  "parade-drum-pine": alone(dyedDrum("pine")),
  "parade-drum-pair": pair(dyedDrum("cobalt"), drum),
  "wedding-accordion-raspberry": alone(accordion),
  "wedding-accordion-petrol": alone(petrolAccordion),
  "wedding-accordion-pair": pair(petrolAccordion, accordion),
  maracas: alone(maracas),
  "maracas-drum": beside(maracas, thing("1fa98")),
  "forgiving-recorder": alone(recorder),
  "forgiving-recorder-bird": beside(recorder, thing("1f426")),
  "desk-bell": alone(bell),
  "desk-bell-key": beside(bell, thing("1f5dd-fe0f")),
};

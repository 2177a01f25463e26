import type { Dye } from "../dyes";
import { alone, beside, pair, thing, trio, type Plan } from "./plan";

const lemon = thing("1fab4");
const cactus = thing("1f335");
const tulip = thing("1f337");
const dyedTulip = (to: Dye) => thing("1f337", { hues: [315, 15] }, to);
const hyacinth = thing("1fabb");
const dyedHyacinth = (to: Dye) => thing("1fabb", { hues: [270, 325] }, to);
const bucket = thing("1faa3");
const dyedBucket = (to: Dye) => thing("1faa3", { hues: [210, 275] }, to);
const toadstool = thing("1f344");
const dyedToadstool = (to: Dye) => thing("1f344", { hues: [350, 40], light: 0.8 }, to);
const sunflower = thing("1f33b");
const sprout = thing("1f331");
const ladybird = thing("1f41e");

export const garden: Plan = {
  "window-lemon": alone(lemon),
  "window-lemon-fruit": beside(lemon, thing("1f34b")),
  "patient-cactus": alone(cactus),
  "patient-cactus-three": trio(cactus, { ...cactus, mirror: true }, cactus),
  "tulips-pink": alone(tulip),
  "tulips-lemon": alone(dyedTulip("lemon")),
  "tulips-cherry": alone(dyedTulip("cherry")),
  "tulips-plum": alone(dyedTulip("plum")),
  "tulips-bed": trio(dyedTulip("cherry"), tulip, dyedTulip("lemon")),
  sunflower: alone(sunflower),
  "sunflower-bee": beside(sunflower, thing("1f41d")),
  "hyacinth-violet": alone(hyacinth),
  "hyacinth-rose": alone(dyedHyacinth("rose")),
  "hyacinth-cream": alone(dyedHyacinth("cream")),
  "hyacinth-pair": pair(hyacinth, dyedHyacinth("rose")),
  "sprout-kit": alone(sprout),
  "sprout-kit-carrot": beside(sprout, thing("1f955")),
  "garden-bucket-sky": alone(bucket),
  "garden-bucket-lemon": alone(dyedBucket("lemon")),
  "garden-bucket-moss": alone(dyedBucket("moss")),
  "garden-bucket-three": trio(bucket, dyedBucket("lemon"), dyedBucket("moss")),
  ladybirds: alone(ladybird),
  "ladybirds-leaf": beside(thing("1f33f"), ladybird),
  "toadstool-cherry": alone(toadstool),
  "toadstool-marigold": alone(dyedToadstool("marigold")),
  "toadstool-snail": beside(toadstool, thing("1f40c")),
};

import type { Dye } from "../dyes";
import { alone, beside, four, pair, thing, trio, type Plan } from "./plan";

const shirt = thing("1f455");
const dyedShirt = (to: Dye) => thing("1f455", { hues: [90, 170] }, to);
const jeans = thing("1f456");
const cap = thing("1f9e2");
const dyedCap = (to: Dye) => thing("1f9e2", { hues: [180, 275] }, to);
const scarf = thing("1f9e3");
const dyedScarf = (to: Dye) => thing("1f9e3", { hues: [315, 40] }, to);
const gloves = thing("1f9e4");
const socks = thing("1f9e6");
const warmSocks = {
  emoji: "1f9e6",
  parts: [
    { hues: [85, 170], to: "marigold" },
    { hues: [235, 280], to: "raspberry" },
  ],
} as const;
const umbrella = thing("2602-fe0f");
const dyedUmbrella = (to: Dye) => thing("2602-fe0f", { hues: [270, 325] }, to);
const backpack = thing("1f392");
const dyedBackpack = (to: Dye) => thing("1f392", { hues: [325, 28] }, to);
const boot = thing("1f97e");
const watch = thing("231a");
const cherryWatch = thing("231a", { hues: [232, 300], light: 0.8 }, "cherry");

export const wear: Plan = {
  "market-tee-lime": alone(shirt),
  "market-tee-coral": alone(dyedShirt("coral")),
  "market-tee-sky": alone(dyedShirt("sky")),
  "market-tee-three": trio(shirt, dyedShirt("coral"), dyedShirt("sky")),
  "straight-jeans": alone(jeans),
  "straight-jeans-tee": beside(jeans, dyedShirt("coral")),
  "wind-cap-sky": alone(cap),
  "wind-cap-raspberry": alone(dyedCap("raspberry")),
  "wind-cap-moss": alone(dyedCap("moss")),
  "wind-cap-three": trio(cap, dyedCap("raspberry"), dyedCap("moss")),
  "long-scarf-cherry": alone(scarf),
  "long-scarf-marigold": alone(dyedScarf("marigold")),
  "long-scarf-pine": alone(dyedScarf("pine")),
  "long-scarf-cobalt": alone(dyedScarf("cobalt")),
  "long-scarf-four": four(scarf, dyedScarf("marigold"), dyedScarf("pine"), dyedScarf("cobalt")),
  "wool-gloves": alone(gloves),
  "wool-gloves-scarf": beside(gloves, dyedScarf("marigold")),
  "cheerful-socks-lime": alone(socks),
  "cheerful-socks-marigold": alone(warmSocks),
  "cheerful-socks-pair": pair(socks, warmSocks),
  "storm-umbrella-plum": alone(umbrella),
  "storm-umbrella-cherry": alone(dyedUmbrella("cherry")),
  "storm-umbrella-petrol": alone(dyedUmbrella("petrol")),
  "storm-umbrella-marigold": alone(dyedUmbrella("marigold")),
  "storm-umbrella-four": four(
    umbrella,
    dyedUmbrella("cherry"),
    dyedUmbrella("petrol"),
    dyedUmbrella("marigold"),
  ),
  "day-pack-raspberry": alone(backpack),
  "day-pack-petrol": alone(dyedBackpack("petrol")),
  "day-pack-moss": alone(dyedBackpack("moss")),
  "day-pack-three": trio(backpack, dyedBackpack("petrol"), dyedBackpack("moss")),
  "hill-boots": alone(boot),
  "hill-boots-pair": pair(boot, boot),
  "unhurried-watch-cobalt": alone(watch),
  "unhurried-watch-cherry": alone(cherryWatch),
  "unhurried-watch-pair": pair(watch, cherryWatch),
};

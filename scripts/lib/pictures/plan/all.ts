import { garden } from "./garden";
import { home } from "./home";
import { kitchen } from "./kitchen";
import type { Plan } from "./plan";
import { play } from "./play";
import { sound } from "./sound";
import { sport } from "./sport";
import { tea } from "./tea";
import { wear } from "./wear";

/** Every picture of the catalogue. */
export const plan: Plan = { ...tea, ...kitchen, ...garden, ...sport, ...play, ...sound, ...wear, ...home };

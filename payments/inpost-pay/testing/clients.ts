import { createInpostClient } from "../client";
import type { InpostPayConfig } from "../config";
import { exampleConfig, type PlayedAnswer, type PlayedRequest, playInpost } from "./examples";

export const phone = { countryPrefix: "+48", phone: "600700800" };
export const basketId = "0b9a3b1e-7d43-4c37-8b3d-3d1f2a7c9e55";

/** A client beside the API that it speaks to. */
export function create(
  answer: (request: PlayedRequest) => PlayedAnswer,
  over: Partial<InpostPayConfig> = {},
) {
  const played = playInpost(answer);
  return { ...played, inpost: createInpostClient({ ...exampleConfig, ...over }, played.deps) };
}

export const always = (answer: PlayedAnswer) => create(() => answer);
export const refusing = (status: number, error_code: string) =>
  always({ status, json: { error_code, error_message: "no" } });
export const line = ({ method, url }: PlayedRequest) => `${method} ${url.pathname}${url.search}`;

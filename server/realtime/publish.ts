import "server-only";
import { hub } from "./hub";
import { relay } from "./relay";

/** Tells every open page that `topic` changed. Call it after the commit; `version` only ever grows. */
export function publish(topic: string, version: number): void {
  hub().publish(topic, version);
  relay(topic, version);
}

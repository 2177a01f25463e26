import type { Locator } from "@playwright/test";
import { until } from "./until";

/** Waits until the page's scripts have taken over what the server drew: a click before that is lost. */
export async function alive(element: Locator): Promise<Locator> {
  await until(
    () => element.evaluate((node) => Object.keys(node).some((key) => key.startsWith("__reactProps"))),
    (taken) => taken,
  );
  return element;
}

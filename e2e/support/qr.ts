import type { Locator } from "@playwright/test";
import jsQR from "jsqr";
import { PNG } from "pngjs";

/** What a phone's camera would read off the screen: the text of the code in a screenshot of the element. */
export async function readCode(element: Locator): Promise<string> {
  await element.scrollIntoViewIfNeeded();
  const { data, width, height } = PNG.sync.read(await element.screenshot({ scale: "css" }));
  const code = jsQR(new Uint8ClampedArray(data), width, height);
  if (!code) throw new Error("there is no code to be read in the screenshot");
  return code.data;
}

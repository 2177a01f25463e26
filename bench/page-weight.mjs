import { chromium } from "@playwright/test";
import { startBare, startShop } from "./lib/shop.mjs";
import { detail, figure } from "./lib/report.mjs";
import { findBrowser } from "../scripts/lib/browser.mjs";

/** Bytes of JavaScript that the browser fetches for the product page, as transferred, beside a bare Next page. */
export async function pageWeight() {
  const [shop, bare] = [await startShop(), await startBare()];
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const ours = await scriptBytes(browser, `${shop.url}/en/products/raspberry-teapot`);
    const theirs = await scriptBytes(browser, bare.url);
    detail(`${ours} bytes against ${theirs}`);
    figure("JavaScript of the product page against a bare page", ours / theirs, "×", { atMost: 1.15 });
  } finally {
    await browser.close();
    await Promise.all([shop.stop(), bare.stop()]);
  }
}

async function scriptBytes(browser, url) {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const scripts = new Set();
  let bytes = 0;
  session.on(
    "Network.responseReceived",
    ({ requestId, type }) => type === "Script" && scripts.add(requestId),
  );
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(2_000);
  await page.close();
  return bytes;
}

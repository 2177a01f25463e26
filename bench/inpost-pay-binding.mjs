import { chromium } from "@playwright/test";
import { findBrowser } from "../scripts/lib/browser.mjs";
import { startPair } from "./lib/pair.mjs";
import { detail, figure, median, percentile, round } from "./lib/report.mjs";

const rounds = 20;
const phone = "/inpost-pay/phones/oliver";

/** Milliseconds from the phone's "confirm" to the bound button on the open page, everything on this machine. */
export async function inpostPayBinding() {
  const pair = await startPair();
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const times = [];
    // The first round is warm-up.
    for (let turn = 0; turn <= rounds; turn++) {
      const ms = await bindOnce(browser, pair);
      if (turn > 0) times.push(ms);
    }
    detail(`${rounds} bindings, from ${round(Math.min(...times))} to ${round(Math.max(...times))} ms`);
    figure("confirm on the phone → bound on the page, median", median(times), "ms", { atMost: 150 });
    detail(`p95 ${round(percentile(times, 0.95))} ms`);
  } finally {
    await browser.close();
    await pair.stop();
  }
}

async function bindOnce(browser, { shop, control }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${shop.url}/pl/products/raspberry-teapot`);
  const started = page.waitForResponse((answer) => answer.url().endsWith("/api/inpost-pay/page/binding"));
  await page.locator("inpost-izi-button").getByRole("button").first().click();
  await page.getByRole("button", { name: "Zrób to z kodem QR" }).click();
  const { deep_link: link } = await (await started).json();
  await control("POST", `${phone}/scan`, { text: link });
  // The page's own watch: the moment at which the button says that it is bound.
  const bound = page.evaluate(
    () =>
      new Promise((resolve) => {
        const button = document.querySelector("inpost-izi-button");
        const look = () =>
          (button.shadowRoot ?? button).textContent.includes("Produkty w koszyku")
            ? resolve(Date.now())
            : requestAnimationFrame(look);
        look();
      }),
  );
  const pressed = Date.now();
  await control("POST", `${phone}/confirm`, {});
  const ms = (await bound) - pressed;
  await control("POST", `${phone}/remove-basket`, {});
  await context.close();
  return ms;
}

import type { Page } from "@playwright/test";
import { expect, test } from "../support/fixtures";
import { lastPrice, priceText } from "../support/prices";

const cards = (page: Page) => page.getByRole("main").locator('li a[href*="/products/"]');

const names = (page: Page) =>
  cards(page).evaluateAll((links) => links.map((link) => link.getAttribute("href")));

/** The price of each card as it is now; one on offer also shows the price before. */
async function prices(page: Page): Promise<number[]> {
  return (await cards(page).allInnerTexts()).map(lastPrice);
}

test("filters and sorting stand in the address and survive a reload", async ({ page }) => {
  await page.goto("/en/search");
  await page.getByRole("link", { name: "On offer", exact: true }).first().click();
  await expect(page).toHaveURL(/offer=1/);
  await expect(
    page.getByRole("navigation", { name: "Filters" }).getByRole("link", { name: "On offer" }),
  ).toHaveAttribute("aria-current", "true");
  const offered = await names(page);
  expect(offered).toContain("/en/products/morning-cup");
  expect(offered).not.toContain("/en/products/market-basket");

  await page.getByText("Sort: Our pick").click();
  await page.getByRole("link", { name: "Cheapest first" }).click();
  await expect(page).toHaveURL(/offer=1&sort=price-up|sort=price-up&offer=1/);
  await expect(page.getByText("Sort: Cheapest first")).toBeVisible();
  const rising = await prices(page);
  expect(rising.length).toBeGreaterThan(5);
  expect(rising).toEqual([...rising].sort((a, b) => a - b));
  await page.reload();
  expect(await prices(page)).toEqual(rising);
});

test("a category shows its own things only", async ({ page }) => {
  await page.goto("/en");
  await page.getByRole("banner").getByRole("link", { name: "Sound", exact: true }).click();
  await expect(page).toHaveURL(/category=sound/);
  await expect(page.getByRole("heading", { level: 1, name: "Sound" })).toBeVisible();
  const shown = await names(page);
  expect(shown).toContain("/en/products/loud-guitar");
  expect(shown).not.toContain("/en/products/raspberry-teapot");
});

test("more things are a page of their own, and back is back", async ({ page }) => {
  await page.goto("/en/search");
  const first = await names(page);
  await page.getByRole("link", { name: "Show more" }).click();
  await expect(page).toHaveURL(/cursor=/);
  await expect.poll(() => names(page)).not.toEqual(first);
  const second = await names(page);
  expect(second.filter((name) => first.includes(name))).toEqual([]);
  await page.goBack();
  await expect(page).not.toHaveURL(/cursor=/);
  await expect.poll(() => names(page)).toEqual(first);
});

test("Polish letters are found without their marks, and with them", async ({ page }) => {
  await page.goto("/pl");
  for (const query of ["sloj", "słój", "SLOJ NA LISCIE"]) {
    await page.getByRole("banner").getByRole("searchbox", { name: "Szukaj" }).first().fill(query);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/pl\/search\?q=/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(query);
    await expect(cards(page).filter({ hasText: "Słój na liście" })).toBeVisible();
  }
});

test("a search without results leads on", async ({ page }) => {
  await page.goto("/en/search?q=xyzzyxyzzy");
  await expect(page.getByText("Nothing here fits")).toBeVisible();
  await page.getByRole("link", { name: "See everything" }).click();
  await expect(cards(page).first()).toBeVisible();
});

test("what was searched is shown as text, whatever it is", async ({ page }) => {
  const dialogs: string[] = [];
  page.on("dialog", async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  for (const query of ['"><script>alert(1)</script>', "' OR 1=1 --", "tea* AND (", "%_%", "{0}"]) {
    const answer = await page.goto(`/en/search?q=${encodeURIComponent(query)}`);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Search: ${query}`);
  }
  expect(dialogs).toEqual([]);
});

test("the other language keeps the page, its filters and its variant", async ({ page }) => {
  await page.goto("/en/search?sort=price-up&offer=1");
  await page.getByRole("link", { name: "Po polsku" }).click();
  await expect(page).toHaveURL(/\/pl\/search\?sort=price-up&offer=1$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "pl");
  await page.goto("/pl/products/raspberry-teapot?option=TEAPOT-MINT");
  await expect(page.getByRole("radio", { name: "Miętowy" })).toBeChecked();
  await page.getByRole("link", { name: "In English" }).click();
  await expect(page).toHaveURL(/\/en\/products\/raspberry-teapot\?option=TEAPOT-MINT$/);
  await expect(page.getByRole("radio", { name: "Mint" })).toBeChecked();
  await page.goto("/");
  await expect(page).toHaveURL(/\/en$/);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the list can be searched, filtered and followed to a product", async ({ page }) => {
    await page.goto("/en");
    await page.getByRole("banner").getByRole("searchbox", { name: "Search" }).first().fill("teapot");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/en\/search\?q=teapot/);
    await expect(cards(page).filter({ hasText: "Raspberry teapot" })).toBeVisible();
    await page.goto("/en/search");
    await page.getByRole("navigation", { name: "Filters" }).getByRole("link", { name: "On offer" }).click();
    await expect(page).toHaveURL(/offer=1/);
    await cards(page).filter({ hasText: "Morning cup" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Morning cup" })).toBeVisible();
    await expect(page.getByRole("main").getByText(priceText(3900)).first()).toBeVisible();
  });
});

import type { Page } from "@playwright/test";
import { expect, test } from "../support/fixtures";
import { priceText } from "../support/prices";

const basketLink = (page: Page, count: number) =>
  page.getByRole("banner").getByRole("link", { name: `Basket, ${count} pieces` });

async function add(page: Page, slug: string, name: string): Promise<void> {
  await page.goto(`/en/products/${slug}`);
  await page.getByRole("button", { name: "Add to basket" }).click();
  await expect(page.getByText(`${name} is in the basket.`)).toBeVisible();
}

/** The sum of the basket, in minor units. */
async function expectTotal(page: Page, amount: number): Promise<void> {
  const total = page.getByRole("region", { name: "Sum" }).getByRole("definition").first();
  await expect(total).toHaveText(priceText(amount));
}

test("what is put into the basket is counted and summed up", async ({ page, shop }) => {
  const prices = await Promise.all(
    ["market-basket", "patient-cactus"].map(
      async (slug) => (await shop.product(slug)).variants[0]?.prices.PLN?.amount ?? 0,
    ),
  );
  await add(page, "market-basket", "Market basket");
  await expect(basketLink(page, 1)).toBeVisible();
  await add(page, "patient-cactus", "Patient cactus");
  await expect(basketLink(page, 2)).toBeVisible();
  await page.getByRole("link", { name: "Go to the basket" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Basket" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Market basket" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Patient cactus" })).toBeVisible();
  await expectTotal(
    page,
    prices.reduce((sum, price) => sum + price, 0),
  );
});

test("pieces can be added, taken out and removed", async ({ page, shop }) => {
  const price = (await shop.product("market-basket")).variants[0]?.prices.PLN?.amount ?? 0;
  await add(page, "market-basket", "Market basket");
  await page.goto("/en/basket");
  const pieces = page.getByRole("group", { name: "Pieces of Market basket" }).getByRole("status");
  await page.getByRole("button", { name: "One Market basket more" }).click();
  await expect(pieces).toHaveText("2");
  await page.getByRole("button", { name: "One Market basket more" }).click();
  await expect(pieces).toHaveText("3");
  await expectTotal(page, 3 * price);
  await page.getByRole("button", { name: "One Market basket less" }).click();
  await expect(pieces).toHaveText("2");
  await expectTotal(page, 2 * price);
  await expect(basketLink(page, 2)).toBeVisible();
  await page.getByRole("button", { name: "Remove Market basket" }).click();
  await expect(page.getByText("The basket is empty")).toBeVisible();
  await expect(basketLink(page, 0)).toBeVisible();
});

test("the basket is there after a reload, under a key that scripts cannot read", async ({
  page,
  context,
}) => {
  await add(page, "market-basket", "Market basket");
  await page.reload();
  await expect(basketLink(page, 1)).toBeVisible();
  const cookie = (await context.cookies()).find(({ name }) => name === "kram-basket");
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  expect(await page.evaluate(() => document.cookie)).not.toContain("kram-basket");
});

test("a basket holds no more than there is, and says so", async ({ page, context, shop }) => {
  const left = await shop.available("morning-cup", "MORNING-CUP-GRAPHITE");
  expect(left).toBeGreaterThan(0);
  await context.request.post("/api/basket/lines", { data: { sku: "MORNING-CUP-GRAPHITE", quantity: left } });
  await page.goto("/en/products/morning-cup?option=MORNING-CUP-GRAPHITE");
  await expect(page.getByRole("radio", { name: "Graphite" })).toBeChecked();
  await page.getByRole("button", { name: "Add to basket" }).click();
  await expect(page.getByText("There are not that many pieces left.")).toBeVisible();
  await page.goto("/en/basket");
  await expect(page.getByRole("group", { name: "Pieces of Morning cup" }).getByRole("status")).toHaveText(
    String(left),
  );
  await expect(page.getByRole("button", { name: "One Morning cup more" })).toBeDisabled();
});

test("another tab of the same browser sees the basket grow", async ({ page, context }) => {
  await add(page, "market-basket", "Market basket");
  const other = await context.newPage();
  await other.goto("/en");
  await expect(basketLink(other, 1)).toBeVisible();
  await page.getByRole("button", { name: "Add to basket" }).click();
  await expect(basketLink(other, 2)).toBeVisible();
});

test("another browser has another basket", async ({ page, browser, baseURL }) => {
  await add(page, "market-basket", "Market basket");
  const stranger = await browser.newContext({ baseURL });
  const answer = await stranger.request.get("/api/basket");
  expect(await answer.json()).toMatchObject({ count: 0, lines: [] });
  await stranger.close();
});

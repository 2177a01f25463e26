import { priceText } from "../support/prices";
import { until } from "../support/until";
import { expect, test } from "../support/fixtures";
import { signIn } from "../support/staff";

test("a correction of the stock stands in the ledger and on the open page of the shop", async ({
  page,
  context,
  shop,
  admin,
}) => {
  const before = await shop.available(
    "honest-salt",
    (await shop.product("honest-salt")).variants[0]?.sku ?? "",
  );
  const shopPage = await context.newPage();
  await shopPage.goto("/en/products/honest-salt");
  await expect(shopPage.getByText(`In stock, ${before} pieces`)).toBeVisible();

  await signIn(page, admin);
  await page.goto("/en/admin/products");
  await page.getByRole("searchbox", { name: "Search products" }).fill("honest salt");
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByRole("link", { name: "Honest salt shaker" }).click();
  await page.getByRole("button", { name: "Correct the stock" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Pieces to add, or to take with a minus").fill("+7");
  await dialog.getByLabel("Reason").fill("Found behind the shelf");
  await dialog.getByRole("button", { name: "Save" }).click();

  const row = page
    .getByRole("table", { name: "Stock ledger" })
    .getByRole("row")
    .filter({ hasText: "Found behind the shelf" });
  await expect(row).toContainText("+7");
  await expect(row).toContainText(admin.email);
  await expect(shopPage.getByText(`In stock, ${before + 7} pieces`)).toBeVisible();
});

test("more pieces than there are cannot be taken away", async ({ page, shop, admin }) => {
  const sku = (await shop.product("four-minutes")).variants[0]?.sku ?? "";
  const before = await shop.available("four-minutes", sku);
  await signIn(page, admin);
  await page.goto("/en/admin/products/four-minutes");
  await page.getByRole("button", { name: "Correct the stock" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Pieces to add, or to take with a minus").fill(String(-before - 1));
  await dialog.getByLabel("Reason").fill("All of them are gone");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText("That did not work")).toBeVisible();
  expect(await shop.available("four-minutes", sku)).toBe(before);
});

test("a new price is in the shop at once, though its page is kept", async ({ page, shop, admin }) => {
  const slug = "leaf-jar";
  const before = (await shop.product(slug)).variants[0]?.prices.PLN?.amount ?? 0;
  const lower = before - 505;
  await page.goto(`/en/products/${slug}`);
  await signIn(page, admin);
  await page.goto(`/en/admin/products/${slug}`);
  await page.getByRole("button", { name: "Change the price" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Currency").selectOption("PLN");
  await dialog.getByLabel("New price, VAT included").fill((lower / 100).toFixed(2));
  await dialog.getByRole("button", { name: "Save" }).click();
  const { variants } = await until(
    () => shop.product(slug),
    (product) => product.variants[0]?.prices.PLN?.amount === lower,
  );
  // The law wants the lowest price of the 30 days before the offer beside it.
  expect(variants[0]?.prices.PLN).toMatchObject({ previous: before, lowest30: before });
  // Without scripts the page shows what the server keeps, not what the browser asks for afterwards.
  const html = await until(
    async () => (await fetch(`${shop.url}/en/products/${slug}`)).text(),
    (text) => priceText(lower).test(text),
  );
  expect(html).toMatch(priceText(before));
  expect(html).toMatch(/lowest price in 30 days/i);
});

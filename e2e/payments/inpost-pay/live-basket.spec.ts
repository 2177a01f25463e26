import type { Page } from "@playwright/test";
import { expect, test } from "../../support/fixtures";
import { bindByCode, boundButton, InpostApp, wire } from "../../support/inpost-pay";
import { until } from "../../support/until";

/** Counts how often the page is loaded anew from here on. */
function watchReloads(page: Page): () => number {
  let loads = 0;
  page.on("load", () => loads++);
  return () => loads;
}

async function boundBasketPage(page: Page, app: InpostApp): Promise<void> {
  await page.goto("/pl/products/raspberry-teapot");
  await bindByCode(page, app);
  await page.goto("/pl/basket");
  await expect(boundButton(page)).toBeVisible();
}

test("what the phone changes shows on the open page within a second, without a reload", async ({
  page,
  control,
}) => {
  const app = new InpostApp(control, "oliver");
  await boundBasketPage(page, app);
  const reloads = watchReloads(page);
  const pieces = page.getByRole("group").getByRole("status").first();
  const [within] = [{ timeout: 1_000 }];

  await app.press("quantity", { productId: "TEAPOT-RASPBERRY", quantity: 3 });
  await expect(pieces).toHaveText("3", within);
  await expect(page.locator("inpost-izi-button").first()).toHaveAttribute("count", "3", within);

  await app.press("promo-codes", { codes: ["KRAM10"] });
  await expect(page.getByText("KRAM10").first()).toBeVisible(within);
  const phone = await app.state();
  const total = phone.basket?.basket.summary.basket_final_price.gross.replace(".", ",") ?? "";
  await expect(page.locator("dl").getByText(`${total} zł`.replace(" ", "\u00a0")).first()).toBeVisible(
    within,
  );
  expect(reloads()).toBe(0);
});

test("what the page changes shows on the phone, and InPost is not told its own words back", async ({
  page,
  control,
}) => {
  const app = new InpostApp(control, "oliver");
  await boundBasketPage(page, app);
  await page
    .getByRole("button", { name: /Więcej|więcej/ })
    .first()
    .click();
  await app.shows(({ basket }) => basket?.basket.products[0]?.quantity.quantity === 2);
  await page
    .getByLabel(/[Kk]od/)
    .first()
    .fill("KRAM10");
  await page.keyboard.press("Enter");
  await app.shows(({ basket }) => basket?.basket.promo_codes[0]?.promo_code_value === "KRAM10");

  const puts = () => wire(control, "put-basket");
  // The app shows a basket a moment before its message is in the journal.
  const { length: before } = await until(puts, (all) =>
    all.some(({ requestBody }) => JSON.parse(requestBody).promo_codes?.length > 0),
  );
  await app.press("quantity", { productId: "TEAPOT-RASPBERRY", quantity: 5 });
  await app.press("promo-codes", { codes: [] });
  await expect(page.getByRole("button", { name: /KRAM10/ })).toHaveCount(0);
  expect(await puts()).toHaveLength(before);
});

test("what cannot be had is said on the phone, and the basket stays", async ({ page, control }) => {
  const app = new InpostApp(control, "oliver");
  await boundBasketPage(page, app);
  const tooMany = await app.press("quantity", { productId: "TEAPOT-RASPBERRY", quantity: 90 });
  expect(tooMany.notice).toMatchObject({ type: "ERROR", description: expect.stringMatching(/\d/) });
  expect(tooMany.basket?.basket.products[0]?.quantity.quantity).toBe(1);
  await app.press("dismiss");
  const late = await app.press("promo-codes", { codes: ["LATO2025"] });
  expect(late.notice).toMatchObject({ type: "ERROR" });
  expect(late.basket?.basket.promo_codes).toEqual([]);
});

test("a related product goes in from the phone", async ({ page, control }) => {
  const app = new InpostApp(control, "oliver");
  await boundBasketPage(page, app);
  const { basket } = await app.state();
  const related = basket?.basket.related_products?.[0]?.product_id ?? "";
  await app.press("related", { productId: related });
  await app.shows(
    (phone) => phone.basket?.basket.products.some(({ product_id }) => product_id === related) ?? false,
  );
  await expect(page.locator("inpost-izi-button").first()).toHaveAttribute("count", "2");
});

test("the basket removed in the app stays in the shop, unbound", async ({ page, control }) => {
  const app = new InpostApp(control, "oliver");
  await boundBasketPage(page, app);
  await app.press("remove-basket");
  await expect(page.getByRole("button", { name: "Kup z InPost Pay" }).first()).toBeVisible();
  const basket = await (await page.request.get("/api/basket")).json();
  expect(basket.count).toBe(1);
  expect((await wire(control, "delete-basket-binding")).length).toBe(0);
});

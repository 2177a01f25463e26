import { expect, test } from "../support/fixtures";
import { priceText } from "../support/prices";
import { readCode } from "../support/qr";
import { codeOf } from "../support/shop";
import { until } from "../support/until";

test("a variant changes price, code and address, and can be linked to", async ({ page, shop }) => {
  const { variants } = await shop.product("patient-cactus");
  const priceOf = (wanted: string) =>
    priceText(variants.find(({ sku }) => sku === wanted)?.prices.PLN?.amount ?? 0);
  await page.goto("/en/products/patient-cactus");
  await expect(page.getByRole("main").getByText(priceOf("CACTUS-12CM")).first()).toBeVisible();
  const code = page.locator("#seqr svg");
  expect(await readCode(code)).toBe(codeOf("CACTUS-12CM"));

  await page.getByRole("radio", { name: "25 cm" }).check();
  await expect(page.getByRole("main").getByText(priceOf("CACTUS-25CM")).first()).toBeVisible();
  await expect(page).toHaveURL(/option=CACTUS-25CM/);
  await until(
    () => readCode(code),
    (text) => text === codeOf("CACTUS-25CM"),
  );

  await page.reload();
  await expect(page.getByRole("radio", { name: "25 cm" })).toBeChecked();
  await expect(page.getByRole("main").getByText(priceOf("CACTUS-25CM")).first()).toBeVisible();
});

test("a colour changes the picture, and the small picture of a colour chooses it", async ({ page }) => {
  await page.goto("/en/products/raspberry-teapot");
  const picture = page.getByRole("img", { name: "Raspberry teapot", exact: true });
  await expect(picture).toHaveAttribute("src", /teapot-raspberry/);
  await page.getByRole("radio", { name: "Mint" }).check();
  await expect(picture).toHaveAttribute("src", /teapot-mint/);
  await page.getByRole("button", { name: "Picture 2 of Raspberry teapot" }).click();
  await expect(page.getByRole("radio", { name: "Marigold" })).toBeChecked();
  await expect(picture).toHaveAttribute("src", /teapot-marigold/);
});

test("a sold-out variant can be looked at and not be bought", async ({ page }) => {
  await page.goto("/en/products/raspberry-teapot");
  await page.getByRole("radio", { name: "Ink" }).check();
  await expect(page.getByRole("button", { name: "Sold out" })).toBeDisabled();
  await expect(page.getByText("its code would not sell you anything")).toBeVisible();
  await page.getByRole("radio", { name: "Raspberry" }).check();
  await expect(page.getByRole("button", { name: "Add to basket" })).toBeEnabled();
});

test("options are chosen by keyboard", async ({ page }) => {
  await page.goto("/en/products/raspberry-teapot");
  await page.getByRole("radio", { name: "Raspberry" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Marigold" })).toBeChecked();
  await expect(page.getByRole("radio", { name: "Marigold" })).toBeFocused();
});

test("stock on an open page changes when somebody else buys", async ({ page, control, shop }) => {
  const before = await shop.available("market-basket", "BASKET");
  await page.goto("/en/products/market-basket");
  await expect(page.getByText(`In stock, ${before} pieces`)).toBeVisible();
  let loads = 0;
  page.on("framenavigated", () => loads++);
  expect(await control.pay({ personId: "jakub", text: codeOf("BASKET") })).toMatchObject({ outcome: "paid" });
  await expect(page.getByText(`In stock, ${before - 1} pieces`)).toBeVisible({ timeout: 5_000 });
  expect(loads).toBe(0);
});

test("a bundle counts what its parts leave, and selling a part changes it", async ({ control, shop }) => {
  const before = await shop.available("slow-sunday", "SLOW-SUNDAY");
  expect(before).toBeGreaterThan(1);
  expect(await control.pay({ personId: "oliver", text: codeOf("SLOW-SUNDAY") })).toMatchObject({
    outcome: "paid",
  });
  await until(
    () => shop.available("slow-sunday", "SLOW-SUNDAY"),
    (left) => left === before - 1,
  );
});

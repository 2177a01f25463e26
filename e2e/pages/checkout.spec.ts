import type { Page } from "@playwright/test";
import { expect, test } from "../support/fixtures";
import { accept, chooseLocker, fillContact, order } from "../support/checkout";
import { expectAccessible, expectSoundPage } from "../support/page-checks";
import { readCode } from "../support/qr";
import type { Shop } from "../support/shop";
import { until } from "../support/until";

// Looking at a whole page with axe takes long on a busy machine.
test.describe.configure({ timeout: 150_000 });

/** Puts pieces of a product's first variant into the browser's basket. */
async function putIn(page: Page, shop: Shop, slug: string, quantity = 1): Promise<string> {
  const sku = (await shop.product(slug)).variants[0]?.sku ?? "";
  const put = await page.context().request.post("/api/basket/lines", { data: { sku, quantity } });
  expect(put.status()).toBe(200);
  return sku;
}

test("a basket is ordered to a locker and paid by scanning one code", async ({
  page,
  context,
  control,
  shop,
}) => {
  const sku = await putIn(page, shop, "market-basket", 2);
  await putIn(page, shop, "patient-cactus");
  const before = await shop.available("market-basket", sku);
  await page.goto("/en/basket");
  await page.getByRole("link", { name: "Check out" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Checkout" })).toBeVisible();
  await fillContact(page);
  await chooseLocker(page);
  await accept(page);
  const other = await context.newPage();
  await other.goto("/en/basket");
  await expect(other.getByRole("heading", { name: "Market basket" })).toBeVisible();
  await order(page);

  await expect(page.getByRole("heading", { name: "Scan to pay with SEQR" })).toBeVisible();
  expect(page.url()).toContain("/en/orders/");
  await test.step("the basket's other tab goes to the order too", async () => {
    await expect(other).toHaveURL(page.url());
    await other.close();
  });
  const code = await readCode(page.locator("#seqr-bill svg"));
  expect(code).toMatch(/^HTTP:\/\/SEQR\.SE\/R\d+$/);
  expect(await shop.available("market-basket", sku)).toBe(before - 2);
  await expectAccessible(page);

  const [person] = await control.people();
  const { id, seqr } = person ?? { id: "", seqr: { pin: "" } };
  const { invoice } = await control.scan(id, code);
  const rows = invoice?.rows.map(({ description, quantity }) => [description, Number(quantity)]);
  expect(rows).toEqual([
    ["Market basket", 2],
    ["Patient cactus, 12 cm", 1],
    ...(invoice?.rows.length === 3 ? [["Parcel locker KRA010", 1]] : []),
  ]);
  expect(invoice?.rows.reduce((sum, { total }) => sum + total, 0)).toBe(invoice?.total);
  await control.press(id, "confirm-invoice");
  await control.pin(id, seqr.pin);
  await expect(page.getByRole("heading", { name: "Paid. It is yours." })).toBeVisible();
  await expect(page.locator("#seqr-bill")).toHaveCount(0);
  await expect(page.getByText("Locker KRA010")).toBeVisible();
  await until(
    () => control.phone(id),
    ({ screen }) => screen === "receipt",
  );
  const mails = await until(
    () => control.mail(),
    (all) => all.length > 0,
  );
  expect(mails.map(({ to }) => to)).toEqual([["zofia@example.com"]]);
  await page.goto("/en/checkout");
  await expect(page.getByRole("link", { name: "See your last order" })).toBeVisible();
});

test("what is missing is said at each field, and nothing is sent", async ({ page, control, shop }) => {
  await putIn(page, shop, "market-basket");
  await page.goto("/en/checkout");
  await page.getByRole("radio", { name: /Courier/ }).check();
  await page.getByRole("checkbox", { name: "I want an invoice" }).check();
  await page.getByRole("textbox", { name: "E-mail" }).fill("zofia");
  await page.getByLabel("Phone", { exact: true }).fill("12");
  await page.getByLabel("Tax number (NIP)").fill("5261040827");
  await page.getByLabel("Postal code").first().fill("31");
  await order(page);
  const name = page.getByLabel("First name and surname");
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription("Fill this in.");
  await expect(page.getByRole("textbox", { name: "E-mail" })).toHaveAccessibleDescription(
    /not an e-mail address/,
  );
  await expect(page.getByLabel("Phone", { exact: true })).toHaveAccessibleDescription(/not a phone number/);
  await expect(page.getByLabel("Tax number (NIP)")).toHaveAccessibleDescription(/not a NIP/);
  await expect(page.getByLabel("Postal code").first()).toHaveAccessibleDescription(/looks like 00-000/);
  await expect(page.getByRole("checkbox", { name: /I accept the terms/ })).toHaveAccessibleDescription(
    "The order needs this.",
  );
  await expectAccessible(page);
  await name.fill("Zofia");
  await expect(name).toHaveAccessibleDescription("");
  expect(await control.journal("provider=seqr&operation=sendInvoice")).toEqual([]);
});

test("when SEQR does not answer, the goods lie in a new basket and the form stays filled in", async ({
  page,
  control,
  shop,
}) => {
  await putIn(page, shop, "market-basket");
  await page.goto("/en/checkout");
  await page.getByRole("radio", { name: /Courier/ }).check();
  await fillContact(page);
  await page.getByLabel("Street and number").fill("Długa 48/3");
  await page.getByLabel("Postal code").fill("31-146");
  await page.getByLabel("City").fill("Kraków");
  await accept(page);
  await control.addFault({ operation: "sendInvoice", kind: "html-502", remaining: 1 });
  await order(page);
  await expect(
    page.getByText(/SEQR did not answer, so the order was closed and no money moved/),
  ).toBeVisible();
  await expect(page.getByLabel("Street and number")).toHaveValue("Długa 48/3");
  await order(page);
  await expect(page.getByRole("heading", { name: "Scan to pay with SEQR" })).toBeVisible();
});

test("an order that was cancelled on the phone can be put back into the basket", async ({
  page,
  control,
  shop,
}) => {
  await putIn(page, shop, "tea-notebook");
  await page.goto("/en/checkout");
  await fillContact(page);
  await accept(page);
  await order(page);
  const code = await readCode(page.locator("#seqr-bill svg"));
  await control.scan("zofia", code);
  await control.press("zofia", "cancel");
  await expect(page.getByRole("heading", { name: "Cancelled" })).toBeVisible();
  await page.getByRole("button", { name: "Put it back into the basket" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Basket" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "The tea notebook" })).toBeVisible();
});

test("the checkout is sound in both looks, empty and full", async ({ page, shop }) => {
  await expectSoundPage(page, { url: "/pl/checkout", lang: "pl", look: "narrow and dark" });
  await putIn(page, shop, "market-basket");
  const ready = () => page.getByRole("radio").nth(3).waitFor();
  await expectSoundPage(page, { url: "/en/checkout", lang: "en", look: "wide and light", ready });
  await expectSoundPage(page, { url: "/pl/checkout", lang: "pl", look: "narrow and dark", ready });
});

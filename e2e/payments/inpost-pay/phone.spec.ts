import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../../support/fixtures";
import { InpostApp, boundButton, showCode, takeInApp } from "../../support/inpost-pay";
import { watchWalk } from "../../support/page-checks";

const narrow = { width: 390, height: 844 };
const button = (phone: Page, name: string | RegExp) => phone.getByRole("button", { name });

/** The app shows a choice as taken once the sandbox has kept it. */
async function choose(box: Locator): Promise<void> {
  if (!(await box.isChecked())) await box.click();
  await expect(box).toBeChecked();
}

test("by hand on the phone's own screen: scan, confirm, basket, locker, BLIK, order", async ({
  page,
  control,
  browser,
}) => {
  const phone = await browser.newPage({ viewport: narrow, colorScheme: "dark" });
  const walk = await watchWalk(phone);
  await phone.goto(`${control.url}/phone/inpost?person=zofia`);
  await expect(button(phone, "Zeskanuj kod")).toBeVisible();

  await page.goto("/pl/products/raspberry-teapot");
  const code = await showCode(page);
  await button(phone, "Zeskanuj kod").click();
  await walk.look();
  await phone.getByLabel("Tekst kodu").fill(code);
  await button(phone, "Skanuj").click();
  await expect(phone.getByRole("heading", { name: "Połączyć ten koszyk?" })).toBeVisible();
  await button(phone, "Połącz").click();
  await expect(boundButton(page)).toBeVisible();

  await button(phone, /^O jeden więcej/).click();
  await expect(page.locator("inpost-izi-button").first()).toHaveAttribute("count", "2");
  await walk.look();
  await button(phone, "Dostawa i płatność").click();
  await choose(phone.getByRole("radio", { name: /Kurier/ }));
  await choose(phone.getByRole("radio", { name: /Paczkomat/ }));
  await button(phone, "Wybierz automat").click();
  await phone.getByRole("searchbox").fill("KRA010");
  await button(phone, /^KRA010/).click();
  await walk.look();
  await choose(phone.getByRole("radio", { name: "Kod BLIK" }));
  await phone.getByLabel("Sześć cyfr z aplikacji banku").fill("777111");
  for (const consent of await phone.getByRole("checkbox", { name: /wymagana/ }).all()) await choose(consent);
  await button(phone, "Zamawiam i płacę").click();
  await expect(phone.getByText("opłacone").first()).toBeVisible();
  await expect(page).toHaveURL(/\/pl\/orders\//);
  await walk.look();
  await button(phone, "Gotowe").click();
  await expect(phone.getByRole("listitem").filter({ hasText: "Opłacone" })).toHaveCount(1);
  await walk.end();
  await phone.close();
});

test("by hand in English: a product taken in the app, declined by the bank, its order opened again", async ({
  control,
  browser,
}) => {
  const app = new InpostApp(control, "oliver");
  await takeInApp(app, "TEAPOT-RASPBERRY");
  await app.checkout({ delivery: { type: "APM", point: "KRA010" }, paymentType: "BLIK_CODE" });
  const phone = await browser.newPage({ viewport: narrow, colorScheme: "light" });
  const walk = await watchWalk(phone);
  await phone.goto(`${control.url}/phone/inpost?person=oliver`);
  await expect(button(phone, "Order and pay")).toBeVisible();
  await walk.look();
  await phone.getByLabel(/Six digits/).fill("500500");
  await button(phone, "Order and pay").click();
  await expect(phone.getByRole("heading", { name: "The payment did not go through" })).toBeVisible();
  await walk.look();
  await button(phone, "Close").click();
  const { orders } = await app.state();
  await button(phone, /Kram/).first().click();
  await expect(phone.getByText(orders[0]?.customerOrderId ?? "none").first()).toBeVisible();
  await walk.look();
  await walk.end();
  await expect
    .poll(async () =>
      (await control.journal("provider=inpost-pay&operation=get-order")).map(({ status }) => status),
    )
    .toEqual([200]);
  await phone.close();
});

test("by hand: what the shop says about a code is a dialog, read once, and put away by keyboard too", async ({
  control,
  browser,
}) => {
  const app = new InpostApp(control, "zofia");
  await takeInApp(app, "TEAPOT-RASPBERRY");
  const phone = await browser.newPage({ viewport: narrow, colorScheme: "light" });
  const walk = await watchWalk(phone);
  await phone.goto(`${control.url}/phone/inpost?person=zofia`);
  const code = phone.getByRole("textbox", { name: "Kod rabatowy" });
  const use = phone.getByRole("button", { name: "Użyj" });
  await code.fill("NIE-MA-TAKIEGO");
  await use.click();
  const wrong = phone.getByRole("dialog", { name: "Nie udało się" });
  await expect(wrong).toContainText("Kod jest nieaktywny lub nieprawidłowy");
  await walk.look();
  await wrong.getByRole("button", { name: "W porządku" }).click();
  await expect(phone.getByRole("dialog")).toHaveCount(0);

  await code.fill("KRAM10");
  await use.click();
  const news = phone.getByRole("dialog", { name: "Wiadomość ze sklepu" });
  await expect(news).toContainText("Kod został aktywowany");
  await phone.keyboard.press("Escape");
  await expect(phone.getByRole("dialog")).toHaveCount(0);
  await phone.reload();
  await expect(phone.getByRole("button", { name: /^KRAM10/ })).toBeVisible();
  await expect(phone.getByRole("dialog")).toHaveCount(0);
  await walk.end();
  await phone.close();
});

test("by hand: the app opens the shop with its basket in it, without another sign of who it is", async ({
  control,
  browser,
  shop,
}) => {
  const app = new InpostApp(control, "zofia");
  await takeInApp(app, "TEAPOT-RASPBERRY");
  const phone = await browser.newPage({ viewport: narrow });
  await phone.goto(`${control.url}/phone/inpost?person=zofia`);
  const opening = phone.waitForEvent("popup");
  await phone.getByRole("link", { name: "Otwórz w sklepie" }).click();
  const opened = await opening;
  await expect(opened).toHaveURL(`${shop.url}/pl/basket`);
  await expect(boundButton(opened)).toBeVisible();
  await opened
    .getByRole("button", { name: /[Ww]ięcej/ })
    .first()
    .click();
  await app.shows(({ basket }) => basket?.basket.products[0]?.quantity.quantity === 2);
  const [key] = (await opened.context().cookies()).filter(({ name }) => name === "kram-basket");
  expect(key).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  const told = JSON.stringify(await control.journal("provider=inpost-pay&limit=200"));
  expect(told).not.toContain(key?.value ?? "none");
  await phone.close();
});

import { fillSignIn, newAccount } from "../../support/account";
import { expect, test } from "../../support/fixtures";
import { bindByCode, boundButton, InpostApp, wire } from "../../support/inpost-pay";

test("acceptance scenario 5, a logged-in customer: the link outlives signing in, and the order is in the account", async ({
  page,
  control,
  playwright,
  baseURL,
}) => {
  const app = new InpostApp(control, "oliver");
  const account = newAccount();
  await test.step("at home, signed in, something lies in the account's basket", async () => {
    const home = await playwright.request.newContext({ baseURL });
    expect((await home.post("/api/account", { data: account })).status()).toBe(201);
    await home.post("/api/basket/lines", { data: { sku: "CACTUS-25CM" } });
    await home.get("/api/basket");
    await home.dispose();
  });
  const unlinked = async () => [
    ...(await wire(control, "delete-basket-binding")),
    ...(await wire(control, "delete-browser-binding")),
  ];
  const linked = await test.step("elsewhere a guest's basket is bound by QR code", async () => {
    await page.goto("/pl/products/raspberry-teapot");
    await bindByCode(page, app);
    const phone = await app.shows(({ basket }) => basket !== undefined);
    expect(phone.basket?.basket.products).toMatchObject([{ product_id: "TEAPOT-RASPBERRY" }]);
    return phone.basket?.basketId;
  });
  await test.step("the guest signs in: still bound, and the app shows what both baskets held", async () => {
    await page.goto("/pl/account/sign-in");
    // The button stands there, too (protocol 4.5, LOGIN_PAGE).
    await expect(boundButton(page)).toBeVisible();
    await fillSignIn(page, account);
    await page.getByRole("button", { name: "Zaloguj się" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Twoje konto" })).toBeVisible();
    await page.goto("/pl/basket");
    await expect(boundButton(page)).toBeVisible();
    const phone = await app.shows(({ basket }) => basket?.basket.products.length === 2);
    expect(phone.basket?.basketId).toBe(linked);
    expect(await unlinked()).toEqual([]);
  });
  await test.step("ordered on the phone, the page goes to the order, which is in the account", async () => {
    await app.checkout({ delivery: { type: "APM", point: "KRA010" }, paymentType: "BLIK_CODE" });
    const { order, error } = await app.press("order", { blikCode: "777111" });
    expect(error).toBeUndefined();
    await expect(page).toHaveURL(/\/pl\/orders\//);
    await page.goto("/pl/account");
    const row = page.getByRole("list", { name: "Twoje zamówienia" }).getByRole("link");
    await expect(row).toHaveCount(1);
    await expect(row).toContainText(order?.customerOrderId ?? "-");
    await expect(row).toContainText("Opłacone");
    expect(await unlinked()).toEqual([]);
  });
});

import { expect, test } from "../../support/fixtures";
import { bindByCode, boundButton, InpostApp, inpostButton, showCode, wire } from "../../support/inpost-pay";
import { until } from "../../support/until";

const product = "/pl/products/raspberry-teapot";

test("UC.02: a product's basket is bound by its QR code, steps 1 to 21", async ({ page, control, apps }) => {
  const app = new InpostApp(control, "zofia");
  await test.step("1, 2 the store's page carries the widget with its words", async () => {
    await page.goto(product);
    await expect(inpostButton(page)).toHaveText(/Utwórz koszyk z InPost Pay/);
  });
  const asked = page.waitForRequest((request) => request.url().endsWith("/api/inpost-pay/page/check"));
  await test.step("3, 4 a press asks the shop whether the product can be had", async () => {
    await inpostButton(page).click();
    expect((await asked).postDataJSON()).toMatchObject({ sku: "TEAPOT-RASPBERRY" });
  });
  await test.step("5, 6 the shop asks InPost: not linked, not trusted", async () => {
    // A shop whose token the sandbox has forgotten is refused once and asks again with a new one.
    const [call] = await until(
      async () => (await wire(control, "get-binding")).filter(({ status }) => status !== 401),
      (calls) => calls.length > 0,
    );
    expect(JSON.parse(call?.responseBody ?? "{}")).toMatchObject({
      basket_linked: false,
      browser_trusted: false,
    });
  });
  await test.step("7, 8 the product is in the basket; the screen for a phone number shows", async () => {
    await expect(page.getByRole("dialog").getByRole("textbox")).toBeVisible();
    const basket = await (await page.request.get("/api/basket")).json();
    expect(basket.lines).toMatchObject([{ sku: "TEAPOT-RASPBERRY", quantity: 1 }]);
  });
  const waiting = page.waitForRequest((request) => request.url().includes("/page/confirmation"));
  await test.step("9, 10, 12 by QR code: the shop fetches it from InPost", async () => {
    await page.getByRole("button", { name: "Zrób to z kodem QR" }).click();
    await expect(page.getByRole("img", { name: /Kod QR/ })).toBeVisible();
    const [call] = await wire(control, "post-binding");
    expect(JSON.parse(call?.requestBody ?? "{}")).toMatchObject({
      binding_method: "DEEP_LINK",
      binding_place: "PRODUCT_CARD",
    });
  });
  await test.step("11 the widget waits for the binding", async () => void (await waiting));
  await test.step("13, 14 the code is scanned off the screen", async () => {
    const { readCode } = await import("../../support/qr");
    const text = await readCode(page.getByRole("img", { name: /Kod QR/ }));
    expect(text).toContain(`${apps.sandboxUrl}/app/izi/`);
    expect((await app.scan(text)).screen).toBe("binding");
  });
  await test.step("15, 16, 17 InPost notifies the shop, which answers the basket", async () => {
    await app.confirm(true);
    const [call] = await until(
      () => wire(control, "confirmation"),
      (calls) => calls.length > 0,
    );
    expect(call?.status).toBe(200);
    expect(JSON.parse(call?.requestBody ?? "{}")).toMatchObject({ status: "SUCCESS" });
    expect(JSON.parse(call?.responseBody ?? "{}")).toMatchObject({
      products: [{ product_id: "TEAPOT-RASPBERRY", quantity: { quantity: 1 } }],
      summary: { currency: "PLN" },
    });
  });
  await test.step("18, 19 the page says that it is bound and keeps the browser's id", async () => {
    await expect(boundButton(page)).toBeVisible();
    await until(
      async () => (await page.context().cookies()).find(({ name }) => name === "BrowserId"),
      (cookie) => cookie !== undefined,
    );
  });
  await test.step("20 the app shows the basket", async () => {
    const phone = await app.shows(({ screen }) => screen === "basket");
    expect(phone.basket?.basket.products).toMatchObject([{ product_id: "TEAPOT-RASPBERRY" }]);
  });
  await test.step("21 the widget waits for the order and shows the thank-you page", async () => {
    await app.checkout({ delivery: { type: "APM", point: "KRA010" }, paymentType: "BLIK_CODE" });
    await app.press("order", { blikCode: "777111" });
    await expect(page).toHaveURL(/\/pl\/orders\//);
  });
});

test("UC.02 from the basket: the button's words, the place and the whole basket", async ({
  page,
  control,
}) => {
  const app = new InpostApp(control, "oliver");
  for (const sku of ["TEAPOT-RASPBERRY", "CACTUS-25CM"])
    await page.request.post("/api/basket/lines", { data: { sku, quantity: 2 } });
  await page.goto("/pl/basket");
  await expect(inpostButton(page, "BASKET_SUMMARY")).toHaveText(/Kup z InPost Pay/);
  await app.scan(await showCode(page, "BASKET_SUMMARY"));
  await app.confirm();
  await expect(boundButton(page)).toBeVisible();
  const phone = await app.shows(({ basket }) => basket !== undefined);
  expect(phone.basket?.basket.products.map(({ quantity }) => quantity.quantity)).toEqual([2, 2]);
  const [call] = await wire(control, "post-binding");
  expect(JSON.parse(call?.requestBody ?? "{}")).toMatchObject({ binding_place: "BASKET_SUMMARY" });
});

test("a phone number brings a push, which is confirmed on the phone", async ({ page, control }) => {
  const app = new InpostApp(control, "jakub");
  const people = await control.call<{ id: string; phone: string }[]>("GET", "/people");
  const number = people.find(({ id }) => id === "jakub")?.phone ?? "";
  await page.goto(product);
  await inpostButton(page).click();
  await page.getByRole("dialog").getByRole("textbox").fill(number.replace(/^48/, ""));
  await page.getByRole("dialog").getByRole("textbox").press("Enter");
  await app.shows(({ binding }) => binding?.via === "push");
  await app.confirm();
  await expect(boundButton(page)).toBeVisible();
});

test("who has no contract signs it first, then goes on with the same basket", async ({ page, control }) => {
  const app = new InpostApp(control, "astrid");
  await page.goto(product);
  expect((await app.scan(await showCode(page))).screen).toBe("onboarding");
  expect((await app.press("onboard", { accept: true })).screen).toBe("binding");
  await app.confirm();
  await expect(boundButton(page)).toBeVisible();
});

test("a rejection on the phone leaves the basket as it was", async ({ page, control }) => {
  const app = new InpostApp(control, "oliver");
  await page.goto(product);
  await app.scan(await showCode(page));
  await app.press("reject");
  await expect(page.getByRole("dialog").getByText(/odrzuc|nie potwierdz/i)).toBeVisible();
  const basket = await (await page.request.get("/api/basket")).json();
  expect(basket.count).toBe(1);
});

test("verification: a trusted browser's next basket is bound with no screen", async ({ page, control }) => {
  const app = new InpostApp(control, "zofia");
  await page.goto(product);
  await bindByCode(page, app, true);
  await until(async () => (await page.context().cookies()).some(({ name }) => name === "BrowserId"), Boolean);
  await app.checkout({ delivery: { type: "APM", point: "KRA010" }, paymentType: "BLIK_CODE" });
  await app.press("order", { blikCode: "777111" });
  await expect(page).toHaveURL(/\/orders\//);
  await app.press("dismiss");

  await page.goto("/pl/products/patient-cactus");
  await inpostButton(page).click();
  await expect(boundButton(page)).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const puts = await wire(control, "put-basket");
  expect(JSON.parse(puts.at(-1)?.requestBody ?? "{}")).toHaveProperty("browser_id");
  await app.shows(({ basket }) => basket?.basket.products.length === 1);
});

test("verification: linked but not trusted, the basket is updated and the number follows", async ({
  page,
  control,
}) => {
  const app = new InpostApp(control, "oliver");
  await page.goto(product);
  await bindByCode(page, app);
  await page.reload();
  await boundButton(page).waitFor();
  await page.goto("/pl/products/patient-cactus");
  await expect(boundButton(page)).toBeVisible();
  const [binding] = (await wire(control, "get-binding")).slice(-1);
  expect(JSON.parse(binding?.responseBody ?? "{}")).toMatchObject({ browser_trusted: false });
  await page.getByRole("button", { name: "Do koszyka" }).click();
  await app.shows(({ basket }) => basket?.basket.products.length === 2);
  await expect(page.locator("inpost-izi-button").first()).toHaveAttribute("count", "2");
});

test("rebinding: both DELETEs go out, basket first, then another phone takes the basket", async ({
  page,
  control,
}) => {
  const [first, second] = [new InpostApp(control, "zofia"), new InpostApp(control, "oliver")];
  await page.goto(product);
  await bindByCode(page, first, true);
  await boundButton(page).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("Twoje zakupy czekają już na Ciebie w aplikacji InPost Mobile");
  await expect(dialog).toContainText(/\*{3,}/);
  await page.getByRole("button", { name: "Połącz te zakupy z innym kontem" }).click();
  await expect(
    page.getByText(/Czy na pewno chcesz powiązać te zakupy z numerem telefonu innym niż/),
  ).toBeVisible();
  await page.getByRole("button", { name: "Połącz z innym numerem telefonu" }).click();
  await expect(page.getByRole("button", { name: "Zrób to z kodem QR" })).toBeVisible();
  const journal = await control.journal("provider=inpost-pay&limit=200");
  const deletes = journal
    .reverse()
    .map(({ operation }) => operation)
    .filter((operation) => operation.startsWith("delete-"));
  expect(deletes).toEqual(["delete-basket-binding", "delete-browser-binding"]);

  await page.getByRole("button", { name: "Zrób to z kodem QR" }).click();
  const { readCode } = await import("../../support/qr");
  await second.scan(await readCode(page.getByRole("img", { name: /Kod QR/ })));
  await second.confirm();
  await expect(boundButton(page)).toBeVisible();
  await first.shows(({ basket }) => basket === undefined);
  await second.shows(({ basket }) => basket?.basket.products.length === 1);
});

test("R25: another variant makes another button, and the page's functions stay the same", async ({
  page,
}) => {
  await page.goto(product);
  const button = page.locator('inpost-izi-button[binding_place="PRODUCT_CARD"]');
  await expect(inpostButton(page)).toBeVisible();
  await page.evaluate(() => Object.assign(window, { first: Reflect.get(window, "iziAddToCart") }));
  await page.getByRole("radio", { name: /miętowy/i }).check();
  await expect(button).toHaveAttribute("data-product-id", "TEAPOT-MINT");
  await expect(button).toHaveCount(1);
  await expect(inpostButton(page)).toBeVisible();
  const same = await page.evaluate(
    () => Reflect.get(window, "first") === Reflect.get(window, "iziAddToCart"),
  );
  expect(same).toBe(true);
});

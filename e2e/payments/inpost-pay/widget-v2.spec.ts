import { Control } from "../../support/control";
import { expect, test } from "../../support/fixtures";
import { InpostApp, wire } from "../../support/inpost-pay";
import { readCode } from "../../support/qr";
import { Shop } from "../../support/shop";
import { until } from "../../support/until";

/** A shop whose pages carry the widget of the second generation, and which InPost has not audited yet. */
test.use({ setup: "widget v2 in test mode" });

test("widget v2: bound by QR code, live on both sides, ordered", async ({ page, apps }) => {
  const control = new Control(apps.sandboxUrl);
  const shop = new Shop(apps.shopUrl);
  const app = new InpostApp(control, "zofia");
  await page.goto("/pl/products/raspberry-teapot?showIzi=true");
  const button = page.locator('inpost-izi-button[binding_place="PRODUCT_CARD"]').getByRole("button").first();
  await button.click();
  await page.getByRole("button", { name: "Zrób to z kodem QR" }).click();
  await app.scan(await readCode(page.getByRole("img", { name: /Kod QR/ })));
  await app.confirm();
  await expect(page.getByRole("button", { name: /Produkty w koszyku InPost Pay/ }).first()).toBeVisible();
  const [key] = await wire(control, "put-binding");
  expect(JSON.parse(key?.responseBody ?? "{}")).toHaveProperty("basket_binding_api_key");

  await page.goto("/pl/basket");
  const pieces = page.getByRole("group").getByRole("status").first();
  await expect(pieces).toHaveText("1");
  await app.press("quantity", { productId: "TEAPOT-RASPBERRY", quantity: 4 });
  await expect(pieces).toHaveText("4");
  await page.request.post("/api/basket/promo-codes", { data: { code: "KRAM10" } });
  await app.shows(({ basket }) => basket?.basket.promo_codes.length === 1);
  const puts = await wire(control, "put-basket");
  expect(puts.at(-1)?.url).toContain("/v2/izi/basket/");

  await app.checkout({ delivery: { type: "APM", point: "KRA010" }, paymentType: "BLIK_CODE" });
  await app.press("order", { blikCode: "777111" });
  await expect(page).toHaveURL(/\/pl\/orders\//);
  const token = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await until(
    () => shop.order(token),
    ({ state }) => state === "PAID",
  );
  await expect(page.locator("inpost-thank-you").getByText("Dziękujemy za zakupy z InPost Pay")).toBeVisible();
});

test("widget v2: what InPost Pay cannot deliver is said in the widget's own words", async ({ page }) => {
  await page.route("**/api/inpost-pay/page/key", (route) =>
    route.fulfill({
      status: 409,
      json: { code: "undeliverable", detail: "InPost Pay cannot take this basket." },
    }),
  );
  await page.goto("/pl/products/raspberry-teapot?showIzi=true");
  await page.locator("inpost-izi-button").getByRole("button").first().click();
  await expect(page.getByText("Tego produktu nie dostarczamy z InPost Pay.")).toBeVisible();
});

test("test mode: who comes without the parameter sees no widget, who once came with it does", async ({
  page,
}) => {
  const widget = page.locator("inpost-izi-button");
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("inpostpay.widget")) scripts.push(request.url());
  });
  await page.goto("/pl/products/raspberry-teapot");
  await expect(page.getByRole("button", { name: "Do koszyka" }).first()).toBeEnabled();
  await page.waitForLoadState("networkidle");
  await expect(widget).toHaveCount(0);
  expect(scripts).toEqual([]);
  await page.goto("/pl/products/raspberry-teapot?showIzi=true");
  await expect(widget.first()).toBeVisible();
  await page.goto("/pl/products/raspberry-teapot");
  await expect(widget.first()).toBeVisible();
  await page.goto("/pl/products/raspberry-teapot?showIzi=false");
  await page.waitForLoadState("networkidle");
  await expect(widget).toHaveCount(0);
});

import { Control } from "../../support/control";
import { expect, test } from "../../support/fixtures";
import { InpostApp, inpostButton, showCode, wire } from "../../support/inpost-pay";

/** A shop that set the look of InPost's button place by place, and wants none on the basket's page. */
test.use({ setup: "widget styles" });

test("mini basket: it opens with its own button, and binds what was put in", async ({ page, apps }) => {
  const control = new Control(apps.sandboxUrl);
  const app = new InpostApp(control, "zofia");
  await page.goto("/pl/products/raspberry-teapot");
  await page.getByRole("button", { name: "Do koszyka" }).first().click();
  const mini = page.getByRole("region", { name: "W Twoim koszyku" });
  await expect(mini.getByText("1 ×")).toBeVisible();
  await expect(inpostButton(page, "MINICART_PAGE")).toHaveText(/Kup z InPost Pay/);
  const text = await showCode(page, "MINICART_PAGE");
  const [call] = await wire(control, "post-binding");
  expect(JSON.parse(call?.requestBody ?? "{}")).toMatchObject({ binding_place: "MINICART_PAGE" });
  await app.scan(text);
  await app.confirm();
  await expect(inpostButton(page, "MINICART_PAGE")).toHaveText(/Produkty w koszyku InPost Pay/);
  const { basket } = await app.shows(({ screen }) => screen === "basket");
  expect(basket?.basket.products).toMatchObject([{ product_id: "TEAPOT-RASPBERRY" }]);
});

test("checkout: the button looks as the shop set it there, and an order made in the app ends the page", async ({
  page,
  apps,
}) => {
  const control = new Control(apps.sandboxUrl);
  const app = new InpostApp(control, "oliver");
  await page.request.post("/api/basket/lines", { data: { sku: "TEAPOT-RASPBERRY", quantity: 1 } });
  await page.goto("/pl/basket");
  await expect(page.getByRole("link", { name: "Zamów" })).toBeVisible();
  await expect(page.locator("inpost-izi-button")).toHaveCount(0);
  await page.goto("/pl/checkout");
  const widget = page.locator('inpost-izi-button[binding_place="CHECKOUT_PAGE"]');
  await expect(widget).toHaveAttribute("variant", "secondary");
  await expect(widget).toHaveAttribute("frame_style", "rounded");
  await expect.poll(async () => (await widget.boundingBox())?.height).toBe(60);
  await app.scan(await showCode(page, "CHECKOUT_PAGE"));
  await app.confirm();
  await expect(inpostButton(page, "CHECKOUT_PAGE")).toHaveText(/Produkty w koszyku InPost Pay/);
  await app.checkout({ delivery: { type: "APM", point: "KRA010" }, paymentType: "BLIK_CODE" });
  await app.press("order", { blikCode: "777111" });
  await expect(page).toHaveURL(/\/pl\/orders\//);
});

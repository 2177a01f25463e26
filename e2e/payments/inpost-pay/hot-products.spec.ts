import { expect, test } from "../../support/fixtures";
import { signIn } from "../../support/staff";
import { InpostApp, wire } from "../../support/inpost-pay";
import { until } from "../../support/until";

const sku = "TEAPOT-RASPBERRY";

test("a product is offered by a press in the back office, and taken in the app by its button in the console", async ({
  page,
  control,
  admin,
}) => {
  const app = new InpostApp(control, "oliver");
  await signIn(page, admin);
  await page.goto("/en/admin/products/raspberry-teapot");
  await page.getByRole("button", { name: "Offer in the InPost app" }).first().click();
  const sure = page.getByRole("dialog", { name: `Offer ${sku} in the InPost app?` });
  await sure.getByRole("button", { name: "Offer in the InPost app" }).click();
  const listed = () => control.call<{ productId: string; status: string }[]>("GET", "/inpost-pay/products");
  await until(listed, (products) => products.some(({ productId }) => productId === sku));

  await page.goto(`${control.url}/console?tab=inpost-pay`);
  const form = page.getByRole("form", { name: "Take a product in the app" });
  await form.getByLabel("Product that the shop offers").selectOption(sku);
  await form.getByLabel("Who").selectOption("oliver");
  await form.getByRole("button", { name: "Take it" }).click();
  await expect(page.getByText("It is in the basket on the phone.")).toBeVisible();
  const { basket } = await app.shows(({ screen }) => screen === "basket");
  expect(basket?.basket.products).toMatchObject([{ product_id: sku, quantity: { quantity: 1 } }]);
  const [call] = await wire(control, "hot-product");
  expect(call?.status).toBe(200);
  await form.getByRole("button", { name: "Take it" }).click();
  await app.shows((phone) => phone.basket?.basket.products[0]?.quantity.quantity === 2);

  await page.goto("/en/admin/products/raspberry-teapot");
  await page.getByRole("button", { name: "Take back" }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: "Take back" }).click();
  await until(listed, (products) =>
    products.every(({ productId, status }) => productId !== sku || status !== "ACTIVE"),
  );
});

import type { Page } from "@playwright/test";
import { expect, test } from "../../support/fixtures";
import { accept, chooseLocker, fillContact, order } from "../../support/checkout";
import { bindByCode, boundButton, InpostApp, wire } from "../../support/inpost-pay";
import { until } from "../../support/until";

const teapot = { slug: "raspberry-teapot", sku: "TEAPOT-RASPBERRY" };

async function bound(page: Page, app: InpostApp, path = `/pl/products/${teapot.slug}`): Promise<void> {
  await page.goto(path);
  await bindByCode(page, app);
}
const orderToken = (page: Page) => new URL(page.url()).pathname.split("/").at(-1) ?? "";

test("to a locker by BLIK, declined and then paid on the same order: thank-you page, stock, mail", async ({
  page,
  control,
  shop,
}) => {
  const app = new InpostApp(control, "zofia");
  const before = await shop.available(teapot.slug, teapot.sku);
  await bound(page, app);
  await app.checkout({ delivery: { type: "APM", point: "KRA010" }, paymentType: "BLIK_CODE" });
  const declined = await app.press("order", { blikCode: "500500" });
  expect(declined.order?.paymentStatus).toBe("DECLINED");
  await expect(page).toHaveURL(/\/pl\/orders\//);
  const token = orderToken(page);
  expect((await shop.order(token)).state).toBe("PENDING");
  expect(await shop.available(teapot.slug, teapot.sku)).toBe(before - 1);

  const paid = await app.press("pay", { paymentType: "BLIK_CODE", blikCode: "777111" });
  expect(paid.order?.orderId).toBe(declined.order?.orderId);
  await until(
    () => shop.order(token),
    ({ state }) => state === "PAID",
  );
  await expect(page.getByText(/[Oo]płacone/).first()).toBeVisible();
  await expect(page.getByText("KRA010").first()).toBeVisible();
  expect(await shop.available(teapot.slug, teapot.sku)).toBe(before - 1);
  const mails = await until(
    () => control.mail(),
    (all) => all.length > 0,
  );
  expect(mails).toHaveLength(1);
  const phone = await app.shows(({ order }) => order?.paymentStatus === "AUTHORIZED");
  expect(phone.order?.customerOrderId).toBe((await shop.order(token)).number);
});

test("by courier with cash on delivery", async ({ page, control, shop }) => {
  const app = new InpostApp(control, "jakub");
  const before = await shop.available(teapot.slug, teapot.sku);
  await bound(page, app);
  await app.checkout({
    delivery: { type: "COURIER", codes: ["COD"] },
    paymentType: "CASH_ON_DELIVERY",
  });
  const ordered = await app.press("order");
  expect(ordered.error).toBeUndefined();
  await expect(page).toHaveURL(/\/pl\/orders\//);
  await until(
    () => shop.order(orderToken(page)),
    ({ state }) => state === "COD",
  );
  expect(await shop.available(teapot.slug, teapot.sku)).toBe(before - 1);
});

test("something digital needs no parcel", async ({ page, control, shop }) => {
  const app = new InpostApp(control, "maja");
  await bound(page, app, "/pl/products/tea-notebook");
  const { basket } = await app.state();
  expect(basket?.basket.delivery.map(({ delivery_type }) => delivery_type)).toEqual(["DIGITAL"]);
  await app.checkout({ delivery: { type: "DIGITAL" }, paymentType: "CARD" });
  await app.press("order");
  await expect(page).toHaveURL(/\/pl\/orders\//);
  await until(
    () => shop.order(orderToken(page)),
    ({ state }) => state === "PAID",
  );
});

test("for nothing, with a code for everything and delivery paid by InPost+", async ({
  page,
  control,
  shop,
}) => {
  const app = new InpostApp(control, "jakub");
  await bound(page, app);
  await app.press("promo-codes", { codes: ["PREZENT"] });
  await app.press("dismiss");
  await app.checkout({ delivery: { type: "APM", point: "KRA010" } });
  const ordered = await app.press("order", { blikCode: "777111" });
  expect(ordered.order?.total).toBe(0);
  await expect(page).toHaveURL(/\/pl\/orders\//);
  await until(
    () => shop.order(orderToken(page)),
    ({ state }) => state === "PAID",
  );
  await expect(page.getByText("Nie było nic do zapłaty", { exact: false }).first()).toBeVisible();
  await expect(page.getByText("potwierdził płatność")).toHaveCount(0);
});

test("an answer that is lost after the shop has the order makes no second one", async ({
  page,
  control,
  shop,
}) => {
  const app = new InpostApp(control, "oliver");
  await bound(page, app);
  await control.call("POST", "/faults", {
    provider: "inpost-pay",
    operation: "create-order",
    kind: "drop-after",
    remaining: 1,
  });
  await app.checkout({ delivery: { type: "APM", point: "KRA010" }, paymentType: "BLIK_CODE" });
  await app.press("order", { blikCode: "777111" });
  await expect(page).toHaveURL(/\/pl\/orders\//);
  await until(
    () => shop.order(orderToken(page)),
    ({ state }) => state === "PAID",
  );
  const posts = await wire(control, "create-order");
  const ids = posts.flatMap(({ status, responseBody }) =>
    status === 201 ? [JSON.parse(responseBody).order_details.order_id] : [],
  );
  expect(new Set(ids).size).toBe(1);
});

test("a basket that changed unseen is shown anew before anything is ordered", async ({ page, control }) => {
  const app = new InpostApp(control, "zofia");
  await bound(page, app);
  await control.call("POST", "/faults", {
    provider: "inpost-pay",
    operation: "put-basket",
    kind: "http-500",
    remaining: 20,
  });
  const added = await page.request.post("/api/basket/promo-codes", { data: { code: "KRAM10" } });
  expect(added.ok()).toBe(true);
  await app.checkout({ delivery: { type: "APM", point: "KRA010" }, paymentType: "BLIK_CODE" });
  const refused = await app.press("order", { blikCode: "777111" });
  expect(refused.order).toBeUndefined();
  expect(await wire(control, "create-order")).toEqual([]);
  const seen = refused.basket ?? (await app.press("dismiss")).basket;
  expect(seen?.basket.promo_codes.map(({ promo_code_value }) => promo_code_value)).toEqual(["KRAM10"]);
  await expect(boundButton(page)).toBeVisible();
});

test("bought in the shop instead: InPost is told, and the app lets the basket go", async ({
  page,
  control,
}) => {
  const app = new InpostApp(control, "zofia");
  await bound(page, app);
  await page.goto("/en/checkout");
  await fillContact(page);
  await chooseLocker(page);
  await accept(page);
  await order(page);
  await expect(page).toHaveURL(/\/en\/orders\//);
  const [unlinked] = await until(
    () => wire(control, "delete-basket-binding"),
    (calls) => calls.length > 0,
  );
  expect(unlinked?.url).toContain("if_basket_realized=true");
  await app.shows(({ basket }) => basket === undefined);
});

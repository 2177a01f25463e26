import type { Page } from "@playwright/test";
import { expect, test } from "../../support/fixtures";
import { signIn } from "../../support/staff";
import type { Shop } from "../../support/shop";
import { InpostApp, orderInApp, wire } from "../../support/inpost-pay";
import { until } from "../../support/until";

const productId = "TEAPOT-RASPBERRY";
const locker = { delivery: { type: "APM", point: "KRA010" }, paymentType: "BLIK_CODE" };
const courier = { delivery: { type: "COURIER", codes: ["COD"] }, paymentType: "CASH_ON_DELIVERY" };

const orderPage = (page: Page, orderId: string) => page.goto(`/en/admin/orders/${orderId}`);
const inState = (shop: Shop, token: string, wanted: string) =>
  until(
    () => shop.order(token),
    ({ state }) => state === wanted,
  );

async function giveBack(page: Page, amount: string): Promise<void> {
  await page.getByRole("button", { name: "Give money back" }).click();
  const dialog = page.getByRole("dialog", { name: "Give money back" });
  await dialog.getByLabel("Amount in PLN").fill(amount);
  await dialog.getByLabel("Reason").fill("A scratch");
  await dialog.getByRole("button", { name: "Give money back" }).click();
  await expect(dialog).toBeHidden();
}

test("money goes back in part and then whole: InPost's webhook closes each refund, the phone shows it", async ({
  page,
  control,
  shop,
  admin,
}) => {
  const app = new InpostApp(control, "zofia");
  const { orderId, token, total } = await orderInApp(app, {
    productId,
    checkout: locker,
    press: { blikCode: "777111" },
  });
  await inState(shop, token, "PAID");
  const onPhone = (amounts: number[]) =>
    app.shows(({ orders }) => {
      const done = orders[0]?.refunds.filter(({ status }) => status === "SUCCESS") ?? [];
      return done.map(({ amount }) => amount).join() === amounts.join();
    });

  await signIn(page, admin);
  await orderPage(page, orderId);
  await giveBack(page, "9,50");
  await inState(shop, token, "PARTLY_REFUNDED");
  await onPhone([950]);

  await page.reload();
  await giveBack(page, ((total - 950) / 100).toFixed(2));
  await inState(shop, token, "REFUNDED");
  await onPhone([950, total - 950]);
  const told = (await wire(control, "webhook")).map(({ requestBody, status }) => [
    JSON.parse(requestBody).eventType,
    status,
  ]);
  expect(told).toEqual([
    ["PAYMENT_AUTHORIZED", 200],
    ["REFUND", 200],
    ["REFUND", 200],
  ]);
  expect((await wire(control, "refund")).map(({ responseBody }) => JSON.parse(responseBody).status)).toEqual([
    "PENDING",
    "PENDING",
  ]);
});

test("cash on delivery: staff book the cash that came in, and the app says paid", async ({
  page,
  control,
  shop,
  admin,
}) => {
  const app = new InpostApp(control, "jakub");
  const { orderId, token } = await orderInApp(app, { productId, checkout: courier });
  await inState(shop, token, "COD");
  await signIn(page, admin);
  await orderPage(page, orderId);
  await page.getByRole("button", { name: "The cash has come" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "The cash has come" }).click();
  await inState(shop, token, "PAID");
  await app.shows(({ orders }) => orders[0]?.statusText === "Opłacone");
  await page.reload();
  await expect(page.getByRole("button", { name: "The cash has come" })).toHaveCount(0);
  expect(await wire(control, "refund")).toEqual([]);
});

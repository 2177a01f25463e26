import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { copyOrder, readStock } from "../support/database";
import { until } from "../support/until";
import { buy } from "./buy";
import { expect, test } from "../support/fixtures";
import { signIn } from "../support/staff";

const sku = "MORNING-CUP-ROSE";

async function openOrder(page: Page, number: string): Promise<void> {
  await page.goto("/en/admin/orders");
  await page.getByRole("searchbox", { name: "Search orders" }).fill(number);
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByRole("table").getByRole("link", { name: number }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Order ${number}` })).toBeVisible();
}

async function giveBack(page: Page, amount: string, restock = false): Promise<void> {
  await page.getByRole("button", { name: "Give money back" }).click();
  const dialog = page.getByRole("dialog", { name: "Give money back" });
  await dialog.getByLabel("Amount in PLN").fill(amount);
  await dialog.getByLabel("Reason").fill("A scratch on the cup");
  if (restock) await dialog.getByLabel("Put the pieces back on the shelf").check();
  await dialog.getByRole("button", { name: "Give money back" }).click();
}

test("an order is found by number, name and reference, with everything that crossed the wire", async ({
  page,
  control,
  shop,
  admin,
}) => {
  const order = await buy({ control, shop, sku });
  await signIn(page, admin);
  for (const words of [order.number, "zofia.wisniewska", order.payment?.paidReference ?? "none"]) {
    await page.goto("/en/admin/orders");
    await page.getByRole("searchbox", { name: "Search orders" }).fill(words);
    await page.getByRole("button", { name: "Find" }).click();
    await expect(page.getByRole("row").filter({ hasText: order.number })).toContainText("Paid");
  }
  await openOrder(page, order.number);
  await expect(page.getByText(sku).first()).toBeVisible();
  await expect(page.getByText("Ordered by a guest.")).toBeVisible();
  await expect(page.getByText(order.payment?.paidReference ?? "none", { exact: true }).first()).toBeVisible();
  const wire = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: "What happened on the wire" }) });
  await expect(wire.getByText("sendInvoice").first()).toBeVisible();
  await expect(wire.getByText("getPaymentStatus").first()).toBeVisible();
  await expect(wire).not.toContainText("12345678");

  const download = page.waitForEvent("download");
  await wire.getByRole("link", { name: "Download the messages" }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe(`messages-${order.number}.json`);
  const text = await readFile(await saved.path(), "utf8");
  const { messages } = JSON.parse(text) as { messages: { operation: string; request: string }[] };
  expect(messages.map(({ operation }) => operation)).toEqual(
    expect.arrayContaining(["sendInvoice", "getPaymentStatus"]),
  );
  expect(text).not.toContain("12345678");
  expect((await fetch(saved.url())).status).toBe(401);
});

test("a part and then the rest are given back, at SEQR too, and the pieces return", async ({
  page,
  control,
  shop,
  apps,
  admin,
}) => {
  const order = await buy({ control, shop, sku });
  const reference = order.payment?.reference ?? "";
  const { total } = await control.invoice(reference);
  const left = await shop.available("morning-cup", sku);
  const { ledger } = await readStock(apps.databaseUrl, sku);
  await signIn(page, admin);
  await openOrder(page, order.number);

  await giveBack(page, "9,50");
  await until(
    () => shop.order(order.token),
    ({ state }) => state === "PARTLY_REFUNDED",
  );
  expect((await control.invoice(reference)).refunds).toMatchObject([{ amount: 950 }]);
  expect(await shop.available("morning-cup", sku)).toBe(left);
  await expect(page.getByText("Partly refunded").first()).toBeVisible();

  await page.reload();
  await giveBack(page, ((total - 950) / 100).toFixed(2), true);
  await until(
    () => shop.order(order.token),
    ({ state }) => state === "REFUNDED",
  );
  expect((await control.invoice(reference)).refunds).toMatchObject([
    { amount: 950 },
    { amount: total - 950 },
  ]);
  expect(await shop.available("morning-cup", sku)).toBe(left + 1);
  expect((await readStock(apps.databaseUrl, sku)).ledger).toBe(ledger + 1);
  await page.reload();
  await expect(page.getByRole("button", { name: "Give money back" })).toHaveCount(0);

  await page.goto(`/en/orders/${order.token}`);
  await expect(page.getByRole("heading", { name: "The money went back" })).toBeVisible();
});

test("more than was paid cannot be given back, neither on the page nor past it", async ({
  page,
  control,
  shop,
  admin,
}) => {
  const order = await buy({ control, shop, sku });
  const { total } = await control.invoice(order.payment?.reference ?? "");
  await signIn(page, admin);
  await openOrder(page, order.number);
  await giveBack(page, ((total + 1) / 100).toFixed(2));
  await expect(page.getByRole("dialog").getByText(/^Write an amount like/)).toBeVisible();
  const id = new URL(page.url()).pathname.split("/").at(-1);
  const refused = await page.request.post(`/api/admin/orders/${id}/refunds`, {
    data: { amount: total + 1, reason: "too much" },
  });
  expect(refused.status()).toBeGreaterThanOrEqual(400);
  expect(refused.status()).toBeLessThan(500);
  expect((await shop.order(order.token)).refunds).toEqual([]);
});

test("a cashier sees an order and no way to give money back", async ({ page, control, shop, cashier }) => {
  const order = await buy({ control, shop, sku });
  await signIn(page, cashier);
  await openOrder(page, order.number);
  await expect(page.getByText(sku).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Give money back" })).toHaveCount(0);
  const id = new URL(page.url()).pathname.split("/").at(-1);
  const refused = await page.request.post(`/api/admin/orders/${id}/refunds`, {
    data: { amount: 1, reason: "because" },
  });
  expect(refused.status()).toBe(403);
  expect((await shop.order(order.token)).refunds).toEqual([]);
});

test("the list is filtered by state and turned page by page, both by links", async ({
  page,
  control,
  shop,
  apps,
  admin,
}) => {
  const order = await buy({ control, shop, sku });
  await copyOrder(apps.databaseUrl, order.number, 51);
  await signIn(page, admin);
  await page.goto(`/en/admin/orders?q=${order.number}`);
  const rows = page.getByRole("table").getByRole("link");
  await expect(rows).toHaveCount(50);
  await expect(rows.first()).toHaveText(order.number);
  await page.getByRole("link", { name: "Older" }).click();
  await expect(rows).toHaveCount(2);
  await expect(page.getByRole("link", { name: "Older" })).toHaveCount(0);
  await page.getByRole("link", { name: "Newest" }).click();
  await expect(rows).toHaveCount(50);

  const states = page.getByRole("navigation", { name: "State of the order" });
  await states.getByRole("link", { name: "Refunded", exact: true }).click();
  await expect(page).toHaveURL(/state=REFUNDED/);
  await expect(page.getByText("No order fits")).toBeVisible();
  await states.getByRole("link", { name: "Paid", exact: true }).click();
  await expect(rows).toHaveCount(50);
});

test("the confirmation goes out once more, and only when it is asked for", async ({
  page,
  control,
  shop,
  admin,
}) => {
  const order = await buy({ control, shop, sku });
  await signIn(page, admin);
  await openOrder(page, order.number);
  await page.getByRole("button", { name: "Send the confirmation again" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Send the confirmation again" }).click();
  await expect(page.getByText("The mail is on its way.")).toBeVisible();
  const mails = await until(
    () => control.mail(),
    ({ length }) => length === 2,
  );
  expect(new Set(mails.map(({ subject }) => subject)).size).toBe(1);
});

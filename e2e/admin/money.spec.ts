import type { Page } from "@playwright/test";
import { giveUpJob } from "../support/database";
import { codeOf } from "../support/shop";
import { until } from "../support/until";
import { buy } from "./buy";
import { expect, test } from "../support/fixtures";
import { signIn } from "../support/staff";

const sku = "MORNING-CUP-SKY";

async function confirm(page: Page, button: string): Promise<void> {
  await page.getByRole("button", { name: button }).click();
  await page.getByRole("dialog").getByRole("button", { name: button }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

test("a payment that waits is cancelled at SEQR, and the piece is free again", async ({
  page,
  control,
  shop,
  admin,
}) => {
  const before = await shop.available("morning-cup", sku);
  await control.scan("zofia", codeOf(sku));
  const { invoice } = await control.press("zofia", "confirm-address");
  const reference = invoice?.reference ?? "";
  expect(await shop.available("morning-cup", sku)).toBe(before - 1);
  await signIn(page, admin);
  await page.goto("/en/admin/payments?state=PENDING");
  const row = page.getByRole("row").filter({ hasText: reference });
  await row.getByRole("link").click();
  await confirm(page, "Cancel the payment");
  await expect(page.getByText("Cancelled", { exact: true }).first()).toBeVisible();
  expect((await control.invoice(reference)).state).toMatch(/^CANCELL?ED$/);
  expect(await shop.available("morning-cup", sku)).toBe(before);
  await expect(page.getByRole("button", { name: "Cancel the payment" })).toHaveCount(0);
});

test("a period is closed at SEQR and its report fits the books", async ({ page, control, shop, admin }) => {
  await signIn(page, admin);
  await page.goto("/en/admin/reconciliation");
  await confirm(page, "Mark the period");
  await expect(page.getByText("The period is closed.")).toBeVisible();
  const cards = page.getByRole("main").getByRole("heading", { level: 2, name: /^Period / });
  await expect(cards).toHaveCount(1);
  await buy({ control, shop, sku });
  await confirm(page, "Mark the period");
  await expect(cards).toHaveCount(2);
  const read = page.getByRole("button", { name: "Read the report" }).first();
  await expect(async () => {
    await read.click();
    await expect(page.getByText("1 booking fits")).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(page.getByText("Fits", { exact: true })).toBeVisible();
});

test("a job that gave up stands on the first page, and runs when it is told to", async ({
  page,
  control,
  shop,
  apps,
  admin,
}) => {
  await buy({ control, shop, sku });
  await giveUpJob(apps.databaseUrl, "mail.order-confirmation", "421 the mail server is full");
  const before = (await control.mail()).length;
  await signIn(page, admin);
  await page.goto("/en/admin");
  const waiting = page.getByRole("listitem").filter({ hasText: "A job gave up" }).first();
  await expect(waiting).toContainText("421 the mail server is full");
  await waiting.getByRole("link").click();
  await expect(page).toHaveURL(/\/jobs\?state=DEAD$/);
  const dead = page.getByRole("row").filter({ hasText: "mail.order-confirmation" });
  await expect(dead.first()).toContainText("8 / 8");
  const count = await dead.count();
  await dead.last().getByRole("button", { name: "Try again" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Try again" }).click();
  await expect(dead).toHaveCount(count - 1);
  await until(
    () => control.mail(),
    (mails) => mails.length === before + 1,
  );
});

test("the settings say what is on, where it points, and no secret", async ({ page, apps, admin }) => {
  await signIn(page, admin);
  await page.goto("/en/admin/settings");
  const seqr = page.getByRole("main");
  await expect(seqr.getByRole("heading", { name: "SEQR" })).toBeVisible();
  await expect(seqr.getByText("On, play money").first()).toBeVisible();
  await expect(seqr.getByText(new URL(apps.sandboxUrl).host, { exact: true }).first()).toBeVisible();
  await expect(seqr.getByText(apps.shopUrl, { exact: true })).toBeVisible();
  expect(await page.content()).not.toContain("12345678");
});

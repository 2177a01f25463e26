import type { Page } from "@playwright/test";
import { expect, type Sale, test, type Till } from "../payments/pockyt/till-api";
import { signIn } from "../support/staff";

// What such a shop does at its API is in e2e/payments/pockyt.
test.describe.configure({ timeout: 60_000 });

const bill = (page: Page) => page.getByRole("region", { name: "The bill" });

async function openSale(page: Page, till: Till, sale: Sale): Promise<void> {
  await page.setViewportSize({ width: 820, height: 1180 });
  await page.goto(`/en/till/${till.tillId}?sale=${sale.id}`);
}

test("a manager ends a sale that stays unknown, by name and with a reason", async ({ page, till, admin }) => {
  const sale = await till.bill();
  await till.fault("ipn", "lost", undefined, null);
  await till.fault("prepay", "drop-before");
  await till.fault("tran-query", "http-500", undefined, null);
  await till.fault("cancel", "http-500", undefined, null);
  await till.submit(sale, await till.code());
  await till.reaches(sale, ["attention"], 40);

  // Who is no manager has the next steps, and not that one.
  await page.context().addCookies((await till.request.storageState()).cookies);
  await openSale(page, till, sale);
  const attention = bill(page).getByRole("region", { name: "Needs attention: do not charge again" });
  await expect(attention).toContainText("Only a manager can end it by hand.");
  await expect(bill(page).getByRole("button", { name: "Check now" })).toBeVisible();
  await expect(bill(page).getByRole("button", { name: "Next customer" })).toBeVisible();

  await signIn(page, admin);
  await page.reload();
  await attention.getByRole("button", { name: "Decide as manager" }).click();
  const dialog = page.getByRole("dialog", { name: "End this sale by hand" });
  await dialog.getByLabel("How you know").fill("The wallet shows no payment");
  await dialog.getByRole("button", { name: "Decide" }).click();
  await expect(bill(page).getByRole("region", { name: "Cancelled" })).toContainText("No money moved");
  await expect(bill(page).getByRole("button", { name: /^Cash/ })).toBeEnabled();

  const { order } = await till.read(sale);
  await page.goto(`/en/admin/orders/${order?.id ?? ""}`);
  const move = page.getByRole("listitem").filter({ hasText: "Not paid, by a manager’s word" });
  await expect(move).toContainText("The wallet shows no payment");
  await expect(move).toContainText(admin.email);
});

test("a charge that the cancel gave back has a void slip, and the sale goes on (R18)", async ({
  page,
  till,
}) => {
  const sale = await till.bill();
  await till.submit(sale, await till.code({ asks: true }));
  await till.fault("ipn", "lost", undefined, null);
  await till.fault("tran-query", "http-500", undefined, 8);
  await till.approve();
  await till.cancel(sale);
  await till.reaches(sale, ["reversed"], 30);

  await page.context().addCookies((await till.request.storageState()).cookies);
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await openSale(page, till, sale);
  const reversed = bill(page).getByRole("region", { name: "Charged and refunded" });
  await expect(reversed).toContainText("All of it goes back");
  await reversed.getByRole("button", { name: "Print the void slip" }).click();
  // It stands on paper only.
  await page.emulateMedia({ media: "print" });
  const slip = page.getByRole("article", { name: "VOID" });
  await expect(slip).toContainText("charged and then given back in full");
  await expect(slip).toContainText(sale.attempt?.transactionNo ?? "none");
  await page.emulateMedia({ media: "screen" });
  await expect(bill(page).getByRole("button", { name: /^Cash/ })).toBeEnabled();
});

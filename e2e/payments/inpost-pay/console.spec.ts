import { expect, test } from "../../support/fixtures";
import { InpostApp, orderInApp, wire } from "../../support/inpost-pay";
import { until } from "../../support/until";

test("the console's buttons: an order event that is not true changes nothing, a settlement is taken once", async ({
  page,
  control,
  shop,
}) => {
  const app = new InpostApp(control, "zofia");
  const { token } = await orderInApp(app, {
    productId: "TEAPOT-RASPBERRY",
    checkout: { delivery: { type: "APM", point: "KRA010" }, paymentType: "BLIK_CODE" },
    press: { blikCode: "777111" },
  });
  await until(
    () => shop.order(token),
    ({ state }) => state === "PAID",
  );
  await page.goto(`${control.url}/console?tab=inpost-pay`);
  const form = (name: string) => page.getByRole("form", { name });
  const told = page.getByRole("status").filter({ hasText: "The shop answered" });

  await form("Send an order event").getByLabel("Payment").selectOption("DECLINED");
  await form("Send an order event").getByRole("button", { name: "Send" }).click();
  await expect(told).toHaveText("The shop answered 200.");
  expect((await shop.order(token)).state).toBe("PAID");

  await form("What comes once a day").getByRole("button", { name: "Pay the shop out" }).click();
  await until(
    () => wire(control, "webhook"),
    (calls) => calls.some(({ requestBody, status }) => requestBody.includes("SETTLEMENT") && status === 200),
  );
  await form("What comes once a day").getByRole("button", { name: "Pay the shop out" }).click();
  await expect(page.getByText("No money came in since the last settlement.")).toBeVisible();

  await form("Decide refunds")
    .getByLabel(/next one/)
    .selectOption("declined");
  await form("Decide refunds").getByRole("button", { name: "Decide" }).click();
  await expect(page.getByText(/^Decided/)).toBeVisible();
});

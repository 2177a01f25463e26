import { expect, test } from "../../support/fixtures";
import { signIn } from "../../support/staff";

test("the settings page says where Pockyt points, and checks the connection without moving money", async ({
  page,
  control,
  admin,
}) => {
  await signIn(page, admin);
  await page.goto("/en/admin/settings");
  const heading = page.getByRole("heading", { name: "Pockyt" });
  const card = page.locator("div").filter({ has: heading }).filter({ hasText: "POCKYT_TOKEN" }).last();
  await expect(card).toContainText("On, play money");
  await expect(card).toContainText("docs/payments/pockyt.md");
  await expect(card).not.toContainText("5cbfb079f15b150122261c8537086d77a");
  await card.getByRole("button", { name: "Check the connection" }).click();
  await expect(card.getByText("Pockyt answers, and takes our signature.")).toBeVisible();
  await expect(card.getByText("300014").first()).toBeVisible();
  await control.call("POST", "/faults", {
    provider: "pockyt",
    operation: "tran-query",
    kind: "ret-code",
    params: { retCode: "000030" },
    remaining: 1,
  });
  await card.getByRole("button", { name: "Check the connection" }).click();
  await expect(card.getByText(/POCKYT_MERCHANT_NO and POCKYT_STORE_NO/)).toBeVisible();
  expect(await control.call<unknown[]>("GET", "/pockyt/transactions")).toEqual([]);
});

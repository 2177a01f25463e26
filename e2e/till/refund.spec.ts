import { alwaysAsk, eanOf, expect, sellByApi, test, transactions } from "./counter";

test("a scanned receipt leads to its order; a line goes back to the wallet and onto the shelf", async ({
  counter,
  control,
  shop,
}) => {
  const { page } = counter;
  const [slug, sku] = ["morning-cup", "MORNING-CUP-LILAC"];
  await alwaysAsk(control, "maja", "unionpay");
  await control.call("PATCH", "/pockyt/phones/maja/wallets/unionpay", { threshold: 10_000 });
  const { receipt } = await sellByApi(counter, control, {
    code: await eanOf(shop, slug, sku),
    quantity: 2,
    person: "maja",
  });
  const sold = await shop.available(slug, sku);

  await page.goto(`/en/till/${counter.tillId}/receipts`);
  await expect(page.getByRole("textbox", { name: "Receipt code or order number" })).toBeVisible();
  await counter.wedge(receipt);
  await expect(page.getByRole("heading", { name: "Give money back" })).toBeVisible();
  await expect(page.getByRole("article", { name: /^Receipt/ })).toContainText("UnionPay via Pockyt");

  await page.getByRole("button", { name: /^One Morning cup.* more comes back$/ }).click();
  await page.getByLabel("Reason").fill("One cup too many");
  await page.getByRole("button", { name: "Give back $9.90" }).click();
  const back = page.getByRole("region", { name: "Given back" });
  await expect(back).toContainText("Done");
  await expect(back).toContainText("One cup too many");
  await expect(page.getByText("of which $9.90 may still go back")).toBeVisible();
  expect((await transactions(control))[0]?.refunds).toMatchObject([{ amount: 990 }]);
  expect(await shop.available(slug, sku)).toBe(sold + 1);

  // A print after the first says COPY, and the receipt is all that is on the paper.
  const print = page.getByRole("button", { name: "Print receipt" });
  await page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event("afterprint"));
  });
  await print.click();
  await expect(page.getByText("Printed.")).toBeVisible();
  await print.click();
  await expect(page.getByText("Printed as a copy.")).toBeVisible();
  await expect(page.getByRole("article", { name: /^Receipt/ })).toContainText("COPY");
});

import { until } from "../support/until";
import { alwaysAsk, cup, eanOf, expect, press, test, transactions, walletCode } from "./counter";

test.describe.configure({ timeout: 60_000 });

test("a sale is paid part in cash, part by wallet, and the next shopper is welcomed at once", async ({
  counter,
  control,
  shop,
  browser,
  baseURL,
}) => {
  const { page, bill } = counter;
  await alwaysAsk(control, "zofia", "alipay");
  const before = await shop.available(cup.slug, cup.sku);
  const display = await counter.openDisplay(browser, baseURL);
  await counter.wedge(`2*${await eanOf(shop, cup.slug, cup.sku)}`);
  await expect(bill.getByText("$19.80").first()).toBeVisible();

  await bill.getByRole("button", { name: "Split" }).click();
  const split = counter.state("Pay a part");
  await split.getByLabel("This part").fill("20");
  await expect(split).toContainText("more than nothing and less than $19.80");
  await split.getByLabel("This part").fill("5.80");
  await expect(split).toContainText("Then $14.00 is still due.");
  await split.getByRole("button", { name: "In cash" }).click();
  await page.keyboard.type("10");
  await expect(counter.state("Cash: $5.80")).toContainText("Change $4.20");
  await page.keyboard.press("Enter");
  await expect(display.getByText("$14.00").first()).toBeVisible();

  await page.keyboard.press("F9");
  await expect(counter.state("Ask for the wallet code")).toContainText("$14.00 will be charged once");
  await counter.wedge(await walletCode(control, "zofia"));
  await expect(counter.state("Waiting for the customer…")).toBeVisible();
  await press(control, "zofia", "approve");
  const paid = counter.state(/^Paid \$19\.80/);
  await expect(paid).toContainText("Change $4.20");
  await expect(paid).toContainText("Alipay");
  expect((await transactions(control))[0]).toMatchObject({ status: "success", amount: 1_400, prepays: 1 });
  expect(await shop.available(cup.slug, cup.sku)).toBe(before - 2);

  await expect(display.getByText("Paid, thank you")).toBeVisible();
  await page.keyboard.press("F10");
  await expect(display.getByRole("heading", { name: "Good to see you" })).toBeVisible();
  await display.context().close();
});

test("when the scanner fails, the shopper scans the shop's code", async ({ counter, control, shop }) => {
  const { page, bill } = counter;
  await control.call("PATCH", "/pockyt/phones/oliver", { wallet: "wechatpay", offline: false });
  await counter.wedge(await eanOf(shop, cup.slug, cup.sku));
  await expect(bill.getByRole("listitem")).toHaveCount(1);
  await page.keyboard.press("F9");
  await expect(counter.state("Ask for the wallet code")).toBeVisible();
  // The transaction that awaits a code is given up first, so that the sum is asked for once.
  await bill.getByRole("button", { name: "Show our code" }).click();
  await page
    .getByRole("dialog", { name: "Show our code" })
    .getByRole("button", { name: "WeChat Pay" })
    .click();
  const showing = counter.state("The customer scans our code");
  await expect(showing.getByRole("img")).toBeVisible();
  const [shown, given] = await transactions(control);
  expect(given).toMatchObject({ status: "closed", prepays: 0 });

  const saleId = new URL(page.url()).searchParams.get("sale") ?? "";
  const sale = await page.request.get(`/api/till/sales/${saleId}`);
  const { attempt }: { attempt: { qr: string } } = await sale.json();
  await control.call("POST", "/pockyt/phones/oliver/scan", { text: attempt.qr });
  await press(control, "oliver", "approve");
  await expect(counter.state(/^Paid \$9\.90/)).toContainText("WeChat Pay");
  const paid = await until(
    () => transactions(control),
    ([first]) => first?.status === "success",
  );
  expect(paid[0]).toMatchObject({ transactionNo: shown?.transactionNo, amount: 990 });
});

test("a shift begins with a float and ends with what was counted", async ({ counter, shop }) => {
  const { page, bill } = counter;
  const { tills }: { tills: { id: string; name: string }[] } = await (
    await page.request.get("/api/till/tills")
  ).json();
  const other = tills.find(({ id }) => id !== counter.tillId);
  await page.goto(`/en/till/${other?.id ?? ""}`);
  await page.getByLabel("Cash in the drawer, in dollars").fill("50");
  await page.getByRole("button", { name: "Open the shift" }).click();
  await expect(bill.getByText("Ready for the first product")).toBeVisible();
  await counter.wedge(await eanOf(shop, cup.slug, cup.sku));
  await expect(bill.getByRole("listitem")).toHaveCount(1);
  await page.keyboard.press("F8");
  await page.keyboard.type("20");
  await page.keyboard.press("Enter");
  await expect(counter.state(/^Paid \$9\.90/)).toContainText("Change $10.10");

  await page.goto(`/en/till/${other?.id ?? ""}/close`);
  const counted = page.getByLabel("Counted, in dollars");
  await expect(page.getByText("Expected $59.90")).toBeVisible();
  await counted.fill("59.40");
  await expect(page.getByText("$0.50 too little.")).toBeVisible();
  await page.getByRole("button", { name: "Close the shift" }).click();
  await expect(page.getByText("The shift is closed")).toBeVisible();
  await expect(page.getByText("$59.40 was counted.", { exact: false })).toBeVisible();
  await expect(page.getByRole("link", { name: "Open a new shift" })).toBeVisible();

  const csv = await page.request.get(`/api/till/reports/day.csv?till=${other?.id ?? ""}`);
  expect(csv.headers()["content-type"]).toContain("text/csv");
  const text = await csv.text();
  for (const sum of ["50.00", "9.90", "59.90", "59.40", "-0.50"]) expect(text).toContain(sum);
});

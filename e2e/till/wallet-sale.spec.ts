import { alwaysAsk, cup, eanOf, expect, press, test, transactions, walletCode } from "./counter";

test.describe.configure({ timeout: 60_000 });

test("a wallet pays: bill, code off the phone's screen, confirmation, receipt, stock, once", async ({
  counter,
  control,
  shop,
  apps,
  browser,
  baseURL,
}) => {
  const { page, bill } = counter;
  await alwaysAsk(control, "zofia", "alipay");
  const before = await shop.available(cup.slug, cup.sku);
  const display = await counter.openDisplay(browser, baseURL);
  await expect(display.getByRole("main")).toHaveAttribute("id", "content");

  // 1: the itemised bill, scanned with the focus nowhere.
  await counter.wedge(await eanOf(shop, cup.slug, cup.sku));
  await expect(bill.getByRole("listitem")).toHaveCount(1);
  await expect(display.getByText("Please check your bill")).toBeVisible();
  await expect(display.getByRole("list")).toContainText("Morning cup");

  // 2 and 3: the digital wallet, and a transaction number for it.
  await page.keyboard.press("F9");
  await expect(counter.state("Ask for the wallet code")).toContainText(/Transaction \d{18}/);
  await expect(display.getByText("Present your code")).toBeVisible();

  // 4 and 5: the code is read from a picture of the phone's screen.
  const phone = await (await browser.newContext({ viewport: { width: 430, height: 900 } })).newPage();
  await phone.goto(`${apps.sandboxUrl}/phone/wallet/zofia`);
  await expect(phone.getByText(/^\d{4} \d{4} \d{4} \d{4} \d{2}$/)).toBeVisible();
  await page
    .getByLabel("Read the wallet code from a picture")
    .setInputFiles({ name: "phone.png", mimeType: "image/png", buffer: await phone.screenshot() });

  // 6: the till waits in words, the shopper is asked.
  await expect(counter.state("Waiting for the customer…")).toContainText("Alipay asked for confirmation");
  await expect(display.getByText("Confirm in your wallet")).toBeVisible();

  // 7 and 8: the shopper confirms in the wallet, both screens tell.
  await press(control, "zofia", "approve");
  await expect(counter.state(/^Paid \$9\.90/)).toContainText("Alipay");
  await expect(display.getByText("Paid, thank you")).toBeVisible();
  const [transaction] = await transactions(control);
  await expect(display.getByText(`PKT-${transaction?.transactionNo ?? ""}`)).toBeVisible();
  expect(transaction).toMatchObject({ status: "success", amount: 990, prepays: 1 });
  expect(await control.journal("provider=pockyt&operation=prepay")).toHaveLength(1);
  expect(await shop.available(cup.slug, cup.sku)).toBe(before - 1);

  await bill.getByRole("link", { name: "Receipt and refund" }).click();
  const receipt = page.getByRole("article", { name: /^Receipt/ });
  await expect(receipt).toContainText("Alipay via Pockyt");
  await expect(receipt).toContainText("APPROVED");
  await expect(receipt).toContainText(transaction?.transactionNo ?? "none");
  await expect(receipt).toContainText(transaction?.reference ?? "none");
  await expect(receipt.getByRole("img", { name: /^Receipt code PKT-/ })).toHaveCount(2);
  await phone.context().close();
  await display.context().close();
});

test("a wallet that declines moves no money; cash finishes the sale, with change", async ({
  counter,
  control,
  shop,
}) => {
  const { page, bill } = counter;
  await alwaysAsk(control, "oliver", "wechatpay");
  await counter.wedge(`2*${await eanOf(shop, cup.slug, cup.sku)}`);
  await expect(bill.getByText("$19.80").first()).toBeVisible();
  await page.keyboard.press("F9");
  await expect(counter.state("Ask for the wallet code")).toBeVisible();
  await counter.wedge(await eanOf(shop, cup.slug, cup.sku));
  await expect(bill.getByRole("alert")).toContainText("This is a product’s code");

  // By hand scanner, straight after: the field is ready without a click.
  await counter.wedge(await walletCode(control, "oliver"));
  await expect(counter.state("Waiting for the customer…")).toContainText("WeChat Pay");
  await press(control, "oliver", "decline");
  await expect(counter.state("Declined")).toContainText("No money moved");

  await page.keyboard.press("F8");
  await page.keyboard.type("50");
  await expect(counter.state("Cash: $19.80")).toContainText("Change $30.20");
  await page.keyboard.press("Enter");
  await expect(counter.state(/^Paid \$19\.80/)).toContainText("Change $30.20");
  await page.keyboard.press("F10");
  await expect(bill.getByText("Ready for the first product")).toBeVisible();
});

test("a payment is cancelled while it waits, and the basket can change again", async ({
  counter,
  control,
  shop,
}) => {
  const { page, bill } = counter;
  await alwaysAsk(control, "jakub", "alipay");
  await counter.wedge(await eanOf(shop, cup.slug, cup.sku));
  await expect(bill.getByRole("listitem")).toHaveCount(1);
  await page.keyboard.press("F9");
  await expect(counter.state("Ask for the wallet code")).toBeVisible();
  await counter.wedge(await walletCode(control, "jakub"));
  await expect(counter.state("Waiting for the customer…")).toBeVisible();
  await counter.wedge(await eanOf(shop, cup.slug, cup.sku));
  await expect(bill.getByRole("alert")).toContainText("frozen while it is being paid");

  await page.keyboard.press("Escape");
  const dialog = page.getByRole("dialog", { name: "Cancel this payment?" });
  await expect(dialog).toContainText("the sale finishes as paid");
  await dialog.getByRole("button", { name: "Cancel payment" }).click();
  // A cancel goes out 15 s after the code at the earliest.
  await expect(counter.state("Cancelling…")).toContainText("The cancel goes out in");
  await expect(counter.state("Cancelled")).toContainText("No money moved", { timeout: 30_000 });
  await bill.getByRole("button", { name: "Change the basket" }).click();
  await expect(bill.getByRole("button", { name: "One Morning cup more" })).toBeEnabled();
  const [transaction] = await transactions(control);
  expect(transaction).toMatchObject({ status: "closed", prepays: 1 });
});

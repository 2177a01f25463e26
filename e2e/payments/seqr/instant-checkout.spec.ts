import { expect, test } from "../../support/fixtures";
import { readCode } from "../../support/qr";
import { tokenIn } from "../../support/shop";
import { until } from "../../support/until";

const slug = "raspberry-teapot";

test("SEQR Instant Checkout, from the code on the page to the mail, step by step", async ({
  page,
  context,
  control,
  shop,
  apps,
}) => {
  const [person] = await control.people();
  if (!person) throw new Error("the sandbox has no people");
  await page.goto(`/en/products/${slug}`);
  const { variants } = await shop.product(slug);
  const sku = variants[0]?.sku ?? "";
  const before = await shop.available(slug, sku);

  const code = await readCode(page.locator("#seqr svg"));
  expect(code).toBe(`HTTP://SEQR.SE/000/wss-dev?t=${sku}&w=kram`);

  const phone = await context.newPage();
  await phone.goto(`${apps.sandboxUrl}/phone/seqr?person=${person.id}`);

  await test.step("1 the customer scans the code", async () => {
    await control.scan(person.id, code);
  });
  await test.step("2 the address stored in SEQR is shown", async () => {
    await expect(phone.getByRole("button", { name: "Confirm" })).toBeVisible();
    await expect(phone.getByText(person.name).first()).toBeVisible();
  });
  await test.step("3 the customer confirms the address", async () => {
    await phone.getByRole("button", { name: "Confirm" }).click();
  });
  await test.step("4 Instant Checkout calls createPurchase with token and address", async () => {
    const [call] = await until(
      () => control.journal("provider=seqr&operation=createPurchase"),
      (calls) => calls.length > 0,
    );
    const sent: unknown = JSON.parse(call?.requestBody ?? "{}");
    expect(sent).toMatchObject({ purchaseToken: sku, clientName: person.name, email: person.email });
    expect(Object.keys(sent as object).sort()).toEqual(
      ["city", "clientName", "country", "email", "msisdn", "purchaseToken", "state", "street", "zip"], // the nine fields
    );
  });
  await test.step("5 the shop calls sendInvoice", async () => {
    const [call] = await until(
      () => control.journal("provider=seqr&operation=sendInvoice"),
      (calls) => calls.length > 0,
    );
    expect(call?.requestBody).toContain("NO_ACKNOWLEDGMENT");
    expect(call?.requestBody).toContain("/api/seqr/notify/");
  });
  const invoice = await test.step("6 the purchase is shown", async () => {
    const shown = await until(
      () => control.phone(person.id),
      ({ screen }) => screen === "invoice",
    );
    await expect(phone.getByText("Raspberry teapot").first()).toBeVisible();
    return shown.invoice;
  });
  expect(await shop.available(slug, sku)).toBe(before - 1);

  await test.step("7 the customer confirms with the PIN", async () => {
    await phone.getByRole("button", { name: /^(Confirm|Pay)/ }).click();
    await expect(phone.getByText(/PIN/).first()).toBeVisible();
    for (const digit of person.seqr.pin) await phone.keyboard.press(digit);
  });
  await test.step("8 SEQR calls the notificationUrl", async () => {
    await until(
      () => control.journal("provider=seqr&operation=notification"),
      (calls) => calls.length > 0,
    );
  });
  await test.step("9 the shop calls getPaymentStatus", async () => {
    const calls = await until(
      () => control.journal("provider=seqr&operation=getPaymentStatus"),
      (all) => all.some(({ responseBody }) => responseBody.includes("PAID")),
    );
    expect(calls[0]?.requestBody).toContain(invoice?.reference ?? "none");
  });
  const receipt = await test.step("10 committed: the phone shows the receipt", async () => {
    const { receipt } = await until(
      () => control.phone(person.id),
      ({ screen }) => screen === "receipt",
    );
    await expect(phone.getByText(receipt?.ersReference ?? "none").first()).toBeVisible();
    return receipt;
  });

  await test.step("stock went down by one, on the open page and after a reload", async () => {
    await expect(page.getByText(`In stock, ${before - 1} pieces`)).toBeVisible();
    await page.reload();
    await expect(page.getByText(`In stock, ${before - 1} pieces`)).toBeVisible();
  });
  await test.step("the mail is there, and its order page says paid", async () => {
    const [mail] = await until(
      () => control.mail(),
      (mails) => mails.length === 1,
    );
    if (!mail) throw new Error("no mail");
    expect(mail.to.join()).toContain(person.email);
    expect(mail.text).toContain(receipt?.ersReference);
    const inbox = await context.newPage();
    await inbox.goto(`${apps.sandboxUrl}/mail`);
    await expect(inbox.getByText(mail.subject).first()).toBeVisible();
    const order = await shop.order(tokenIn(mail));
    expect(order).toMatchObject({
      state: "PAID",
      payment: { state: "PAID", paidReference: receipt?.ersReference },
    });
    await page.goto(`/en/orders/${tokenIn(mail)}`);
    await expect(page.getByRole("heading", { name: "Paid. It is yours." })).toBeVisible();
    await expect(page.getByText(receipt?.ersReference ?? "none").first()).toBeVisible();
  });
  await test.step("the receipt reached SEQR", async () => {
    await until(
      () => control.journal("provider=seqr&operation=submitPaymentReceipt"),
      (calls) => calls.length === 1,
    );
  });
});

test("a click on the code on the stage is a scan by the phone beside it", async ({ page, control, apps }) => {
  await page.setViewportSize({ width: 1600, height: 1000 });
  await page.goto(`${apps.sandboxUrl}/stage`);
  const shop = page.frameLocator("iframe").first();
  await shop.locator('a[href*="/products/raspberry-teapot"]').first().click();
  await shop.locator("#seqr button").click();
  const [person] = await control.people();
  const id = person?.id ?? "";
  await until(
    () => control.phone(id),
    ({ screen }) => screen === "address",
  );
  const said = shop.locator("#seqr").getByRole("status");
  await expect(said).toHaveText("The phone has scanned the code. Go on there.");
  await control.press(id, "confirm-address");
  await until(
    () => control.phone(id),
    ({ screen }) => screen === "invoice",
  );
  await control.press(id, "confirm-invoice");
  await control.pin(id, person?.seqr.pin ?? "");
  await expect(page.getByText("Paid").first()).toBeVisible();
  await expect(said).not.toContainText("has scanned");
});

test("another variant has another code", async ({ page, shop }) => {
  await page.goto(`/en/products/${slug}`);
  const first = await readCode(page.locator("#seqr svg"));
  const { variants } = await shop.product(slug);
  const other = variants.find(
    (variant) => !first.includes(`t=${variant.sku}&`) && (variant.stock.available ?? 1) > 0,
  );
  const options = page.getByRole("radio");
  for (let n = 0; n < (await options.count()); n++) {
    await options.nth(n).check({ force: true });
    if ((await readCode(page.locator("#seqr svg"))).includes(`t=${other?.sku}&`)) return;
  }
  throw new Error(`no option leads to the code of ${other?.sku}`);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the code is a link that opens the SEQR app", async ({ page }) => {
    await page.goto(`/en/products/${slug}`);
    await expect(page.locator('a[href^="SEQR://SEQR.SE/000/wss-dev?t="]').first()).toBeVisible();
  });
});

import { expectAccessible, expectSoundPage } from "../support/page-checks";
import { alwaysAsk, cup, eanOf, expect, sellByApi, test, walletCode } from "./counter";

test.describe.configure({ timeout: 120_000 });

test("the pages around the sale are sound", async ({ counter, control, shop }) => {
  const { page } = counter;
  await control.call("PATCH", "/pockyt/phones/astrid", { wallet: "alipay", offline: false });
  const code = await eanOf(shop, cup.slug, cup.sku);
  const { orderId } = await sellByApi(counter, control, { code, quantity: 1, person: "astrid" });
  const at = `/till/${counter.tillId}`;
  await expectSoundPage(page, { url: "/en/till?choose=1", lang: "en", look: "wide and light" });
  await expectSoundPage(page, { url: `/pl${at}/orders/${orderId}`, lang: "pl", look: "narrow and dark" });
  await expectSoundPage(page, { url: `/en${at}/report`, lang: "en", look: "wide and light" });
  await expectSoundPage(page, { url: `/pl${at}/close`, lang: "pl", look: "narrow and dark" });
  await expectSoundPage(page, { url: `/en${at}/reconciliation`, lang: "en", look: "wide and light" });
});

test("the sale screen and the customer display are sound, also while a wallet is asked", async ({
  counter,
  control,
  shop,
  browser,
  baseURL,
}) => {
  const { page, bill } = counter;
  const at = `/till/${counter.tillId}`;
  await expectSoundPage(page, { url: `/pl${at}?sale=blank`, lang: "pl", look: "narrow and dark" });
  await page.setViewportSize({ width: 820, height: 1180 });
  await counter.newSale();
  await counter.wedge(await eanOf(shop, cup.slug, cup.sku));
  await expect(bill.getByRole("listitem")).toHaveCount(1);
  await expectSoundPage(page, { url: page.url(), lang: "en", look: "wide and light" });

  await alwaysAsk(control, "zazolc", "alipay");
  const display = await counter.openDisplay(browser, baseURL);
  await page.keyboard.press("F9");
  await expect(counter.state("Ask for the wallet code")).toBeVisible();
  await expectAccessible(page);
  await counter.wedge(await walletCode(control, "zazolc"));
  await expect(counter.state("Waiting for the customer…")).toBeVisible();
  await expectAccessible(page);
  await expectSoundPage(display, { url: display.url(), lang: "en", look: "narrow and dark" });
  await expect(display.getByText("Confirm in your wallet")).toBeVisible();
  await display.context().close();
});

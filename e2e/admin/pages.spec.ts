import { expectSoundPage } from "../support/page-checks";
import { codeOf } from "../support/shop";
import { expect, test } from "../support/fixtures";
import { signIn } from "../support/staff";

test("the sign-in page is sound", async ({ page }) => {
  await expectSoundPage(page, {
    url: "/pl/admin/sign-in",
    lang: "pl",
    look: "narrow and dark",
    bothLooks: true,
  });
});

test.describe("signed in", () => {
  test.beforeEach(({ page, admin }) => signIn(page, admin));

  for (const where of [
    "",
    "/orders?q=nothing-like-it",
    "/products",
    "/products/raspberry-teapot",
    "/payments",
    "/promo-codes",
    "/delivery",
    "/tills",
    "/transactions",
    "/jobs?state=DEAD",
    "/reconciliation",
    "/settings",
  ]) {
    test(`/admin${where} is sound in Polish on a phone, and on wider windows`, ({ page }) =>
      expectSoundPage(page, {
        url: `/pl/admin${where}`,
        lang: "pl",
        look: "narrow and dark",
        bothLooks: true,
      }));
  }

  test("the pages of the greatest traffic stand still on a wide window, too", async ({ page, control }) => {
    expect(await control.pay({ personId: "zofia", text: codeOf("MORNING-CUP-SKY") })).toMatchObject({
      outcome: "paid",
    });
    await page.goto("/en/admin/orders");
    await page.getByRole("table").getByRole("link").first().click();
    await expect(page).toHaveURL(/\/admin\/orders\/.+/);
    const order = new URL(page.url()).pathname.replace("/en/", "/");
    await expectSoundPage(page, { url: `/en${order}`, lang: "en", look: "wide and light", bothLooks: true });
    for (const where of ["/admin", "/admin/orders"]) {
      await expectSoundPage(page, { url: `/en${where}`, lang: "en", look: "wide and light" });
    }
  });

  test("what is not there says so, with a way back", async ({ page }) => {
    await expectSoundPage(page, {
      url: "/en/admin/orders/nobody-knows-it",
      lang: "en",
      look: "wide and light",
      ready: () =>
        expect(
          page.getByRole("heading", { level: 1, name: "There is nothing under this address" }),
        ).toBeVisible(),
    });
    await page.getByRole("link", { name: "To the orders" }).click();
    await expect(page).toHaveURL(/\/en\/admin\/orders$/);
  });
});

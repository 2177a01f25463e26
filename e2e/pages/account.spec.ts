import type { APIRequestContext } from "@playwright/test";
import { fillSignIn, newAccount, register } from "../support/account";
import { alive } from "../support/alive";
import { expect, test } from "../support/fixtures";
import { expectSoundEverywhere } from "../support/page-checks";

// Looking at a whole page with axe takes long on a busy machine.
test.describe.configure({ timeout: 150_000 });

const langs = ["en", "pl"];

/** Orders a book to download, by HTTP: how the form works the checkout's own tests tell. */
async function orderByApi(browser: APIRequestContext, email: string): Promise<string> {
  await browser.post("/api/basket/lines", { data: { sku: "TEA-NOTEBOOK" } });
  const { basket, consents } = await (await browser.get("/api/checkout?locale=en")).json();
  const data = {
    ...{ locale: "en", name: "Zofia Wiśniewska", email, phone: "600700800", expectedTotal: basket.total },
    delivery: { type: "DIGITAL" },
    consents: consents.map(({ id, version }: { id: string; version: string }) => ({ id, version })),
  };
  const placed = await browser.post("/api/checkout", { data });
  expect(placed.status(), await placed.text()).toBe(201);
  return (await placed.json()).orderUrl;
}

test("an account is made, holds the orders made from it, is left and found again", async ({
  page,
  context,
}) => {
  const account = newAccount();
  await test.step("without a session the way leads to the sign-in page, and on to the other form", async () => {
    await page.goto("/en");
    await page.getByRole("link", { name: "Your account" }).click();
    await expect(page).toHaveURL(/\/en\/account\/sign-in$/);
    await page.getByRole("link", { name: "Make one" }).click();
  });
  await test.step("the guest's basket comes along; there are no orders yet", async () => {
    await page.request.post("/api/basket/lines", { data: { sku: "CACTUS-25CM" } });
    await register(page, account);
    await expect(page.getByText("No orders yet")).toBeVisible();
    await expect(page.getByRole("link", { name: "Basket, 1 pieces" })).toBeVisible();
    const cookie = (await context.cookies()).find(({ name }) => name === "kram-shopper");
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" });
    const { lines } = await (await page.request.get("/api/basket")).json();
    await page.request.delete(`/api/basket/lines/${lines[0].id}`);
  });
  const orderUrl = await orderByApi(page.request, account.email);
  await expectSoundEverywhere(page, { url: "/{lang}/account", langs });
  await page.goto("/en/account");
  await test.step("the order is in the list and leads to its page", async () => {
    const row = page.getByRole("list", { name: "Your orders" }).getByRole("link");
    await expect(row).toHaveCount(1);
    await expect(row).toContainText("Waiting for your phone");
    await expect(row).toContainText("zł");
    expect(orderUrl).toContain(await row.getAttribute("href"));
  });
  await test.step("the checkout knows the shopper", async () => {
    await page.request.post("/api/basket/lines", { data: { sku: "CACTUS-25CM" } });
    await page.goto("/en/checkout");
    await expect(page.getByLabel("First name and surname")).toHaveValue(account.name);
    await expect(page.getByRole("textbox", { name: "E-mail" })).toHaveValue(account.email);
    await page.getByRole("link", { name: "Your account" }).click();
  });
  await test.step("signed out, nothing of it is left in this browser", async () => {
    await (await alive(page.getByRole("button", { name: "Sign out" }))).click();
    await expect(page).toHaveURL(/\/en\/account\/sign-in$/);
    expect((await page.request.get("/api/account")).status()).toBe(401);
    expect((await (await page.request.get("/api/basket")).json()).lines).toEqual([]);
  });
  await test.step("a wrong password and an unknown e-mail get the same words, the right one opens", async () => {
    for (const email of [account.email, newAccount().email]) {
      await fillSignIn(page, { email, password: "not the password" });
      await page.getByRole("button", { name: "Sign in" }).click();
      await expect(
        page.getByText("E-mail or password is not right. Check both and try again."),
      ).toBeVisible();
    }
    await fillSignIn(page, account);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByText(account.email)).toBeVisible();
    await expect(page.getByRole("link", { name: "Basket, 1 pieces" })).toBeVisible();
  });
  await test.step("and the back office and the till stay shut", async () => {
    for (const path of ["/en/admin", "/en/till"]) {
      const answer = await page.request.get(path, { maxRedirects: 0 });
      expect(answer.headers().location).toContain("/en/admin/sign-in");
    }
    expect((await page.request.post("/api/admin/jobs/any/retry", { data: {} })).status()).toBe(401);
    expect((await page.request.get("/api/till/tills")).status()).toBe(401);
  });
});

test("an e-mail that has an account makes no second one, and says what to do", async ({ page }) => {
  const account = newAccount();
  expect((await page.request.post("/api/account", { data: account })).status()).toBe(201);
  await page.request.delete("/api/account/session");
  await page.goto("/en/account/register");
  await page.getByLabel("First name and surname").fill("Somebody Else");
  await fillSignIn(page, { ...account, password: "another long password" });
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page.getByText("If you have one already, sign in", { exact: false })).toBeVisible();
  expect((await page.request.get("/api/account")).status()).toBe(401);
});

for (const form of ["sign-in", "register"]) {
  test(`the ${form} page is sound`, ({ page }) =>
    expectSoundEverywhere(page, { url: `/{lang}/account/${form}`, langs }));
}

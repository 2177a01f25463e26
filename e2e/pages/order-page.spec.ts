import { expect, test } from "../support/fixtures";
import { expectSoundPage } from "../support/page-checks";
import { codeOf, tokenIn } from "../support/shop";
import { until } from "../support/until";

// Looking at a whole page with axe takes long on a busy machine.
test.describe.configure({ timeout: 120_000 });

test("the page of a paid order is sound, and says what was bought", async ({ page, control }) => {
  expect(await control.pay({ personId: "zofia", text: codeOf("MORNING-CUP-LILAC") })).toMatchObject({
    outcome: "paid",
  });
  const [mail] = await until(
    () => control.mail(),
    (mails) => mails.length === 1,
  );
  const token = tokenIn(mail ?? { text: "" });
  await expectSoundPage(page, { url: `/en/orders/${token}`, lang: "en", look: "wide and light" });
  await expect(page.getByRole("heading", { name: "Paid. It is yours." })).toBeVisible();
  await expect(page.getByText("Zofia Wiśniewska")).toBeVisible();
  await expect(page.getByText("ul. Piotrkowska 84 m. 7")).toBeVisible();
  await expectSoundPage(page, { url: `/pl/orders/${token}`, lang: "pl", look: "narrow and dark" });
});

test("a bought file can be loaded down from the order page, and from nowhere else", async ({
  page,
  control,
  shop,
}) => {
  expect(await control.pay({ personId: "astrid", text: codeOf("TEA-NOTEBOOK") })).toMatchObject({
    outcome: "paid",
  });
  const [mail] = await until(
    () => control.mail(),
    (mails) => mails.length === 1,
  );
  const token = tokenIn(mail ?? { text: "" });
  await page.goto(`/en/orders/${token}`);
  const link = page.getByRole("link", { name: /Download The tea notebook/ });
  const started = page.waitForEvent("download");
  await link.click();
  expect((await started).suggestedFilename()).toMatch(/\.\w{2,5}$/);
  const address = (await link.getAttribute("href")) ?? "";
  expect(address).toContain(token);
  const forged = await fetch(new URL(address.replace(token, "A".repeat(token.length)), shop.url));
  expect(forged.status).toBe(404);
});

test("an order cannot be read without its key", async ({ page, shop }) => {
  const answer = await page.goto(`/en/orders/${"A".repeat(32)}`);
  expect(answer?.status()).toBe(404);
  expect((await fetch(`${shop.url}/api/orders/${"A".repeat(32)}`)).status).toBe(404);
});

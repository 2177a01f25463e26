import { expect, test } from "../support/fixtures";
import { expectAccessible, expectSoundEverywhere } from "../support/page-checks";
import { codeOf, tokenIn } from "../support/shop";
import { until } from "../support/until";

// Looking at a whole page with axe takes long on a busy machine.
test.describe.configure({ timeout: 120_000 });

const STATES = {
  PENDING: "Waiting for your phone",
  COD: "On its way. Pay at the door.",
  PAID_OUT_OF_STOCK: "Somebody was faster",
  REVIEW: "A person is looking at this",
  DECLINED: "The payment was declined",
  CANCELLED: "Cancelled",
  EXPIRED: "The time ran out",
  FAILED: "The payment did not start",
  PARTLY_REFUNDED: "Part of the money went back",
  REFUNDED: "The money went back",
};

test("the page of a paid order is sound, and says what was bought; so it is in every state", async ({
  page,
  control,
  shop,
}) => {
  expect(await control.pay({ personId: "zofia", text: codeOf("MORNING-CUP-LILAC") })).toMatchObject({
    outcome: "paid",
  });
  const [mail] = await until(
    () => control.mail(),
    (mails) => mails.length === 1,
  );
  const token = tokenIn(mail ?? { text: "" });
  await expectSoundEverywhere(page, { url: `/{lang}/orders/${token}`, langs: ["pl", "en"] });
  await expect(page.getByRole("heading", { name: "Paid. It is yours." })).toBeVisible();
  await expect(page.getByText("Zofia Wiśniewska")).toBeVisible();
  await expect(page.getByText("ul. Piotrkowska 84 m. 7")).toBeVisible();

  const order = await shop.order(token);
  for (const [state, title] of Object.entries(STATES)) {
    await test.step(state, async () => {
      await page.route(`**/api/orders/${token}`, (route) => route.fulfill({ json: { ...order, state } }));
      await page.goto(`/en/orders/${token}`);
      await expect(page.getByRole("heading", { name: title })).toBeVisible();
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page, ["color-contrast", "heading-order"]);
      }
      await page.unroute(`**/api/orders/${token}`);
    });
  }
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

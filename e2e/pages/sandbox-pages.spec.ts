import type { Page } from "@playwright/test";
import type { Control } from "../support/control";
import { expect, test } from "../support/fixtures";
import { expectSoundEverywhere } from "../support/page-checks";
import { codeOf } from "../support/shop";
import { until } from "../support/until";

// Looking at a whole page with axe takes long on a busy machine.
test.describe.configure({ timeout: 120_000 });

const sound = (page: Page, control: Control, path: string, status?: number) =>
  expectSoundEverywhere(page, { url: control.url + path, langs: ["en"], status });

const pages = [
  { name: "start", path: "/" },
  { name: "phones", path: "/phone" },
  { name: "one phone", path: "/phone/seqr?person=zofia" },
  { name: "messages, when there are none", path: "/console" },
  { name: "faults, when there are none", path: "/console?tab=faults" },
  { name: "people", path: "/console?tab=people" },
  { name: "invoices, when there are none", path: "/console?tab=invoices&state=FAILED" },
  { name: "InPost Pay", path: "/console?tab=inpost-pay" },
  { name: "setup", path: "/console?tab=setup" },
  { name: "the clock", path: "/console?tab=clock" },
  { name: "mail, when there is none", path: "/mail" },
  { name: "nothing", path: "/nothing/here", status: 404 },
];

for (const { name, path, status } of pages) {
  test(`the sandbox's page of ${name} is sound, wide and narrow, light and dark`, ({ page, control }) =>
    sound(page, control, path, status));
}

test("the phone is sound in every step of a payment", async ({ page, control }) => {
  const phone = () => sound(page, control, "/phone/seqr?person=zofia");
  await control.scan("zofia", codeOf("BASKET"));
  await phone();
  await control.press("zofia", "confirm-address");
  await until(
    () => control.phone("zofia"),
    ({ screen }) => screen === "invoice",
  );
  await phone();
  await control.press("zofia", "confirm-invoice");
  await phone();
  const pin = (await control.people()).find(({ id }) => id === "zofia")?.seqr.pin ?? "";
  await control.pin("zofia", pin);
  await until(
    () => control.phone("zofia"),
    ({ screen }) => screen === "receipt",
  );
  await phone();
});

test("the phone is sound when a payment ended without money", async ({ page, control }) => {
  await control.scan("zofia", codeOf("BASKET"));
  await control.press("zofia", "cancel");
  await sound(page, control, "/phone/seqr?person=zofia");
});

test("a phone that nobody has says so", async ({ page, control }) => {
  await page.goto(`${control.url}/phone/seqr?person=nobody-at-all`);
  await expect(page.getByRole("heading", { name: "Nobody has this phone" })).toBeVisible();
});

test("journal, invoices, faults and mail are sound when they have something to show", async ({
  page,
  control,
}) => {
  await control.addFault({ operation: "getPaymentStatus", kind: "delay", params: { ms: 50 }, remaining: 3 });
  expect(await control.pay({ personId: "zofia", text: codeOf("BASKET") })).toMatchObject({ outcome: "paid" });
  const [mail] = await until(
    () => control.mail(),
    (mails) => mails.length === 1,
  );
  for (const path of [
    "/console",
    "/console?tab=faults",
    "/console?tab=invoices",
    `/mail?id=${mail?.id}`,
    `/mail?id=${mail?.id}&view=text`,
    "/mail",
  ]) {
    await test.step(path, () => sound(page, control, path));
  }
});

test("a message and an invoice open in their lists, and close again", async ({ page, control }) => {
  const paid = await control.pay({ personId: "zofia", text: codeOf("BASKET") });
  await page.goto(`${control.url}/console?tab=invoices`);
  const invoice = page.getByRole("link", { name: new RegExp(paid.invoiceReference ?? "none") });
  await expect(invoice).toHaveAttribute("aria-expanded", "false");
  await invoice.click();
  await expect(page.getByRole("region", { name: "Invoice, everything" })).toContainText('"PAID"');
  await page.getByRole("link", { name: "Its messages on the wire" }).click();
  await expect(page).toHaveURL(new RegExp(`reference=${paid.invoiceReference}`));
  const message = page.getByRole("link", { name: /sendInvoice/ }).first();
  await message.click();
  await expect(page.getByRole("region", { name: "Request, text" })).toContainText("sendInvoice");
  await sound(page, control, `/console${new URL(page.url()).search}`);
  await page
    .getByRole("link", { name: /sendInvoice/ })
    .first()
    .click();
  await expect(page.getByRole("region", { name: "Request, text" })).toHaveCount(0);
});

test("the stage is sound with the shop in it", async ({ page, control }) => {
  const ready = () =>
    expect(page.frameLocator("iframe").first().getByRole("heading", { level: 1 })).toBeVisible();
  await expectSoundEverywhere(page, { url: `${control.url}/stage`, langs: ["en"], ready });
});

for (const [width, height] of [
  [1280, 800],
  [1440, 900],
  [1600, 900],
] as const) {
  test(`picture, price and code are in view on a stage of ${width} by ${height}`, async ({
    page,
    control,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`${control.url}/stage?path=/en/products/raspberry-teapot`);
    const shop = page.frameLocator("iframe").first();
    for (const part of [
      shop.getByRole("img", { name: "Raspberry teapot", exact: true }),
      shop.locator('[aria-live="polite"]').first(),
      shop.locator("#seqr svg"),
    ]) {
      await expect(part).toBeInViewport({ ratio: 1 });
    }
  });
}

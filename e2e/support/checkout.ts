import type { Page } from "@playwright/test";

/** The form of `/en/checkout`, filled in as a shopper would. */
export async function fillContact(page: Page): Promise<void> {
  await page.getByLabel("First name and surname").fill("Zofia Wiśniewska");
  await page.getByRole("textbox", { name: "E-mail" }).fill("zofia@example.com");
  await page.getByLabel("Phone", { exact: true }).fill("600 700 800");
}

export async function chooseLocker(page: Page): Promise<void> {
  await page.getByLabel("Find a locker").fill("krakow dlu");
  await page.getByRole("radio", { name: /KRA010/ }).check();
}

export async function accept(page: Page): Promise<void> {
  await page.getByRole("checkbox", { name: /I accept the terms/ }).check();
  await page.getByRole("checkbox", { name: /how my data is used/ }).check();
}

export const order = (page: Page) => page.getByRole("button", { name: "Order and pay with SEQR" }).click();

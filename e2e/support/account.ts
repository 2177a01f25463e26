import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";

export type Account = { name: string; email: string; password: string };

/** A shopper that nobody else is. */
export const newAccount = (): Account => ({
  name: "Zofia Wiśniewska",
  email: `zofia-${randomUUID()}@example.com`,
  password: "five words that are easy",
});

/** Makes the account from the register page, which the page must show. */
export async function register(page: Page, { name, email, password }: Account): Promise<void> {
  await page.getByLabel("First name and surname").fill(name);
  await fillSignIn(page, { email, password });
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your account" })).toBeVisible();
}

export async function fillSignIn(
  page: Page,
  { email, password }: Pick<Account, "email" | "password">,
): Promise<void> {
  await page.getByRole("textbox", { name: "E-mail" }).fill(email);
  await page.getByLabel(/^Password|^Hasło/).fill(password);
}

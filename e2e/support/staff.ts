import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { promisify } from "node:util";
import { expect, type APIRequestContext, type Page } from "@playwright/test";
import { tsFlags } from "../../scripts/lib/paths.mjs";
import type { Apps } from "./apps";

export type Staff = { email: string; password: string };

/** Makes a person of this role in the shop's database, as the command for it does. */
export async function makeStaff(apps: Apps, role: "admin" | "cashier"): Promise<Staff> {
  const staff = { email: `${role}-${randomUUID()}@example.com`, password: randomUUID() };
  await promisify(execFile)(process.execPath, [...tsFlags, "scripts/user.ts", "create", staff.email, role], {
    env: { ...process.env, DATABASE_URL: apps.databaseUrl, KRAM_PASSWORD: staff.password },
  });
  return staff;
}

/** Fills in the sign-in page that is open and sends it. */
export async function fillSignIn(page: Page, { email, password }: Staff): Promise<void> {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** Signs in as the page's form does, without drawing it: a page, or whoever else asks. */
export async function signIn(
  { request }: { request: APIRequestContext },
  { email, password }: Staff,
): Promise<void> {
  const csrf = await request.get("/api/auth/csrf");
  const { csrfToken }: { csrfToken: string } = await csrf.json();
  const answer = await request.post("/api/auth/callback/credentials", {
    form: { csrfToken, email, password, json: "true" },
  });
  expect(answer.status()).toBe(200);
}

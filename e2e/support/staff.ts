import { randomUUID } from "node:crypto";
import { expect, type APIRequestContext, type Page } from "@playwright/test";
import { runScript } from "../../scripts/lib/run-script";

export type Role = "admin" | "cashier";
export type Staff = { email: string; password: string };

/** The person of this role whom every shop of the run has from the start. */
export function staffOf(role: Role): Staff {
  return { email: `${role}@example.com`, password: `${role}-${process.env.KRAM_E2E_RUN ?? "of the run"}` };
}

/** Makes a person of this role in a shop's database, as the command for it does: these, or somebody new. */
export async function makeStaff(
  databaseUrl: string,
  role: Role,
  staff: Staff = { email: `${role}-${randomUUID()}@example.com`, password: randomUUID() },
): Promise<Staff> {
  await runScript(databaseUrl, ["scripts/user.ts", "create", staff.email, role], {
    KRAM_PASSWORD: staff.password,
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

import { randomUUID } from "node:crypto";
import { alive } from "../support/alive";
import { expect, test } from "../support/fixtures";
import { fillSignIn, makeStaff, signIn } from "../support/staff";

const wrong = "E-mail or password is not right. Check both and try again.";

test("a person made by the command gets to the page asked for, signs out, and sees nothing then", async ({
  page,
  context,
  admin,
}) => {
  await page.goto("/en/admin/orders?state=PAID");
  await expect(page).toHaveURL(/sign-in\?next=/);
  await fillSignIn(page, admin);
  await expect(page).toHaveURL(/\/en\/admin\/orders\?state=PAID$/);
  await expect(page.getByText(`Signed in as ${admin.email}`)).toBeAttached();
  const cookie = (await context.cookies()).find(({ name }) => name === "kram-staff");
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" });

  await (await alive(page.getByRole("button", { name: "Sign out" }))).click();
  await expect(page).toHaveURL(/sign-in/);
  await page.goto("/en/admin/orders");
  await expect(page).toHaveURL(/sign-in/);
});

test("a wrong password and an unknown person get the same words", async ({ page, admin }) => {
  await page.goto("/en/admin/sign-in");
  for (const email of [admin.email, `nobody-${randomUUID()}@example.com`]) {
    await fillSignIn(page, { email, password: "not the password" });
    await expect(page.getByText(wrong)).toBeVisible();
    await page.reload();
    await expect(page.getByText(wrong)).toHaveCount(0);
  }
  await expect(page).toHaveURL(/sign-in/);
});

test("after eight wrong passwords even the right one has to wait", async ({
  page,
  playwright,
  baseURL,
  apps,
}) => {
  const tried = await makeStaff(apps.databaseUrl, "cashier");
  const attacker = await playwright.request.newContext({ baseURL });
  const { csrfToken }: { csrfToken: string } = await (await attacker.get("/api/auth/csrf")).json();
  for (let guess = 0; guess < 8; guess++) {
    const form = { csrfToken, email: tried.email, password: `guess ${guess}`, json: "true" };
    const answer = await attacker.post("/api/auth/callback/credentials", { form });
    expect(answer.status()).toBe(401);
  }
  await attacker.dispose();
  await page.goto("/en/admin/sign-in");
  await fillSignIn(page, tried);
  await expect(page.getByText(/^Too many attempts\. Try again in 1[45] minutes\.$/)).toBeVisible();
});

test("after signing in nobody is sent to another site", async ({ page, admin }) => {
  await page.goto(`/en/admin/sign-in?next=${encodeURIComponent("//elsewhere.example/")}`);
  await fillSignIn(page, admin);
  await expect(page).toHaveURL(/\/en\/admin$/);
});

test("a cashier sees orders, the till and nothing else, by page and by API", async ({ page, cashier }) => {
  await signIn(page, cashier);
  await page.goto("/en/admin");
  await expect(page).toHaveURL(/\/en\/admin\/orders$/);
  const ways = page.getByRole("navigation", { name: "Back office" }).getByRole("link");
  await expect(ways).toHaveText(["Orders", "Till"]);
  for (const path of ["products", "payments", "jobs", "reconciliation", "settings"]) {
    const answer = await page.request.get(`/en/admin/${path}`, { maxRedirects: 0 });
    const whereTo = answer.status() === 200 ? await answer.text() : answer.headers().location;
    expect(whereTo, path).toContain("/en/admin/orders");
  }
  for (const [method, path, data] of [
    ["POST", "orders/any/refunds", { amount: 100, reason: "because" }],
    ["POST", "orders/any/confirmation", {}],
    ["POST", "payments/any/cancel", {}],
    ["POST", "refunds/any/settle", { outcome: "DONE" }],
    ["POST", "jobs/any/retry", {}],
    ["POST", "seqr/periods", {}],
    ["POST", "seqr/periods/any/report", {}],
    ["POST", "variants/any/stock", { delta: 1, reason: "because" }],
    ["PUT", "variants/any/price", { currency: "PLN", amount: 100 }],
  ] as const) {
    const refused = await page.request.fetch(`/api/admin/${path}`, { method, data });
    expect(refused.status(), path).toBe(403);
  }
});

test("nobody gets in by the API without signing in", async ({ page }) => {
  const refused = await page.request.post("/api/admin/jobs/any/retry", { data: {} });
  expect(refused.status()).toBe(401);
});

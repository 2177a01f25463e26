import { expect, test } from "../support/fixtures";
import { expectProblem } from "./untouched";

const calls = [
  { method: "POST", path: "/api/admin/orders/x/refunds", body: { amount: 100, reason: "because" } },
  { method: "POST", path: "/api/admin/orders/x/confirmation" },
  { method: "POST", path: "/api/admin/payments/x/cancel" },
  { method: "POST", path: "/api/admin/refunds/x/settle", body: { outcome: "DONE" } },
  { method: "POST", path: "/api/admin/variants/BASKET/stock", body: { delta: 5, reason: "because" } },
  { method: "PUT", path: "/api/admin/variants/BASKET/price", body: { currency: "PLN", amount: 1 } },
  { method: "POST", path: "/api/admin/jobs/x/retry" },
  { method: "POST", path: "/api/admin/seqr/periods" },
];

for (const { method, path, body } of calls) {
  test(`${method} ${path} is for nobody who is not signed in`, async ({ shop }) => {
    const before = await shop.product("market-basket");
    const headers = { "Content-Type": "application/json" };
    const send = (more: Record<string, string>) =>
      fetch(shop.url + path, { method, headers: { ...headers, ...more }, body: JSON.stringify(body ?? {}) });
    await expectProblem(await send({}), 401);
    await expectProblem(await send({ Cookie: "next-auth.session-token=eyJhbGciOiJub25lIn0.e30." }), 401);
    await expectProblem(await send({ Origin: "https://elsewhere.example" }), 403);
    expect(await shop.product("market-basket")).toEqual(before);
  });
}

test("the back office sends strangers to its sign-in page", async ({ page }) => {
  for (const path of ["", "/orders", "/products", "/payments", "/jobs", "/reconciliation"]) {
    await page.goto(`/en/admin${path}`);
    await expect(page).toHaveURL(/\/en\/admin\/sign-in/);
    await expect(page.getByRole("button", { name: "Sign in" })).toBeVisible();
  }
});

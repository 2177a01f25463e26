import { expect, test } from "../support/fixtures";
import { expectAccessible, expectSoundEverywhere } from "../support/page-checks";

// Looking at a whole page with axe takes long on a busy machine.
test.describe.configure({ timeout: 120_000 });

const langs = ["en", "pl"];
const pages = [
  { name: "home", path: "" },
  { name: "the listing", path: "/search" },
  { name: "a listing with filters", path: "/search?category=tea&stock=1&sort=price-up" },
  { name: "a search", path: "/search?q=tea" },
  { name: "a search without results", path: "/search?q=xyzzyxyzzy" },
  { name: "a product with variants", path: "/products/raspberry-teapot" },
  { name: "a product without variants", path: "/products/market-basket" },
  { name: "a product that is sold out", path: "/products/family-sledge" },
  { name: "a product to download", path: "/products/tea-notebook" },
  { name: "a bundle", path: "/products/slow-sunday" },
  { name: "an empty basket", path: "/basket" },
  { name: "an address that leads nowhere", path: "/nothing/here", status: 404 },
  { name: "a product that is not there", path: "/products/no-such-thing", status: 404 },
];

for (const { name, path, status } of pages) {
  test(`${name} is sound in both languages, wide and narrow, light and dark`, ({ page }) =>
    expectSoundEverywhere(page, { url: `/{lang}${path}`, langs, status }));
}

test("a full basket is sound", async ({ page, context }) => {
  for (const sku of ["TEAPOT-RASPBERRY", "CACTUS-25CM", "TEA-NOTEBOOK"]) {
    const added = await context.request.post("/api/basket/lines", { data: { sku, quantity: 2 } });
    expect(added.status()).toBe(200);
  }
  await expectSoundEverywhere(page, { url: "/{lang}/basket", langs });
});

test("a basket that does not answer says so and offers another try", async ({ page }) => {
  await page.route("**/api/basket", (route) => route.fulfill({ status: 503, json: {} }));
  await page.goto("/en/basket");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("The basket did not answer");
  await expectAccessible(page);
  await page.unroute("**/api/basket");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("The basket is empty")).toBeVisible();
});

test("a page that breaks says that no money moved and leads on", async ({ page }) => {
  // An answer that no version of the shop would give.
  await page.route("**/api/basket", (route) => route.fulfill({ json: { lines: null } }));
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto("/en/basket");
    await expect(page.getByRole("heading", { level: 1, name: "Something fell off the shelf" })).toBeVisible();
    await expect(page.getByText("No money moved because of it")).toBeVisible();
    await expectAccessible(page);
  }
  await page.unroute("**/api/basket");
  await page.getByRole("button", { name: "Back to the shop" }).click();
  await expect(page).toHaveURL(/\/en$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("That was the checkout");
});

test("a page says what it is when it is shared or put on a phone's screen", async ({ page, request }) => {
  const shared = (property: string) => page.locator(`meta[property="og:${property}"]`).first();
  await page.goto("/en");
  await expect(shared("image")).toHaveAttribute("content", /^http.+\/og\.png$/);
  await expect(shared("site_name")).toHaveAttribute("content", "Kram");
  const touchIcon = await page.locator('link[rel="apple-touch-icon"]').getAttribute("href");
  for (const path of ["/og.png", touchIcon ?? "", "/favicon.svg", "/favicon-32.png"]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()["content-type"], path).toMatch(/^image\//);
  }
  await page.goto("/pl/products/raspberry-teapot");
  await expect(shared("title")).toHaveAttribute("content", "Czajniczek malinowy");
  const picture = (await shared("image").getAttribute("content")) ?? "";
  expect(picture).toMatch(/^http.+\/pictures\/teapot-raspberry-800\.webp$/);
  const answer = await request.get(new URL(picture).pathname);
  expect(answer.headers()["content-type"]).toBe("image/webp");
  await expect(shared("site_name")).toHaveAttribute("content", "Kram");
});

import { expect, test } from "../support/fixtures";
import { expectSoundPage } from "../support/page-checks";

const pages = [
  { name: "home", path: "" },
  { name: "the listing", path: "/search" },
  { name: "a listing with filters", path: "/search?category=tea&stock=1&sort=price-up" },
  { name: "a search", path: "/search?q=tea" },
  { name: "a search without results", path: "/search?q=xyzzyxyzzy" },
  { name: "a product with variants", path: "/products/raspberry-teapot" },
  { name: "a product that is sold out", path: "/products/family-sledge" },
  { name: "a product to download", path: "/products/tea-notebook" },
  { name: "a bundle", path: "/products/slow-sunday" },
  { name: "an empty basket", path: "/basket" },
  { name: "an address without a page", path: "/nothing-here", status: 404 },
];

for (const { name, path, status } of pages) {
  test(`${name} is sound`, async ({ page }) => {
    await expectSoundPage(page, { url: `/en${path}`, lang: "en", load: "wide", status });
    await expectSoundPage(page, { url: `/pl${path}`, lang: "pl", load: "narrow", status });
  });
}

test("a full basket is sound", async ({ page, context }) => {
  for (const sku of ["TEAPOT-RASPBERRY", "CACTUS-25CM", "TEA-NOTEBOOK"]) {
    const added = await context.request.post("/api/basket/lines", { data: { sku, quantity: 2 } });
    expect(added.status()).toBe(200);
  }
  await expectSoundPage(page, { url: "/en/basket", lang: "en", load: "narrow" });
  await expectSoundPage(page, { url: "/pl/basket", lang: "pl", load: "wide" });
});

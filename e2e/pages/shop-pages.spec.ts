import { expect, test } from "../support/fixtures";
import { expectSoundPage } from "../support/page-checks";

// Looking at a whole page with axe takes long on a busy machine.
test.describe.configure({ timeout: 120_000 });

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
];

for (const { name, path } of pages) {
  test(`${name} is sound`, async ({ page }) => {
    await expectSoundPage(page, { url: `/en${path}`, lang: "en", look: "wide and light" });
    await expectSoundPage(page, { url: `/pl${path}`, lang: "pl", look: "narrow and dark" });
  });
}

test("a full basket is sound", async ({ page, context }) => {
  for (const sku of ["TEAPOT-RASPBERRY", "CACTUS-25CM", "TEA-NOTEBOOK"]) {
    const added = await context.request.post("/api/basket/lines", { data: { sku, quantity: 2 } });
    expect(added.status()).toBe(200);
  }
  await expectSoundPage(page, { url: "/en/basket", lang: "en", look: "wide and light" });
  await expectSoundPage(page, { url: "/pl/basket", lang: "pl", look: "narrow and dark" });
});

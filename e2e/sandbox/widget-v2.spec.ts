import type { Page } from "@playwright/test";
import { expect, test } from "../support/fixtures";
import { callsOf, openHostPage } from "./widget-page";

const PICTURE =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg==";
const SETUP = `
  addEventListener("DOMContentLoaded", () => {
    window.widget = InPostPayWidget.init({
      merchantClientId: "kram-demo-widget",
      language: "en",
      apiBaseUrl: "http://localhost:5998",
      unboundWidgetClicked: async (productId) => {
        calls.push(["unboundWidgetClicked", productId]);
        if (productId === "STONE") throw new Error("UNDELIVERABLE_PRODUCT");
        return "bbk_1";
      },
      handleBasketEvent: async (event) => { calls.push(["handleBasketEvent", event]); return true; },
    });
  });
`;
const BODY = `<inpost-izi-button data-product-id="TEA-1" binding_place="PRODUCT_CARD" variation="primary round size-lg"></inpost-izi-button>
  <inpost-izi-button data-product-id="STONE"></inpost-izi-button><inpost-thank-you language="en"></inpost-thank-you>`;

/** InPost Pay's side of the channel, as the test wants it. */
async function playInPost(page: Page) {
  const side = { linked: false, events: [] as string[], asked: [] as string[] };
  const cors = {
    "access-control-allow-origin": "*",
    "access-control-allow-headers": "*",
    "access-control-allow-methods": "*",
  };
  await page.route("http://localhost:5998/**", async (route) => {
    const request = route.request();
    const what = `${request.method()} ${new URL(request.url()).pathname}`;
    if (request.method() === "OPTIONS") return route.fulfill({ status: 204, headers: cors });
    if (!what.endsWith("/events") && !what.startsWith("GET")) side.asked.push(what);
    if (what.endsWith("/events")) {
      const data = side.events.splice(0).map((event) => `data: ${event}\n\n`);
      return route.fulfill({
        contentType: "text/event-stream",
        headers: cors,
        body: `retry: 200\n\n${data.join("")}`,
      });
    }
    if (what.endsWith("/qr"))
      return route.fulfill({
        headers: cors,
        json: { qr_code: PICTURE, deep_link: "http://localhost:5998/app" },
      });
    if (what.startsWith("DELETE")) {
      side.linked = false;
      return route.fulfill({ status: 204, headers: cors });
    }
    if (what.endsWith("/phone")) return route.fulfill({ status: 202, headers: cors, body: "{}" });
    return route.fulfill({
      headers: cors,
      json: side.linked
        ? { linked: true, maskedPhone: "600*****00", name: "Zofia", count: 2 }
        : { linked: false, count: 0 },
    });
  });
  return side;
}

test("binds, tells the shop of events, and unbinds", async ({ page, control }) => {
  const side = await playInPost(page);
  await openHostPage(page, { script: `${control.url}/inpostpay.widget.v2.js`, body: BODY, setup: SETUP });
  const first = page.locator("inpost-izi-button").first();
  await expect(page.locator("inpost-thank-you")).toContainText("Thank you for buying with InPost Pay");
  await first.locator(".inpostpay-widget .button").click();
  await expect(first.locator("#inpostpay-widget-popup")).toBeVisible();
  await page.getByRole("textbox", { name: "Phone number" }).fill("600700800");
  await first.locator("#button-connect").click();
  await expect(page.getByRole("dialog", { name: "Confirm on your phone" })).toBeVisible();
  await page.getByRole("button", { name: "Use another number" }).click();
  await page.getByRole("button", { name: "Do it with the QR code" }).click();
  await expect(page.getByRole("img", { name: "QR code for the InPost Mobile app" })).toBeVisible();

  side.linked = true;
  side.events.push("bound");
  await expect(first.locator(".count-badge")).toHaveText("2");
  await expect(page.getByRole("dialog")).toBeHidden();
  side.events.push("somethingNew", "basketProductChanged", "orderCreated");
  await expect
    .poll(() => callsOf(page))
    .toEqual([
      ["unboundWidgetClicked", "TEA-1"],
      ["handleBasketEvent", "basketProductChanged"],
      ["handleBasketEvent", "orderCreated"],
    ]);

  await first.locator(".button").click();
  await page.getByRole("button", { name: "Connect these purchases with another account" }).click();
  await first.locator("#button-delete-binding").click();
  await expect(page.getByRole("dialog", { name: "Enter your phone number" })).toBeVisible();
  expect(side.asked).toEqual([
    "POST /widget/v2/bbk_1/phone",
    "POST /widget/v2/bbk_1/qr",
    "DELETE /widget/v2/bbk_1/binding",
  ]);
});

test("says that a product is not delivered", async ({ page, control }) => {
  await playInPost(page);
  await openHostPage(page, { script: `${control.url}/inpostpay.widget.v2.js`, body: BODY, setup: SETUP });
  await page.locator("inpost-izi-button").nth(1).getByRole("button").click();
  await expect(page.getByRole("dialog", { name: "That did not work" })).toContainText(
    "does not deliver this product",
  );
});

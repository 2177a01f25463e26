import type { Page } from "@playwright/test";
import { expect, test } from "../support/fixtures";
import { expectAccessible } from "../support/page-checks";
import { callsOf, openHostPage } from "./widget-page";

// One black pixel: what counts is that the page's picture is shown.
const PICTURE =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg==";

/** The functions of section 4.2 as a shop would write them; the test settles what stays pending. */
const SETUP = `
  const note = (name, result) => (...args) => { calls.push([name, ...args]); return result(...args); };
  const pending = () => { let settle; const promise = new Promise((resolve) => (settle = resolve)); return { promise, settle }; };
  window.bound = pending();
  window.orders = [];
  window.iziCanBeBound = note("iziCanBeBound", async () => !location.search.includes("sold-out"));
  window.iziAddToCart = note("iziAddToCart", async () => ({}));
  window.iziGetPayData = note("iziGetPayData", async (prefix, phone) => {
    if (phone === "111111111") return { error_code: "PHONE_BINDING_METHOD_UNAVAILABLE", error_message: "x" };
    return phone ? {} : { qr_code: "${PICTURE}", deep_link: "https://inpost.example/app?basket=1", deep_link_hms: "" };
  });
  window.iziGetIsBound = note("iziGetIsBound", () => bound.promise);
  window.iziGetOrderComplete = note("iziGetOrderComplete", () => { const next = pending(); orders.push(next); return next.promise; });
  window.iziBindingDelete = note("iziBindingDelete", async () => { window.bound = pending(); });
  window.iziMobileLink = note("iziMobileLink", async () => ({ link: "inpost://izilink?basket_id=b-1" }));
`;
const CONFIRMED = {
  phone_number: { country_prefix: "+48", phone: "600700800" },
  browser: { browser_trusted: true, browser_id: "browser-1" },
  masked_phone_number: "600*****00",
  name: "Zofia",
  surname: "Kęs",
};
const TWO_BUTTONS = `<inpost-izi-button data-product-id="TEA-1" binding_place="PRODUCT_CARD" language="pl"></inpost-izi-button>
  <inpost-izi-button basket="true" binding_place="BASKET_SUMMARY" language="pl" variant="secondary"></inpost-izi-button>`;

async function open(page: Page, sandbox: string, body = TWO_BUTTONS, csp?: string): Promise<string> {
  return openHostPage(page, { script: `${sandbox}/inpostizi.js`, body, setup: SETUP, csp });
}

const create = (page: Page) => page.getByRole("button", { name: "Utwórz koszyk z InPost Pay" });
const settle = (page: Page, what: string, news: unknown) =>
  page.evaluate(([path, value]) => new Function("value", `${String(path)}.settle(value)`)(value), [
    what,
    news,
  ] as const);

/** Through the QR code to a bound basket. */
async function bind(page: Page): Promise<void> {
  await create(page).click();
  await page.getByRole("button", { name: "Zrób to z kodem QR" }).click();
  await expect(page.getByRole("img", { name: "Kod QR do aplikacji InPost Mobile" })).toBeVisible();
  await settle(page, "bound", CONFIRMED);
  await expect(page.getByRole("button", { name: "Produkty w koszyku InPost Pay" })).toHaveCount(2);
}

test("binds with the QR code in the documented order, then waits for the order", async ({
  page,
  control,
}) => {
  const host = await open(page, control.url);
  await expect(page.getByRole("button", { name: "Kup z InPost Pay" })).toBeVisible();
  await bind(page);
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect
    .poll(() => callsOf(page))
    .toEqual([
      ["iziCanBeBound", "TEA-1"],
      ["iziAddToCart", "TEA-1"],
      ["iziGetPayData", undefined, undefined, "PRODUCT_CARD"],
      ["iziGetIsBound"],
      ["iziGetOrderComplete"],
    ]);
  expect(await page.context().cookies(host)).toMatchObject([
    { name: "BrowserId", value: "browser-1", path: "/", sameSite: "Lax", httpOnly: false, secure: false },
  ]);

  await settle(page, "orders[0]", { action: "redirect", redirect: "/thanks" });
  await expect(page).toHaveURL(`${host}/thanks`);
});

test("binds by phone number, and says in words why one was refused", async ({ page, control }) => {
  await open(page, control.url);
  await create(page).click();
  const dialog = page.getByRole("dialog", { name: "Podaj numer telefonu" });
  const number = dialog.getByRole("textbox", { name: "Numer telefonu" });
  await expect(number).toBeFocused();
  await number.fill("12345");
  await number.press("Enter");
  await expect(dialog.getByRole("alert")).toHaveText(/Wpisz pełny numer/);
  await number.fill("111 111 111");
  await number.press("Enter");
  await expect(dialog.getByRole("alert")).toHaveText(/Użyj kodu QR/);
  await number.fill("600 700 800");
  await dialog.getByRole("button", { name: "Połącz" }).click();
  await expect(page.getByRole("dialog", { name: "Potwierdź w telefonie" })).toContainText("+48 600700800");
  await settle(page, "bound", { status: "REJECT" });
  await expect(dialog.getByRole("alert")).toHaveText(/odrzucono w aplikacji/);
  expect((await callsOf(page)).filter(([name]) => name === "iziGetPayData")).toEqual([
    ["iziGetPayData", "+48", "111111111", "PRODUCT_CARD"],
    ["iziGetPayData", "+48", "600700800", "PRODUCT_CARD"],
  ]);
});

test("gives a bound basket to another phone number after asking once more", async ({ page, control }) => {
  const host = await open(page, control.url);
  await bind(page);
  await page.getByRole("button", { name: "Produkty w koszyku InPost Pay" }).first().click();
  const bound = page.getByRole("dialog", {
    name: "Twoje zakupy czekają już na Ciebie w aplikacji InPost Mobile",
  });
  await expect(bound).toContainText("600*****00");
  await bound.getByRole("button", { name: "Połącz te zakupy z innym kontem" }).click();
  const sure = page.getByRole("dialog", {
    name: "Czy na pewno chcesz powiązać te zakupy z numerem telefonu innym niż 600*****00?",
  });
  await expectAccessible(page);
  await sure.getByRole("button", { name: "Połącz z innym numerem telefonu" }).click();
  await expect(page.getByRole("dialog", { name: "Podaj numer telefonu" })).toBeVisible();
  expect((await callsOf(page)).at(-1)).toEqual(["iziBindingDelete"]);
  expect(await page.context().cookies(host)).toEqual([]);
});

test("shows a basket that is bound already, counts, and looks again once when asked", async ({
  page,
  control,
}) => {
  const body = `<inpost-izi-button basket="true" language="en" name="Zofia" masked_phone_number="600*****00" count="2"></inpost-izi-button>`;
  await open(page, control.url, body);
  const button = page.getByRole("button", { name: /Products in InPost Pay basket/ });
  await expect(button).toHaveAccessibleName(/2$/);
  await page.evaluate(() =>
    document
      .querySelector("inpost-izi-button")
      ?.dispatchEvent(new CustomEvent("inpost-update-count", { detail: 5 })),
  );
  await expect(button).toHaveAccessibleName(/5$/);
  await settle(page, "orders[0]", { action: "refresh" });
  await expect(button).toHaveAccessibleName(/2$/);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await settle(page, "orders[0]", { action: "refresh" });
  await expect.poll(async () => (await callsOf(page)).length, { timeout: 5_000 }).toBe(2);
  expect(await page.evaluate(() => "sameDocument" in window), "no second reload at once").toBe(true);
});

test("starts nothing for a product that cannot be had", async ({ page, control }) => {
  const host = await open(page, control.url);
  await page.goto(`${host}/product?sold-out`);
  await create(page).click();
  await expect(page.getByRole("dialog", { name: "Nie udało się" })).toContainText(
    "Niczego nie dodano do koszyka",
  );
  expect(await callsOf(page)).toEqual([["iziCanBeBound", "TEA-1"]]);
});

test("is worked by keyboard, gives the focus back, and pleases axe", async ({ page, control }) => {
  await open(page, control.url);
  await page.evaluate(() =>
    document.addEventListener("iziModalEventClose", () => Object.assign(window, { closed: true })),
  );
  await page.keyboard.press("Tab");
  await expect(create(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Numer telefonu" })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(create(page)).toBeFocused();
  expect(await page.evaluate(() => "closed" in window)).toBe(true);
});

test("works under a strict content security policy and moves nothing", async ({ page, control }) => {
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  const csp = "default-src 'none'; script-src 'self' SANDBOX; img-src 'self'; base-uri 'none'";
  const body = `<div class="slot">${TWO_BUTTONS}</div>`;
  await open(page, control.url, body, csp);
  await create(page).click();
  await page.getByRole("button", { name: "Zrób to z kodem QR" }).click();
  await expect(page.locator("canvas[role=img]")).toBeVisible();
  expect(complaints.filter((text) => !/image|img-src|data:/.test(text))).toEqual([]);
});

test("leaves only the documented names on the page", async ({ page, control }) => {
  await openHostPage(page, { script: control.url, body: "", setup: "" });
  const before = await page.evaluate(() => Object.getOwnPropertyNames(window));
  await page.addScriptTag({ url: `${control.url}/inpostizi.js` });
  const after = await page.evaluate(() => Object.getOwnPropertyNames(window));
  expect(after.filter((name) => !before.includes(name)).sort()).toEqual([
    "handleInpostIziButtons",
    "iziGetBrowserData",
  ]);
  const data = await page.evaluate(() =>
    (window as unknown as { iziGetBrowserData(o: object): string }).iziGetBrowserData({ base64: true }),
  ); // the global that was just found
  expect(JSON.parse(Buffer.from(data, "base64").toString())).toMatchObject({
    location: "-",
    architecture: "x86_64",
  });
});

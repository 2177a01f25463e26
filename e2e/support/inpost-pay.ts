import { expect, type Locator, type Page } from "@playwright/test";
import type { Control, Message } from "./control";
import { readCode } from "./qr";
import { tokenIn } from "./shop";
import { until } from "./until";

/** The InPost phone of a demo person, driven by the sandbox's control API (`/control/openapi.json`). */
export type InpostPhone = {
  screen: string;
  binding?: { merchant: string; place: string; basketId: string; via: string };
  basket?: { basketId: string; basket: WalletBasket; totals: { total: number } };
  notice?: { type: "ERROR" | "ATTENTION"; description: string };
  order?: WalletOrder;
  orders: WalletOrder[];
  error?: { code: string; title: string; detail: string };
};
export type WalletBasket = {
  summary: { basket_final_price: { gross: string } };
  products: { product_id: string; product_name: string; quantity: { quantity: number } }[];
  promo_codes: { promo_code_value: string }[];
  related_products?: { product_id: string }[];
  delivery: { delivery_type: string; delivery_price: { gross: string } }[];
};
export type WalletOrder = {
  orderId: string;
  customerOrderId: string;
  status: string;
  statusText: string;
  tracking: string[];
  paymentStatus: string;
  total: number;
  refunds: { amount: number; status: string }[];
};

export class InpostApp {
  constructor(
    readonly control: Control,
    readonly person: string,
  ) {}

  press = (button: string, body: unknown = {}) =>
    this.control.call<InpostPhone>("POST", `/inpost-pay/phones/${this.person}/${button}`, body);
  state = () => this.control.call<InpostPhone>("GET", `/inpost-pay/phones/${this.person}`);
  scan = (text: string) => this.press("scan", { text });
  confirm = (remember = false) => this.press("confirm", { remember });
  checkout = (checkout: unknown) =>
    this.control.call<InpostPhone>("PUT", `/inpost-pay/phones/${this.person}/checkout`, checkout);

  /** Waits until the app shows what is expected. */
  shows = (expected: (phone: InpostPhone) => boolean) => until(this.state, expected);
}

/** What crossed the wire of one operation, oldest first. */
export async function wire(control: Control, operation: string): Promise<Message[]> {
  const messages = await control.journal(`provider=inpost-pay&operation=${operation}&limit=200`);
  return messages.reverse();
}

/** InPost's own button on a page: create, buy or bound, in the page's language. */
export const inpostButton = (page: Page, place = "PRODUCT_CARD"): Locator =>
  page.locator(`inpost-izi-button[binding_place="${place}"]`).getByRole("button").first();

/** Presses the widget's button and goes on to the QR code; gives what a camera reads off the screen. */
export async function showCode(page: Page, place = "PRODUCT_CARD"): Promise<string> {
  await inpostButton(page, place).click();
  await page.getByRole("button", { name: "Zrób to z kodem QR" }).click();
  const code = page.getByRole("img", { name: /Kod QR/ });
  await expect(code).toBeVisible();
  return readCode(code);
}

/** From a product page to a basket that is bound to the person's phone. */
export async function bindByCode(page: Page, app: InpostApp, remember = false): Promise<void> {
  const text = await showCode(page);
  await app.scan(text);
  await app.confirm(remember);
  await expect(boundButton(page)).toBeVisible();
}

export const boundButton = (page: Page): Locator =>
  page.getByRole("button", { name: /Produkty w koszyku InPost Pay/ }).first();

/** A basket bound from the app itself, by a product that the shop offers there: no page of the shop is open. */
export const takeInApp = (app: InpostApp, productId: string): Promise<InpostPhone> =>
  app.control.call("POST", "/inpost-pay/hot-product", { personId: app.person, productId });

/** An order made in the app, with the key to its page in the shop. */
export async function orderInApp(
  app: InpostApp,
  { productId, checkout, press = {} }: { productId: string; checkout: unknown; press?: object },
): Promise<WalletOrder & { token: string }> {
  await takeInApp(app, productId);
  await app.checkout(checkout);
  const { order, error } = await app.press("order", press);
  if (!order) throw new Error(`not ordered: ${JSON.stringify(error)}`);
  // Another order's mail may come late.
  const [mail] = await until(
    async () => (await app.control.mail()).filter(({ subject }) => subject.includes(order.customerOrderId)),
    ({ length }) => length > 0,
  );
  return { ...order, token: tokenIn(mail ?? { text: "" }) };
}

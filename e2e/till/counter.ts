import type { Browser, Locator, Page } from "@playwright/test";
import type { Control } from "../support/control";
import { expect, test as base } from "../support/fixtures";
import type { Shop } from "../support/shop";
import { signIn, type Staff } from "../support/staff";
import { until } from "../support/until";

export type Transaction = {
  transactionNo: string;
  reference: string;
  status: string;
  amount: number;
  prepays: number;
  refunds: { amount: number }[];
};

/** What most of these tests sell. */
export const cup = { slug: "morning-cup", sku: "MORNING-CUP-LILAC" };

/** The sale screen of a till with an open shift, and what hangs on it. */
export class Counter {
  readonly bill: Locator;

  constructor(
    readonly page: Page,
    readonly tillId: string,
  ) {
    this.bill = page.getByRole("region", { name: "The bill" });
  }

  state(title: string | RegExp): Locator {
    return this.bill.getByRole("region", { name: title });
  }

  /** What a hand scanner does: it types anywhere, fast, and presses Enter. */
  async wedge(code: string): Promise<void> {
    await this.page.keyboard.type(code);
    await this.page.keyboard.press("Enter");
  }

  async newSale(): Promise<void> {
    await this.page.goto(`/en/till/${this.tillId}?sale=blank`);
    await expect(this.bill.getByText("Ready for the first product")).toBeVisible();
  }

  /** Opens the screen that the shopper sees, in a browser that nobody signed in to. */
  async openDisplay(browser: Browser, baseURL: string | undefined): Promise<Page> {
    const till = await this.page.request.get(`/api/till/tills/${this.tillId}`);
    const { display }: { display: { path: string } } = await till.json();
    const context = await browser.newContext({ baseURL, viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.goto(`/en${display.path}`);
    return page;
  }
}

type Fixtures = { counter: Counter };

/** Every test stands at a till whose shift is open, as a cashier. */
export const test = base.extend<Fixtures>({
  setup: ["till that cancels soon", { scope: "worker" }],
  counter: async ({ page, cashier }, use) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const counter = await openCounter(page, cashier);
    await counter.newSale();
    await use(counter);
  },
});

export { expect };

/** Signs in and opens the shift of the first till, unless it is open. */
export async function openCounter(page: Page, staff: Staff): Promise<Counter> {
  await signIn(page, staff);
  const { tills }: { tills: { id: string; shift: unknown }[] } = await (
    await page.request.get("/api/till/tills")
  ).json();
  const [till] = tills;
  if (!till) throw new Error("the shop has no till");
  if (!till.shift) {
    const opened = await page.request.post(`/api/till/tills/${till.id}/shift`, { data: { float: 10_000 } });
    expect(opened.status()).toBe(201);
  }
  return new Counter(page, till.id);
}

/** The code under a product's bars. */
export async function eanOf(shop: Shop, slug: string, sku: string): Promise<string> {
  const { variants } = await shop.product(slug);
  const ean = variants.find((variant) => variant.sku === sku)?.ean;
  if (!ean) throw new Error(`${sku} has no EAN`);
  return ean;
}

/** Lets a person's wallet ask for a confirmation whatever the amount. */
export async function alwaysAsk(control: Control, person: string, wallet: string): Promise<void> {
  await control.call("PATCH", `/pockyt/phones/${person}`, { wallet, offline: false });
  await control.call("PATCH", `/pockyt/phones/${person}/wallets/${wallet}`, {
    threshold: 0,
    balance: 50_000,
  });
}

/** The text of the code that a person's wallet shows now. */
export async function walletCode(control: Control, person: string): Promise<string> {
  return (await control.call<{ text: string }>("GET", `/pockyt/phones/${person}/code`)).text;
}

export const press = (control: Control, person: string, button: "approve" | "decline") =>
  until(
    () =>
      control.call("POST", `/pockyt/phones/${person}/${button}`).then(
        () => true,
        () => false,
      ),
    (done) => done,
  );

type Sold = { id: string; state: string; order: { id: string } | null; receipt: { code: string } | null };

/** A sale that a wallet pays without being asked, as the till's pages would make it. */
export async function sellByApi(
  { page, tillId }: Counter,
  control: Control,
  { code, quantity, person }: { code: string; quantity: number; person: string },
): Promise<{ orderId: string; receipt: string }> {
  const post = async (path: string, data: object): Promise<Sold> => {
    const answer = await page.request.post(`/api/till${path}`, { data });
    expect(answer.ok(), `${path} ${answer.status()}`).toBe(true);
    return answer.json() as Promise<Sold>; // the till's OpenAPI document holds it to this shape
  };
  const { id } = await post(`/tills/${tillId}/sales`, {});
  await post(`/sales/${id}/lines`, { code, quantity });
  await post(`/sales/${id}/attempts`, { kind: "scan" });
  await post(`/sales/${id}/attempts/1/code`, { code: await walletCode(control, person) });
  const sold = await until(
    async () => (await page.request.get(`/api/till/sales/${id}`)).json() as Promise<Sold>, // see above
    ({ state }) => state === "PAID",
  );
  if (!sold.order || !sold.receipt) throw new Error("the sale is paid without an order or a receipt");
  return { orderId: sold.order.id, receipt: sold.receipt.code };
}

/** What Pockyt knows, newest first. */
export const transactions = (control: Control) => control.call<Transaction[]>("GET", "/pockyt/transactions");

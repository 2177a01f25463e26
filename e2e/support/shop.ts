/** The shop's public API, as far as the tests read it. */
export type Stock = { onHand?: number; available: number | null };
export type ShopProduct = {
  id: string;
  slug: string;
  variants: { sku: string; ean: string; prices: Record<string, { amount: number }>; stock: Stock }[];
};
export type ShopOrder = {
  number: string;
  state: string;
  payment: { state: string; reference: string; paidReference: string | null } | null;
  refunds: { state: string; amount: number }[];
};

export class Shop {
  constructor(readonly url: string) {}

  async product(slug: string): Promise<ShopProduct> {
    return read(await fetch(`${this.url}/api/catalog/products/${slug}`));
  }

  /** Pieces of one variant that can be bought now. */
  async available(slug: string, sku: string): Promise<number> {
    const { variants } = await this.product(slug);
    return variants.find((variant) => variant.sku === sku)?.stock.available ?? 0;
  }

  async order(token: string): Promise<ShopOrder> {
    return read(await fetch(`${this.url}/api/orders/${token}`));
  }

  createPurchase(body: unknown, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.url}/api/seqr/createPurchase`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: typeof body === "string" ? body : JSON.stringify(body),
      ...init,
    });
  }
}

/** The order's key out of the link in a mail. */
export function tokenIn(mail: { text: string }): string {
  const token = /\/orders\/([A-Za-z0-9_-]{20,})/.exec(mail.text)?.[1];
  if (!token) throw new Error("the mail names no order page");
  return token;
}

/** What the Instant Checkout code of a SKU says. */
export const codeOf = (sku: string) => `HTTP://SEQR.SE/000/wss-dev?t=${sku}&w=kram`;

async function read<Body>(answer: Response): Promise<Body> {
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer.json() as Promise<Body>; // the shop's OpenAPI document holds it to these shapes
}

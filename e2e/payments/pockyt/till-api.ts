import type { APIRequestContext } from "@playwright/test";
import type { Apps } from "../../support/apps";
import { Control } from "../../support/control";
import { test as base } from "../../support/fixtures";
import { Shop } from "../../support/shop";
import { signIn, type Staff } from "../../support/staff";
import { until } from "../../support/until";

export type Attempt = {
  number: number;
  reference: string;
  transactionNo: string | null;
  state: string;
  problem: string | null;
};
export type Sale = {
  id: string;
  state: string;
  due: number;
  paid: number;
  attempt: Attempt | null;
  order: { id: string; number: string; state: string } | null;
  receipt: { code: string } | null;
  actions: string[];
};
/** What Pockyt, played by the sandbox, knows of a transaction. */
export type Transaction = {
  transactionNo: string;
  status: string;
  prepays: number;
  voided: number;
  refunded: number;
  ipns: { state: string; attempts: number; answers: { status: number | null; body: string }[] }[];
};
export type Answer<Body> = { status: number; body: Body & { code?: string } };

type Listed = { items: { slug: string; variants: { sku: string; stock: { available: number | null } }[] }[] };

const person = "zofia";

/** A till as its pages drive it, over HTTP alone, with a wallet phone beside it. */
export class Till {
  tillId = "";
  /** What is sold: the goods of which most are left, so that no run of tests sells out. */
  private goods = { slug: "", sku: "", available: 0 };

  private constructor(
    readonly request: APIRequestContext,
    readonly shopUrl: string,
    readonly control: Control,
    readonly shop: Shop,
  ) {}

  /** Signs a cashier in and opens a shift. */
  static async open(request: APIRequestContext, apps: Apps, cashier: Staff): Promise<Till> {
    const till = new Till(request, apps.shopUrl, new Control(apps.sandboxUrl), new Shop(apps.shopUrl));
    await till.control.reset();
    await signIn({ request }, cashier);
    const { body } = await till.call<{ tills: { id: string; shift: unknown }[] }>("GET", "/tills");
    const first = body.tills[0];
    if (!first) throw new Error("the shop has no till");
    till.tillId = first.id;
    till.goods = await mostOf(apps.shopUrl);
    if (!first.shift) await till.call("POST", `/tills/${first.id}/shift`, { float: 10_000 });
    return till;
  }

  async call<Body>(method: string, path: string, data?: unknown): Promise<Answer<Body>> {
    const answer = await this.request.fetch(`${this.shopUrl}/api/till${path}`, { method, data });
    return { status: answer.status(), body: await answer.json() };
  }

  /** A sale of some cups with an attempt that waits for a code. */
  async bill(quantity = 1): Promise<Sale> {
    const { body: sale } = await this.call<Sale>("POST", `/tills/${this.tillId}/sales`, {});
    await this.call("POST", `/sales/${sale.id}/lines`, { code: this.goods.sku, quantity });
    const begun = await this.call<Sale>("POST", `/sales/${sale.id}/attempts`, { kind: "scan" });
    // An answer that was lost is asked for again; the sale has its attempt all the same.
    if (begun.status !== 201 && begun.status !== 502)
      throw new Error(`no attempt: ${begun.status} ${JSON.stringify(begun.body)}`);
    return this.reaches(sale, ["ready"]);
  }

  /** What the shopper's phone shows. `asks`: the wallet wants a confirmation first. */
  async code({ asks = false }: { asks?: boolean } = {}): Promise<string> {
    await this.control.call("PATCH", `/pockyt/phones/${person}/wallets/alipay`, {
      threshold: asks ? 0 : 1_000_000,
      balance: 1_000_000,
    });
    const path = `/pockyt/phones/${person}/new-code?wallet=alipay`;
    return (await this.control.call<{ text: string }>("POST", path)).text;
  }

  submit(sale: Sale, code: string): Promise<Answer<Sale>> {
    return this.call("POST", `/sales/${sale.id}/attempts/${sale.attempt?.number}/code`, { code });
  }

  cancel(sale: Sale): Promise<Answer<Sale>> {
    return this.call("POST", `/sales/${sale.id}/attempts/${sale.attempt?.number}/cancel`);
  }

  approve = () => this.control.call("POST", `/pockyt/phones/${person}/approve`);
  decline = () => this.control.call("POST", `/pockyt/phones/${person}/decline`);

  async read(sale: Sale): Promise<Sale> {
    return (await this.call<Sale>("GET", `/sales/${sale.id}`)).body;
  }

  /** The sale as soon as its attempt is in one of these states. */
  reaches(sale: Sale, states: string[], seconds = 20): Promise<Sale> {
    return until(
      () => this.read(sale),
      ({ attempt }) => states.includes(attempt?.state ?? ""),
      seconds,
    );
  }

  transaction(sale: Sale): Promise<Transaction> {
    return this.control.call("GET", `/pockyt/transactions/${sale.attempt?.transactionNo}`);
  }

  fault = (operation: string, kind: string, params?: Record<string, unknown>, remaining: number | null = 1) =>
    this.control.call("POST", "/faults", { provider: "pockyt", operation, kind, params, remaining });

  /** How often the sandbox's journal has a charge of this sale, worked on or not. */
  async charges(sale: Sale): Promise<number> {
    const messages = await this.control.journal("provider=pockyt&operation=prepay");
    return messages.filter(({ requestBody }) => requestBody.includes(sale.attempt?.transactionNo ?? "?"))
      .length;
  }

  available = () => this.shop.available(this.goods.slug, this.goods.sku);
}

async function mostOf(shopUrl: string) {
  const answer = await fetch(`${shopUrl}/api/catalog/products?limit=50`);
  const { items }: Listed = await answer.json();
  const all = items.flatMap(({ slug, variants }) =>
    variants.map(({ sku, stock }) => ({ slug, sku, available: stock.available ?? 0 })),
  );
  const [most] = all.sort((one, other) => other.available - one.available);
  if (!most) throw new Error("the shop sells nothing");
  return most;
}

export const test = base.extend<{ till: Till }>({
  setup: ["hasty till", { scope: "worker" }],
  till: async ({ request, apps, cashier }, use) => use(await Till.open(request, apps, cashier)),
});

export { expect } from "@playwright/test";

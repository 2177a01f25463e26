import { Control, type Payment } from "./control";
import { codeOf, Shop, tokenIn } from "./shop";
import { until } from "./until";

/** Lets `count` people pay for one SKU at once; every buyer has an e-mail address of their own. */
export async function payAtOnce(
  control: Control,
  { sku, count, round = 0 }: { sku: string; count: number; round?: number },
): Promise<Payment[]> {
  const people = await control.people();
  return Promise.all(
    Array.from({ length: count }, (_, n) => {
      const person = people[n % people.length];
      if (!person) throw new Error("the sandbox has no people");
      const customer = { email: `buyer-${round}-${n}@example.com` };
      return control.pay({ personId: person.id, text: codeOf(sku), customer, waitForResultMs: 60_000 });
    }),
  );
}

/** The state of every order that a mail tells of, by the mail's order page. */
export async function mailedOrders(control: Control, shop: Shop): Promise<string[]> {
  const mails = await control.mail();
  const tokens = [...new Set(mails.map(tokenIn))];
  return Promise.all(tokens.map(async (token) => (await shop.order(token)).state));
}

/** Waits until the shop has nothing under way: pieces available stay the same for a second. */
export async function settled(shop: Shop, slug: string, sku: string, wanted: number): Promise<void> {
  await until(
    () => shop.available(slug, sku),
    (available) => available === wanted,
    30,
  );
}

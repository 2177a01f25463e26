import type { Control, Payment } from "./control";
import { codeOf } from "./shop";

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

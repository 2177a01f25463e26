import { readProducts } from "@sandbox/inpost-pay/read-products";
import { settle } from "@sandbox/inpost-pay/settle";
import type { Sandbox } from "@sandbox/lib/sandbox";

/** What comes once a day, when a day of the clock is over: money is paid out (3.11), offered products are read (3.10). */
export async function runDaily(sandbox: Sandbox): Promise<void> {
  const { inpostPay, clock } = sandbox;
  const today = new Date(clock.now()).toISOString().slice(0, 10);
  const last = inpostPay.lastDay();
  if (last === today) return;
  inpostPay.saveLastDay(today);
  if (last === undefined) return;
  for (const merchant of inpostPay.merchants.all()) {
    await settle(sandbox, merchant);
    await readProducts(sandbox, merchant);
  }
}

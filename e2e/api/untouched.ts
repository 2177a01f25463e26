import { expect } from "@playwright/test";
import type { Control } from "../support/control";
import type { Shop } from "../support/shop";

/** Runs something that must be refused, and expects the shop to be as before: stock, payments, messages, health. */
export async function expectUntouched(
  { shop, control }: { shop: Shop; control: Control },
  attempt: () => Promise<void>,
) {
  const before = await state(shop);
  await attempt();
  expect(await state(shop)).toEqual(before);
  expect(await control.journal("provider=seqr&operation=sendInvoice")).toEqual([]);
  expect(await control.mail()).toEqual([]);
  const health = await fetch(`${shop.url}/api/health`);
  expect(health.status).toBe(200);
  expect(await health.json()).toMatchObject({ status: "ok" });
}

async function state(shop: Shop) {
  const { variants } = await shop.product("market-basket");
  const metrics = await (await fetch(`${shop.url}/api/metrics`)).text();
  return { variants, payments: metrics.split("\n").filter((line) => line.startsWith("kram_payments{")) };
}

/** Expects an error answer in the shop's own shape (RFC 9457). */
export async function expectProblem(answer: Response, status: number, code?: string): Promise<void> {
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toContain("application/problem+json");
  const problem: unknown = await answer.json();
  expect(problem).toMatchObject({
    status,
    title: expect.any(String),
    code: code ?? expect.any(String),
    detail: expect.any(String),
  });
  expect(JSON.stringify(problem)).not.toMatch(/\bat \w+ \(|node_modules|prisma/i); // no stack, no insides
}

import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { seedShop } from "@/prisma/seed/shop/seed-shop";
import { type TestDatabase, testDatabase } from "@/scripts/lib/test-database";
import { setClock } from "@/server/clock";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import type { Staff } from "@/server/auth/roles";
import { addSaleLine } from "@/server/till/add-sale-line";
import { openShift } from "@/server/till/open-shift";
import { readSale } from "@/server/till/read-sale";
import { readTillOrder } from "@/server/till/read-till-order";
import { startAttempt } from "@/server/till/start-attempt";
import { startSale } from "@/server/till/start-sale";
import { submitCode } from "@/server/till/submit-code";
import type { TillResult } from "@/server/till/till-problems";
import type { SaleView } from "@/server/till/to-sale-view";
import { watchAttempts } from "@/server/till/watch-attempts";
import { FakePockyt } from "./fake-pockyt";
import { makeProduct } from "./make-product";

export const cashier: Staff = { id: "u1", email: "ola@kram.example", name: "Ola", role: "cashier" };
export const manager: Staff = { id: "u2", email: "jan@kram.example", name: "Jan", role: "admin" };

/** What tests of the till stand on: a database with open tills, and before each a fresh Pockyt, handed to `onPockyt`. */
export function useTills(onPockyt: (pockyt: FakePockyt) => void): void {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
    await prepareTills();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    onPockyt(FakePockyt.install());
    await forgetAttempts();
  });
  afterEach(() => setClock());
}

/** The same where every wallet pays at once, and no job is left of the test before. */
export function usePayingTills(onPockyt: (pockyt: FakePockyt) => void = () => undefined): void {
  useTills((pockyt) => {
    pockyt.charge = "success";
    onPockyt(pockyt);
  });
  beforeEach(() => withTransaction((tx) => tx.job.deleteMany()));
}

/** Tills with an open shift of 100,00 each, in the test's database. */
async function prepareTills(): Promise<void> {
  await withTransaction((tx) => seedShop(tx));
  for (const tillId of ["till-1", "till-2"])
    value(await openShift({ tillId, float: 10_000, staff: cashier }));
}

/** What a use case gave; throws when it refused. */
export function value<Value>(result: TillResult<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${result.error.code} ${JSON.stringify(result.error.more)}`);
  return result.value;
}

/** The code that a use case refused with; undefined when it did not. */
export function refusal(result: TillResult<unknown>): string | undefined {
  return result.ok ? undefined : result.error.code;
}

/** A sale of `quantity` pieces of a new product at 24,60 USD. */
export async function saleOf({ quantity = 1, stock = 5, amount = 2_460, tillId = "till-1" } = {}) {
  const product = await makeProduct({ stock, amount, currency: "USD" });
  const { id } = value(await startSale({ tillId, staff: cashier }));
  const sale = value(await addSaleLine({ saleId: id, staff: cashier, code: product.sku, quantity }));
  return { ...product, sale, saleId: id, change: { saleId: id, staff: cashier } };
}

let codes = 0;
/** A code as Alipay shows one, new each time. */
export function alipayCode(): string {
  codes += 1;
  return `28${String(Date.now()).slice(-10)}${String(codes).padStart(6, "0")}`;
}

/** A sale whose wallet is to be scanned. */
export async function readyToScan(options: Parameters<typeof saleOf>[0] = {}) {
  const made = await saleOf(options);
  const sale = value(await startAttempt({ ...made.change, kind: "scan" }));
  return { ...made, sale };
}

/** A sale whose wallet's code was charged; how that came out, the fake decides. */
export async function charged(options: Parameters<typeof saleOf>[0] = {}) {
  const made = await readyToScan(options);
  const sale = value(await submitCode({ ...made.change, number: 1, code: alipayCode() }));
  return { ...made, sale };
}

/** A sale that a wallet paid, with the order that came of it. */
export async function paidByWallet(options: Parameters<typeof saleOf>[0] = {}) {
  const made = await charged(options);
  const orderId = made.sale.order?.id ?? "";
  return { ...made, orderId, order: async () => value(await readTillOrder({ orderId })) };
}

let presses = 0;
/** What tells one press of a button from another, new each time. */
export const press = () => `press-${(presses += 1)}-${Date.now()}`;

/** How a cashier of the first till gives money back. */
export const back = { tillId: "till-1", staff: cashier, reason: "does not fit" };

export async function saleNow(saleId: string): Promise<SaleView> {
  return value(await readSale({ saleId, staff: cashier }));
}

/** Lets the watcher live through `seconds` from now on, in steps of a second. Gives the moment it came to. */
export async function letPass(seconds: number, from = new Date()): Promise<Date> {
  let at = from;
  for (let second = 0; second < seconds; second += 1) {
    at = new Date(at.getTime() + 1_000);
    const moment = at;
    setClock(() => moment);
    await watchAttempts(at);
  }
  return at;
}

export async function paymentOf(saleId: string) {
  return db().walletAttempt.findFirstOrThrow({
    where: { saleId },
    orderBy: { number: "desc" },
    include: { payment: { include: { order: true, facts: true, refunds: true } } },
  });
}

/** Takes the attempts of earlier tests from the watcher. */
async function forgetAttempts(): Promise<void> {
  await withTransaction((tx) => tx.walletAttempt.updateMany({ data: { nextStepAt: null } }));
}

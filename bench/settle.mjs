import { request, Agent } from "node:http";
import Database from "better-sqlite3";
import { startBare, startShop } from "./lib/shop.mjs";
import { inParallel, paidPurchases, startStub } from "./lib/stub.mjs";
import { detail, figure, median, round } from "./lib/report.mjs";

const atOnce = 16;
const count = 600;
const rounds = 3;
const digital = "TEA-NOTEBOOK";

/** Notifications that end in a PAID order, per second, beside a bare Next route handler that answers 200. */
export async function settle({ sku = process.env.BENCH_SKU ?? digital } = {}) {
  const stub = await startStub();
  // Without the watcher, which would find the payments paid before their notification comes.
  const shop = await startShop({ seqr: stub.url, env: { WORKER: "off" } });
  const bare = await startBare();
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const pairs = [];
  try {
    await inParallel(200, atOnce, () => post(agent, `${bare.url}/api/echo`));
    for (let turn = 0; turn < rounds; turn++) {
      const start = performance.now();
      const addresses = await paidPurchases({ shop, stub, sku, count });
      detail(`${count} purchases made in ${round((performance.now() - start) / 1000)} s, now settling them`);
      const before = paidPayments(shop);
      const ours = (count * 1000) / (await inParallel(count, atOnce, (n) => post(agent, addresses[n])));
      const settled = paidPayments(shop) - before;
      if (settled !== count)
        throw new Error(`${settled} of ${count} payments are PAID after their notification`);
      const theirs =
        (count * 1000) / (await inParallel(count, atOnce, () => post(agent, `${bare.url}/api/echo`)));
      pairs.push({ ours, theirs });
      detail(`${round(ours)} settled/s against ${round(theirs)} bare answers/s`);
    }
  } finally {
    agent.destroy();
    await Promise.all([shop.stop(), bare.stop()]);
    stub.stop();
  }
  figure(
    "notification → PAID, settled/s against a bare route handler",
    median(pairs.map(({ ours, theirs }) => ours / theirs)),
    "×",
    { atLeast: 0.15 },
  );
}

/** How many payments the shop's SQLite file has as PAID. */
function paidPayments({ settings }) {
  const database = new Database(settings.DATABASE_URL.slice("file:".length), { readonly: true });
  try {
    return database.prepare(`SELECT COUNT(*) FROM "Payment" WHERE "state" = 'PAID'`).pluck().get();
  } finally {
    database.close();
  }
}

/** Posts an empty body on a kept connection; throws unless the answer is 200. */
export function post(agent, address) {
  return new Promise((resolve, reject) => {
    const sent = request(address, { method: "POST", agent }, (answer) => {
      answer.resume();
      answer.once("end", () =>
        answer.statusCode === 200 ? resolve() : reject(new Error(`${address}: ${answer.statusCode}`)),
      );
    });
    sent.once("error", reject);
    sent.end();
  });
}

import "@/scripts/lib/ready-env";
import { parseArgs } from "node:util";
import { now } from "@/server/clock";
import { closeDatabase } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { addGeneratedOrders } from "./generate/add-orders";
import { addGeneratedProducts } from "./generate/add-products";
import { seedCatalogue } from "./seed-catalogue";
import { seedShop } from "./shop/seed-shop";

/** `npm run db:seed [-- --products N --orders N]`: the catalogue, and on top N made-up products and orders. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { products: { type: "string" }, orders: { type: "string" } } });
  const [products, orders] = [countOf("products", values.products), countOf("orders", values.orders)];
  const seeded = await withTransaction((tx) => seedCatalogue(tx, now()));
  const nothing = seeded.categories + seeded.products + seeded.variants === 0;
  console.log(
    nothing
      ? "The catalogue is already there."
      : `Catalogue: ${seeded.categories} categories, ${seeded.products} products, ${seeded.variants} variants added.`,
  );
  const shop = Object.entries(await withTransaction((tx) => seedShop(tx))).filter(([, count]) => count > 0);
  if (shop.length > 0)
    console.log(`Shop: ${shop.map(([what, count]) => `${count} ${what}`).join(", ")} added.`);
  if (products > 0)
    await timed(`${products} generated products`, () => addGeneratedProducts(products, now()));
  if (orders > 0) await timed(`${orders} generated orders`, () => addGeneratedOrders(orders, now()));
}

async function timed(what: string, work: () => Promise<void>): Promise<void> {
  const start = performance.now();
  await work();
  console.log(`${what} added in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
}

function countOf(name: string, text = "0"): number {
  if (!/^\d{1,7}$/.test(text))
    throw new Error(`--${name} takes a number of at most seven digits, not "${text}"`);
  return Number(text);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}

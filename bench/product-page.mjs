import autocannon from "autocannon";
import { startBare, startShop } from "./lib/shop.mjs";
import { cpuMs } from "./lib/process.mjs";
import { detail, figure, median, round } from "./lib/report.mjs";

const connections = 64;
const seconds = 5;
const rounds = 3;

/** Requests per second of the product page beside a bare static Next page, and the server's CPU time per request. */
export async function productPage() {
  const [shop, bare] = [await startShop(), await startBare()];
  const page = `${shop.url}/en/products/raspberry-teapot`;
  const pairs = [];
  try {
    for (const url of [page, bare.url]) await load(url, 3);
    for (let round = 0; round < rounds; round++) {
      const before = cpuMs(shop.pid);
      const ours = await load(page, seconds);
      const cpu = (cpuMs(shop.pid) - before) / ours.total;
      pairs.push({ ours: ours.rate, cpu, bare: (await load(bare.url, seconds)).rate });
    }
  } finally {
    await Promise.all([shop.stop(), bare.stop()]);
  }
  for (const { ours, bare: theirs, cpu } of pairs)
    detail(`${round(ours)} against ${round(theirs)} requests/s, ${round(cpu)} ms CPU a request`);
  figure(
    "product page, requests/s against a bare static page",
    median(pairs.map((pair) => pair.ours / pair.bare)),
    "×",
    { atLeast: 0.6 },
  );
  figure("product page, CPU a request", median(pairs.map((pair) => pair.cpu)), "ms", { atMost: 0.6 });
}

async function load(url, duration) {
  const result = await autocannon({ url, connections, duration });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} bad answers, ${result.errors} errors`);
  return { rate: result.requests.total / result.duration, total: result.requests.total };
}

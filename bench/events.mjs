import { Agent, get } from "node:http";
import { startShop } from "./lib/shop.mjs";
import { paidPurchases, startStub } from "./lib/stub.mjs";
import { detail, figure, percentile, round } from "./lib/report.mjs";
import { post } from "./settle.mjs";

const others = Number(process.env.BENCH_STREAMS ?? 1_000);
const callbacks = Number(process.env.BENCH_CALLBACKS ?? 100);
// A shop that has just started has compiled nothing yet.
const warmUp = 20;

/** Milliseconds from a notification leaving SEQR to the event in the shopper's open stream, with 1 000 more open. */
export async function events({ sku = process.env.BENCH_SKU ?? "TEA-NOTEBOOK" } = {}) {
  const stub = await startStub();
  const shop = await startShop({ seqr: stub.url, env: { WORKER: "off" } });
  const agent = new Agent({ keepAlive: true });
  const streams = [];
  const delays = [];
  try {
    for (let n = 0; n < others; n++)
      streams.push(await open(`${shop.url}/api/events?topics=stock:other-${n}`));
    const addresses = await paidPurchases({ shop, stub, sku, count: warmUp + callbacks });
    for (const address of addresses) {
      const payment = new URL(address).pathname.split("/")[4];
      const stream = await open(`${shop.url}/api/events?topics=payment:${payment}`);
      const start = performance.now();
      const arrived = stream.next(`payment:${payment}`);
      await Promise.all([post(agent, address), arrived]);
      delays.push((await arrived) - start);
      stream.close();
    }
  } finally {
    streams.forEach((stream) => stream.close());
    agent.destroy();
    await shop.stop();
    stub.stop();
  }
  delays.splice(0, warmUp);
  detail(
    `median ${round(percentile(delays, 0.5))} ms, p95 ${round(percentile(delays, 0.95))} ms of ${callbacks}, ${others} other streams open`,
  );
  figure("callback → event in the shopper's stream, p95", percentile(delays, 0.95), "ms", { atMost: 30 });
}

/** An open event stream; `next` gives the moment at which the topic's event came. */
function open(address) {
  return new Promise((resolve, reject) => {
    const request = get(address, { agent: false }, (answer) => {
      let waiting;
      let first = true;
      answer.on("data", (chunk) => {
        const text = chunk.toString();
        if (first) {
          first = false;
          resolve({
            close: () => request.destroy(),
            next: (topic) => new Promise((done) => (waiting = { topic, done })),
          });
        }
        if (waiting && text.includes(waiting.topic)) waiting.done(performance.now());
      });
      answer.on("error", () => {});
    });
    request.on("error", reject);
  });
}

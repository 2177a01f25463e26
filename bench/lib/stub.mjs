import { fork } from "node:child_process";
import { freePort } from "./process.mjs";

/** Starts the least SEQR in a process of its own. `pay` marks an invoice as paid and gives its notification address. */
export async function startStub() {
  const port = await freePort();
  const child = fork(new URL("./soap-stub.mjs", import.meta.url), {
    env: { ...process.env, PORT: String(port) },
  });
  await new Promise((resolve) => child.once("message", resolve));
  const url = `http://127.0.0.1:${port}`;
  const pay = async (reference) => {
    const answer = await fetch(`${url}/pay`, { method: "POST", body: JSON.stringify({ reference }) });
    return (await answer.json()).notificationUrl;
  };
  return { url: `${url}/soap`, pay, stop: () => child.kill("SIGKILL") };
}

/** Orders `count` pieces as SEQR Instant Checkout would, at most 16 at once. Gives the notification addresses, paid. */
export async function paidPurchases({ shop, stub, sku, count }) {
  const addresses = [];
  await inParallel(count, 16, async () => {
    const answer = await fetch(`${shop.url}/api/seqr/createPurchase`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({
        purchaseToken: sku,
        clientName: "Bench",
        street: "Street 1",
        city: "City",
        country: "Poland",
        state: "",
        zip: "00-001",
        email: "bench@example.com",
        msisdn: "48500100200",
      }),
    });
    const { invoiceReferenceId, errorCode } = await answer.json();
    if (!invoiceReferenceId) throw new Error(`createPurchase: ${errorCode}`);
    addresses.push(await stub.pay(invoiceReferenceId));
  });
  return addresses;
}

/** Runs `work` `count` times, `atOnce` at a time; gives the milliseconds that all took. */
export async function inParallel(count, atOnce, work) {
  let started = 0;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (started < count) await work(started++);
    }),
  );
  return performance.now() - start;
}

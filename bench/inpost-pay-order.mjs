import { startPair } from "./lib/pair.mjs";
import { detail, figure, median, percentile, round } from "./lib/report.mjs";

const rounds = 20;
const lines = 30;
const phone = "/inpost-pay/phones/zofia";

/** Milliseconds that the shop takes to answer POST order for a basket of 30 lines, read off the sandbox's journal. */
export async function inpostPayOrder() {
  const pair = await startPair();
  try {
    const times = [];
    for (let turn = 0; turn <= rounds; turn++) {
      await orderOnce(pair);
      const [message] = await pair.control(
        "GET",
        "/journal?provider=inpost-pay&operation=create-order&limit=1",
      );
      if (message?.status !== 201) throw new Error(`POST order answered ${message?.status}`);
      if (turn > 0) times.push(message.durationMs);
    }
    detail(`${rounds} orders of ${lines} lines, median ${round(median(times))} ms`);
    figure("POST order of 30 lines, p95", percentile(times, 0.95), "ms", { atMost: 300 });
  } finally {
    await pair.stop();
  }
}

async function orderOnce({ shop, control }) {
  const cookie = await fillBasket(shop.url);
  const started = await call(shop.url, "POST", "/api/inpost-pay/page/binding", cookie, {
    place: "BASKET_SUMMARY",
    browser: "",
  });
  await control("POST", `${phone}/scan`, { text: started.body.deep_link });
  await control("POST", `${phone}/confirm`, {});
  await control("PUT", `${phone}/checkout`, {
    delivery: { type: "APM", point: "KRA010" },
    paymentType: "BLIK_CODE",
  });
  await control("POST", `${phone}/order`, { blikCode: "777111" });
  await control("POST", `${phone}/dismiss`, {});
}

/** A basket of 30 different things; gives its cookie. */
async function fillBasket(url) {
  const listed = await call(url, "GET", "/api/catalog/products?limit=60", "");
  const skus = [];
  for (const { slug } of listed.body.products ?? listed.body.items) {
    if (skus.length === lines) break;
    const { body } = await call(url, "GET", `/api/catalog/products/${slug}`, "");
    const variant = body.shopOnly
      ? undefined
      : body.variants.find(({ stock }) => (stock.available ?? 99) > rounds + 2);
    if (variant && body.kind === "physical") skus.push(variant.sku);
  }
  let cookie = "";
  for (const sku of skus) {
    const added = await call(url, "POST", "/api/basket/lines", cookie, { sku, quantity: 1 });
    cookie ||= added.cookie;
  }
  return cookie;
}

async function call(url, method, path, cookie, body) {
  const answer = await fetch(url + path, {
    method,
    headers: { "Content-Type": "application/json", ...(cookie && { cookie }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  const given = answer.headers.get("set-cookie")?.split(";")[0] ?? "";
  return { body: await answer.json(), cookie: given };
}

import { expect, test } from "../support/fixtures";
import { expectProblem, expectUntouched } from "./untouched";

const json = { "Content-Type": "application/json" };

const refusals: {
  name: string;
  body: unknown;
  headers?: Record<string, string>;
  status: number;
  code?: string;
}[] = [
  { name: "nothing", body: "", status: 400 },
  { name: "no JSON", body: "{", status: 400, code: "malformed-json" },
  { name: "null", body: "null", status: 400, code: "invalid" },
  { name: "a SKU that is a number", body: { sku: 5 }, status: 400, code: "invalid" },
  { name: "a SKU with SQL in it", body: { sku: "' OR 1=1 --" }, status: 400, code: "invalid" },
  { name: "a SKU that nobody sells", body: { sku: "NO-SUCH-SKU" }, status: 404, code: "unknown-sku" },
  { name: "a prototype's name", body: { sku: "__proto__" }, status: 404 },
  { name: "minus one piece", body: { sku: "BASKET", quantity: -1 }, status: 400, code: "invalid" },
  { name: "no piece", body: { sku: "BASKET", quantity: 0 }, status: 400, code: "invalid" },
  { name: "half a piece", body: { sku: "BASKET", quantity: 0.5 }, status: 400, code: "invalid" },
  { name: "a piece in words", body: { sku: "BASKET", quantity: "1" }, status: 400, code: "invalid" },
  {
    name: "a price of its own",
    body: { sku: "BASKET", quantity: 1, price: 1 },
    status: 400,
    code: "invalid",
  },
  {
    name: "a form",
    body: "sku=BASKET",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    status: 415,
    code: "not-json",
  },
  { name: "two megabytes", body: { sku: "x".repeat(2_000_000) }, status: 413, code: "too-large" },
];

for (const { name, body, headers = json, status, code } of refusals) {
  test(`the basket refuses ${name}`, async ({ shop, control }) => {
    await expectUntouched({ shop, control }, async () => {
      const text = typeof body === "string" ? body : JSON.stringify(body);
      const answer = await fetch(`${shop.url}/api/basket/lines`, { method: "POST", headers, body: text });
      expect(answer.headers.get("set-cookie")).toBeNull();
      await expectProblem(answer, status, code);
    });
  });
}

test("a line that is not in the basket cannot be changed, also not one of somebody else's", async ({
  shop,
  playwright,
  baseURL,
}) => {
  const owner = await playwright.request.newContext({ baseURL });
  const stranger = await playwright.request.newContext({ baseURL });
  const mine = await (await owner.post("/api/basket/lines", { data: { sku: "BASKET" } })).json();
  await stranger.post("/api/basket/lines", { data: { sku: "BASKET" } });
  const line = `/api/basket/lines/${mine.lines[0].id}`;
  expect((await stranger.patch(line, { data: { quantity: 5 } })).status()).toBe(404);
  // Taking out what is not there is no error; it must only not be somebody else's.
  await stranger.delete(line);
  for (const id of ["nothing", "..%2f..", "%00", "a".repeat(500)]) {
    const change = { method: "PATCH", headers: json, body: JSON.stringify({ quantity: 1 }) };
    await expectProblem(await fetch(`${shop.url}/api/basket/lines/${id}`, change), 404);
  }
  expect(await (await owner.get("/api/basket")).json()).toMatchObject({ count: 1 });
  await Promise.all([owner.dispose(), stranger.dispose()]);
});

test("a made-up basket key opens an empty basket", async ({ shop }) => {
  for (const key of ["x", "A".repeat(32), "' OR 1=1 --", "A".repeat(4_000)]) {
    const answer = await fetch(`${shop.url}/api/basket`, {
      headers: { Cookie: `kram-basket=${encodeURIComponent(key)}` },
    });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ count: 0, lines: [] });
  }
});

test("the catalogue refuses what it cannot read", async ({ shop }) => {
  const wrong = ["limit=0", "limit=100000", "limit=x", "sort=by-luck", "cursor=%00%ff", "currency=XYZ"];
  for (const query of wrong)
    await expectProblem(await fetch(`${shop.url}/api/catalog/products?${query}`), 400);
  await expectProblem(await fetch(`${shop.url}/api/catalog/products/nothing-like-it`), 404);
  await expectProblem(await fetch(`${shop.url}/api/events?topics=`), 400);
});

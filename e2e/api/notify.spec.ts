import { expect, test } from "../support/fixtures";
import { codeOf } from "../support/shop";
import { until } from "../support/until";
import { expectProblem, expectUntouched } from "./untouched";

test("a notification of an unknown payment is a 404, whatever it says", async ({ shop, control }) => {
  await expectUntouched({ shop, control }, async () => {
    for (const path of [
      "x/y",
      "0/0",
      "019a0000-0000-7000-8000-000000000000/AAAAAAAAAAAAAAAAAAAAAAAA",
      "..%2f..%2fadmin/x",
      "%00/%00",
      "a'--/b",
    ]) {
      await expectProblem(await fetch(`${shop.url}/api/seqr/notify/${path}`, { method: "POST" }), 404);
    }
    const body = JSON.stringify({ status: "PAID", ersReference: "1" });
    await expectProblem(await fetch(`${shop.url}/api/seqr/notify/x/y`, { method: "POST", body }), 404);
  });
});

test("a notification is small and a POST", async ({ shop, control }) => {
  await expectUntouched({ shop, control }, async () => {
    const url = `${shop.url}/api/seqr/notify/x/y`;
    await expectProblem(await fetch(url, { method: "POST", body: "x".repeat(2_000_000) }), 413);
    expect((await fetch(url)).status).toBe(405);
  });
});

test("the right payment with a wrong secret is a 404 and moves nothing", async ({ shop, control }) => {
  const before = await shop.available("market-basket", "BASKET");
  await control.scan("zofia", codeOf("BASKET"));
  await control.press("zofia", "confirm-address");
  await until(
    () => control.phone("zofia"),
    ({ screen }) => screen === "invoice",
  );
  const [sent] = await control.journal("provider=seqr&operation=sendInvoice");
  const address = /<notificationUrl>([^<]+)</.exec(sent?.requestBody ?? "")?.[1] ?? "";
  expect(address).toContain("/api/seqr/notify/");
  const last = address.at(-1) === "A" ? "B" : "A";
  for (const wrong of [address.slice(0, -1) + last, address.slice(0, -1), `${address}A`]) {
    await expectProblem(await fetch(wrong, { method: "POST" }), 404);
  }
  expect(await shop.available("market-basket", "BASKET")).toBe(before - 1);
  await control.press("zofia", "cancel");
  await until(
    () => shop.available("market-basket", "BASKET"),
    (left) => left === before,
  );
  expect(await control.mail()).toEqual([]);
});

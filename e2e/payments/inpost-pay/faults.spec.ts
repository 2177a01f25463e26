import { expect, test } from "../../support/fixtures";
import type { Control } from "../../support/control";
import { InpostApp, orderInApp, takeInApp, wire } from "../../support/inpost-pay";
import { until } from "../../support/until";

const productId = "TEAPOT-RASPBERRY";

const fault = (control: Control, operation: string, kind: string) =>
  control.call("POST", "/faults", { provider: "inpost-pay", operation, kind, remaining: 1 });
const statuses = async (control: Control, operation: string) =>
  (await wire(control, operation)).map(({ status }) => status);
const pieces = async (app: InpostApp) =>
  (await app.press("refresh")).basket?.basket.products.map(({ quantity }) => quantity.quantity);

for (const kind of ["wrong-hash", "stale-timestamp", "tampered-body"]) {
  test(`${kind}: the shop answers 401 without a reason and changes nothing`, async ({ control }) => {
    const app = new InpostApp(control, "oliver");
    await takeInApp(app, productId);
    await fault(control, "basket-event", kind);
    const refused = await app.press("quantity", { productId, quantity: 4 });
    expect(refused.error?.code).toBe("CHANGE_FAILED");
    const [message] = await wire(control, "basket-event");
    expect(message?.status).toBe(401);
    expect(JSON.parse(message?.responseBody ?? "{}")).toEqual({
      error_code: "INVALID_SIGNATURE",
      error_message: expect.stringMatching(/^[^:]{1,60}$/),
    });
    await app.press("dismiss");
    expect(await pieces(app)).toEqual([1]);

    await fault(control, "create-order", kind);
    await app.checkout({ delivery: { type: "APM", point: "KRA010" }, paymentType: "BLIK_CODE" });
    const notOrdered = await app.press("order", { blikCode: "777111" });
    expect([notOrdered.order, notOrdered.error?.code]).toEqual([undefined, "ORDER_REFUSED"]);
    expect(await statuses(control, "create-order")).toEqual([401]);
    expect(await control.mail()).toEqual([]);
  });
}

test("a key that InPost changes is fetched once, and the next call is taken", async ({ control }) => {
  const app = new InpostApp(control, "oliver");
  await takeInApp(app, productId);
  const { version } = await control.call<{ version: string }>("POST", "/inpost-pay/keys/rotate", {});
  await app.press("quantity", { productId, quantity: 2 });
  await app.press("quantity", { productId, quantity: 3 });
  expect(await statuses(control, "basket-event")).toEqual([200, 200]);
  const fetched = (await wire(control, "signing-keys")).filter(
    ({ url, status }) => status === 200 && url.endsWith(`/${version}`),
  );
  expect(fetched).toHaveLength(1);
  expect(await pieces(app)).toEqual([3]);
});

test("every message twice: one order, sold once", async ({ control, shop }) => {
  const left = await shop.available("raspberry-teapot", productId);
  const app = new InpostApp(control, "oliver");
  for (const operation of ["create-order", "order-event", "webhook"])
    await control.call("POST", "/faults", { provider: "inpost-pay", operation, kind: "duplicate" });
  const { token } = await orderInApp(app, {
    productId,
    checkout: { delivery: { type: "APM", point: "KRA010" }, paymentType: "BLIK_CODE" },
    press: { blikCode: "777111" },
  });
  await until(
    () => shop.order(token),
    ({ state }) => state === "PAID",
  );
  expect(await statuses(control, "create-order")).toEqual([201, 201]);
  expect(new Set(await statuses(control, "order-event"))).toEqual(new Set([200]));
  await until(
    () => statuses(control, "webhook"),
    (all) => all.length === 2 && all.every((status) => status === 200),
  );
  expect(await shop.available("raspberry-teapot", productId)).toBe(left - 1);
  expect(await control.mail()).toHaveLength(1);
});

test("an answer lost after the shop took the payment: it comes again under its id and changes nothing", async ({
  control,
  shop,
}) => {
  const left = await shop.available("raspberry-teapot", productId);
  const app = new InpostApp(control, "oliver");
  await takeInApp(app, productId);
  await app.checkout({ delivery: { type: "APM", point: "KRA010" }, paymentType: "BLIK_CODE" });
  await control.call("POST", "/faults", {
    provider: "inpost-pay",
    operation: "order-event",
    kind: "drop-after",
    remaining: 3,
  });
  await app.press("order", { blikCode: "777111" });
  const ids = async () =>
    (await wire(control, "order-event")).map(({ requestBody }) => JSON.parse(requestBody).event_id as string);
  const told = await until(ids, (all) => all.length === 6);
  expect(new Set(told).size).toBe(3);
  expect(await statuses(control, "order-event")).toEqual(Array(6).fill(200));
  expect(await shop.available("raspberry-teapot", productId)).toBe(left - 1);
  expect(
    await until(
      () => control.mail(),
      (mails) => mails.length > 0,
    ),
  ).toHaveLength(1);
});

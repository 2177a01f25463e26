import { expect, test } from "../../support/fixtures";
import type { Control } from "../../support/control";
import { codeOf, type Shop, tokenIn } from "../../support/shop";
import { until } from "../../support/until";

const slug = "raspberry-teapot";

async function setting({ control, shop }: { control: Control; shop: Shop }) {
  const person = (await control.people())[0];
  const { variants } = await shop.product(slug);
  const variant = variants.find(({ stock }) => (stock.available ?? 0) > 3);
  if (!person || !variant) throw new Error("nobody to buy, or nothing to be bought");
  const before = await shop.available(slug, variant.sku);
  return { personId: person.id, text: codeOf(variant.sku), sku: variant.sku, before };
}

test("a lost notification costs nothing: the watcher commits within 20 s", async ({ control, shop }) => {
  const { personId, text, sku, before } = await setting({ control, shop });
  await control.addFault({ operation: "notification", kind: "lost" });
  expect(await control.pay({ personId, text })).toMatchObject({ outcome: "paid" });
  expect(await shop.available(slug, sku)).toBe(before - 1);
  const [mail] = await until(
    () => control.mail(),
    (mails) => mails.length === 1,
  );
  expect((await shop.order(tokenIn(mail ?? { text: "" }))).state).toBe("PAID");
});

test("a notification sent twice, and ten more by hand, are one decrement and one mail", async ({
  control,
  shop,
}) => {
  const { personId, text, sku, before } = await setting({ control, shop });
  await control.addFault({ operation: "notification", kind: "duplicate" });
  expect(await control.pay({ personId, text })).toMatchObject({ outcome: "paid" });
  const [sent] = await control.journal("provider=seqr&operation=sendInvoice");
  const address = /<notificationUrl>([^<]+)</.exec(sent?.requestBody ?? "")?.[1] ?? "";
  expect(address).toContain("/api/seqr/notify/");
  const answers = await Promise.all(Array.from({ length: 10 }, () => fetch(address, { method: "POST" })));
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
  await until(
    () => control.mail(),
    (mails) => mails.length === 1,
  );
  expect(await shop.available(slug, sku)).toBe(before - 1);
  expect(await control.mail()).toHaveLength(1);
});

test("an early notification and one with a forged secret change nothing", async ({ control, shop }) => {
  const { personId, text, sku, before } = await setting({ control, shop });
  await control.addFault({ operation: "notification", kind: "early", remaining: 1 });
  await control.addFault({ operation: "notification", kind: "forged", remaining: 1 });
  await control.scan(personId, text);
  await control.press(personId, "confirm-address");
  const { invoice } = await until(
    () => control.phone(personId),
    ({ screen }) => screen === "invoice",
  );
  await control.press(personId, "cancel");
  await until(
    () => shop.available(slug, sku),
    (available) => available === before,
  );
  expect((await control.invoice(invoice?.reference ?? "")).state).toBe("CANCELED");
  expect(await control.mail()).toHaveLength(0);
});

test("a form in the notification is read past", async ({ control, shop }) => {
  const { personId, text } = await setting({ control, shop });
  await control.addFault({ operation: "notification", kind: "form-body" });
  expect(await control.pay({ personId, text })).toMatchObject({ outcome: "paid" });
  // Its mail must not come into the next test.
  await until(
    () => control.mail(),
    (mails) => mails.length === 1,
  );
});

for (const fault of [
  { operation: "getPaymentStatus", kind: "soap-fault", remaining: 2 },
  { operation: "getPaymentStatus", kind: "html-502", remaining: 2 },
  { operation: "getPaymentStatus", kind: "drop-after", remaining: 1 },
  {
    operation: "getPaymentStatus",
    kind: "unknown-status",
    params: { status: "PARTIALLY_PAID" },
    remaining: 2,
  },
  { operation: "getPaymentStatus", kind: "result-code", params: { code: 94 }, remaining: 2 },
  { operation: "getPaymentStatus", kind: "delay", params: { ms: 1500 }, remaining: 2 },
]) {
  test(`${fault.kind} on getPaymentStatus delays the sale and does not lose it`, async ({
    control,
    shop,
  }) => {
    const { personId, text, sku, before } = await setting({ control, shop });
    await control.addFault(fault);
    expect(await control.pay({ personId, text })).toMatchObject({ outcome: "paid" });
    await until(
      () => shop.available(slug, sku),
      (available) => available === before - 1,
    );
    await until(
      () => control.mail(),
      (mails) => mails.length === 1,
    );
  });
}

for (const fault of [
  { operation: "sendInvoice", kind: "soap-fault" },
  { operation: "sendInvoice", kind: "html-502" },
  { operation: "sendInvoice", kind: "drop-before" },
  { operation: "sendInvoice", kind: "result-code", params: { code: 49 } },
]) {
  test(`${fault.kind} on sendInvoice is refused on the phone and the hold returns`, async ({
    control,
    shop,
  }) => {
    const { personId, text, sku, before } = await setting({ control, shop });
    await control.addFault({ ...fault, remaining: 1 });
    expect(await control.pay({ personId, text })).toMatchObject({
      outcome: "refused",
      errorCode: "INVOICING_ERROR",
    });
    expect(await shop.available(slug, sku)).toBe(before);
  });
}

test("a bank that refuses ends the order and returns the hold", async ({ control, shop }) => {
  const { personId, text, sku, before } = await setting({ control, shop });
  await control.call("PATCH", `/people/${personId}`, { seqr: { outcome: "bank-refuses" } });
  expect(await control.pay({ personId, text })).toMatchObject({ outcome: "failed" });
  await until(
    () => shop.available(slug, sku),
    (available) => available === before,
  );
  expect(await control.mail()).toHaveLength(0);
});

import { until } from "../../support/until";
import { expect, test } from "./till-api";

const success = { status: 200, body: "success" };

// Each is answered `success`, and the sale is paid once (R14).
for (const [kind, params, name] of [
  ["repeat", { by: 8 }, "the same notification eight times at once"],
  ["duplicate", undefined, "the same notification twice"],
  ["json-body", undefined, "a notification in JSON"],
  ["extra-fields", undefined, "a notification with fields that nobody announced"],
  ["early", undefined, "a notification before the answer to the charge"],
  ["stale-pending", undefined, "a stale pending after the success"],
] as const) {
  test(`${name}: answered success, sold once (R14)`, async ({ till }) => {
    const before = await till.available();
    const sale = await till.bill();
    await till.fault("ipn", kind, params);
    await till.submit(sale, await till.code());
    await till.reaches(sale, ["approved"]);
    const { ipns } = await until(
      () => till.transaction(sale),
      (transaction) => transaction.ipns.every(({ state }) => state === "delivered"),
    );
    const answers = ipns.flatMap((ipn) => ipn.answers);
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) expect(answer).toMatchObject(success);
    expect(await till.read(sale)).toMatchObject({ state: "PAID", order: { state: "PAID" } });
    expect(await till.available()).toBe(before - 1);
    expect(await till.charges(sale)).toBe(1);
  });
}

test("a wrong signature is answered 400 fail and changes nothing (R13)", async ({ till }) => {
  const sale = await till.bill();
  await till.submit(sale, await till.code({ asks: true }));
  const forged = new URLSearchParams({
    transactionNo: sale.attempt?.transactionNo ?? "",
    reference: sale.attempt?.reference ?? "",
    status: "success",
    amount: (sale.due / 100).toFixed(2),
    currency: "USD",
    settleCurrency: "USD",
    time: "20260304221530",
    verifySign: "0123456789abcdef0123456789abcdef",
  });
  const answer = await fetch(`${till.shopUrl}/api/pockyt/ipn`, { method: "POST", body: forged });
  expect([answer.status, await answer.text()]).toEqual([400, "fail"]);
  expect(await till.read(sale)).toMatchObject({ state: "PAYING", paid: 0 });
  await till.fault("ipn", "wrong-sign", undefined, null);
  await till.approve();
  // The question finds out what the notification could not tell.
  expect((await till.reaches(sale, ["approved"])).state).toBe("PAID");
});

for (const kind of ["wrong-amount", "other-currency"]) {
  test(`a notification with ${kind} does not complete the sale by itself (R15)`, async ({ till }) => {
    const sale = await till.bill();
    await till.submit(sale, await till.code({ asks: true }));
    await till.fault("tran-query", "http-500", undefined, null);
    await till.fault("ipn", kind);
    await till.approve();
    await until(
      () => till.transaction(sale),
      ({ ipns }) => ipns.some(({ answers }) => answers.length > 0),
    );
    expect((await till.read(sale)).state).not.toBe("PAID");
  });
}

test("a notification about a transaction that nobody knows is kept, and answered success", async ({
  till,
}) => {
  const sale = await till.bill();
  await till.fault("ipn", "unknown-id");
  await till.submit(sale, await till.code());
  const { ipns } = await until(
    () => till.transaction(sale),
    (transaction) => transaction.ipns.some(({ answers }) => answers.length > 0),
  );
  expect(ipns.flatMap(({ answers }) => answers)[0]).toMatchObject(success);
  expect((await till.reaches(sale, ["approved"])).state).toBe("PAID");
});

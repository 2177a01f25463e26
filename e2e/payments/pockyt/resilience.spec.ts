import { randomUUID } from "node:crypto";
import { expect, test } from "./till-api";

// The charge was made: the till must find that out, with one submission (R2, R3).
for (const [kind, params] of [
  ["drop-after"],
  ["truncated-json"],
  ["http-400"],
  ["number-amount"],
  ["unknown-status", { status: "onhold" }],
  ["delay", { ms: 2_500 }],
  ["ret-code-after", { retCode: "000040" }],
  ["ret-code-after", { retCode: "000080" }],
] as const) {
  test(`a charge that was made is found after ${kind} ${JSON.stringify(params ?? "")}, with one submission (R2, R3)`, async ({
    till,
  }) => {
    const before = await till.available();
    const sale = await till.bill();
    await till.fault("prepay", kind, params);
    await till.fault("ipn", "lost", undefined, null);
    await till.submit(sale, await till.code());
    const paid = await till.reaches(sale, ["approved"]);
    expect(paid).toMatchObject({ state: "PAID", due: 0, order: { state: "PAID" } });
    expect(await till.charges(sale)).toBe(1);
    expect(await till.transaction(sale)).toMatchObject({ status: "success", prepays: 1, voided: 0 });
    expect(await till.available()).toBe(before - 1);
  });
}

// The charge was not made: unknown until Pockyt says so, then not paid, and another attempt may begin (R3, R4).
for (const [kind, params] of [
  ["drop-before"],
  ["http-500"],
  ["html-502"],
  ["ret-code", { retCode: "000080" }],
] as const) {
  test(`a charge that was not made after ${kind} ends unpaid by Pockyt's word, and a new attempt has a new reference (R3, R4)`, async ({
    till,
  }) => {
    const before = await till.available();
    const sale = await till.bill();
    await till.fault("prepay", kind, params);
    await till.submit(sale, await till.code());
    const unpaid = await till.reaches(sale, ["cancelled", "expired", "failed"]);
    expect(unpaid.state).toBe("PAYING");
    expect(await till.transaction(sale)).toMatchObject({ status: "closed", voided: 0 });
    expect(await till.charges(sale)).toBe(1);
    const { status, body: again } = await till.call<typeof sale>("POST", `/sales/${sale.id}/attempts`, {
      kind: "scan",
    });
    expect(status).toBe(201);
    expect(again.attempt?.reference).not.toBe(sale.attempt?.reference);
    await till.submit(again, await till.code());
    expect((await till.reaches(again, ["approved"])).state).toBe("PAID");
    expect(await till.available()).toBe(before - 1);
  });
}

test("pending becomes paid by the notification alone, while every question fails", async ({ till }) => {
  const sale = await till.bill();
  const { body } = await till.submit(sale, await till.code({ asks: true }));
  expect(body).toMatchObject({ state: "PAYING", paid: 0, attempt: { state: "waiting" } });
  await till.fault("tran-query", "http-500", undefined, 4);
  await till.approve();
  expect((await till.reaches(sale, ["approved"])).state).toBe("PAID");
  expect(await till.charges(sale)).toBe(1);
});

test("pending becomes paid by asking alone, when the notification is lost", async ({ till }) => {
  const sale = await till.bill();
  await till.fault("ipn", "lost", undefined, null);
  await till.submit(sale, await till.code({ asks: true }));
  await till.approve();
  expect((await till.reaches(sale, ["approved"])).state).toBe("PAID");
});

test("declined in the wallet: nothing is sold, and the next code needs a new attempt (R12)", async ({
  till,
}) => {
  const before = await till.available();
  const sale = await till.bill();
  await till.submit(sale, await till.code({ asks: true }));
  await till.decline();
  const declined = await till.reaches(sale, ["declined"]);
  expect(declined).toMatchObject({ state: "PAYING", paid: 0, receipt: null });
  const { status } = await till.submit(sale, await till.code());
  expect(status).toBe(409);
  expect(await till.charges(sale)).toBe(1);
  await till.call("POST", `/sales/${sale.id}/reopen`);
  expect(await till.available()).toBe(before);
});

test("a charge whose answer was lost is cancelled when it only waits for the shopper (R3)", async ({
  till,
}) => {
  const sale = await till.bill();
  await till.fault("prepay", "drop-after");
  await till.submit(sale, await till.code({ asks: true }));
  const ended = await till.reaches(sale, ["cancelled", "expired"]);
  expect(ended).toMatchObject({ state: "PAYING", paid: 0, attempt: { problem: "unanswered" } });
  expect(await till.transaction(sale)).toMatchObject({ status: "closed", voided: 0, prepays: 1 });
});

test("a pending payment that nobody confirms is cancelled, and stays unpaid (R6)", async ({ till }) => {
  const sale = await till.bill();
  await till.submit(sale, await till.code({ asks: true }));
  const ended = await till.reaches(sale, ["cancelled", "expired"]);
  expect(ended.paid).toBe(0);
  expect(await till.transaction(sale)).toMatchObject({ status: "closed", voided: 0 });
});

test("a cancel that loses the race to the shopper ends as paid", async ({ till }) => {
  const sale = await till.bill();
  await till.submit(sale, await till.code({ asks: true }));
  await till.fault("ipn", "lost", undefined, null);
  // Pockyt would not cancel any more, since the shopper has just confirmed.
  await till.fault("cancel", "ret-code", { retCode: "000040" });
  await till.fault("tran-query", "http-500", undefined, 2);
  await till.cancel(sale);
  await till.approve();
  expect((await till.reaches(sale, ["approved"])).state).toBe("PAID");
  expect(await till.transaction(sale)).toMatchObject({ status: "success", voided: 0 });
});

test("a cancel that comes after the money is told as charged and given back, with a slip (R18)", async ({
  till,
}) => {
  const before = await till.available();
  const sale = await till.bill();
  await till.submit(sale, await till.code({ asks: true }));
  await till.fault("ipn", "lost", undefined, null);
  await till.fault("tran-query", "http-500", undefined, 8);
  await till.approve();
  await till.cancel(sale);
  const reversed = await till.reaches(sale, ["reversed"], 30);
  expect(reversed).toMatchObject({ paid: 0, receipt: null });
  expect(reversed.actions).toContain("void-slip");
  expect(await till.transaction(sale)).toMatchObject({ status: "closed" });
  expect((await till.transaction(sale)).voided).toBeGreaterThan(0);
  await till.call("POST", `/sales/${sale.id}/reopen`);
  expect(await till.available()).toBe(before);
});

test("what stays unknown locks the sale, is not paid in cash, and ends as Pockyt has it (R6)", async ({
  till,
}) => {
  test.setTimeout(90_000);
  const sale = await till.bill();
  await till.fault("ipn", "lost", undefined, null);
  await till.fault("prepay", "drop-after");
  await till.fault("tran-query", "http-500", undefined, null);
  await till.fault("cancel", "http-500", undefined, null);
  await till.submit(sale, await till.code());
  const locked = await till.reaches(sale, ["attention"], 40);
  expect(locked.state).toBe("NEEDS_ATTENTION");
  const cash = await till.call("POST", `/sales/${sale.id}/cash`, { given: 100_000, key: randomUUID() });
  expect(cash.status).toBe(409);
  expect((await till.call("POST", `/sales/${sale.id}/attempts`, { kind: "scan" })).status).toBe(409);
  await till.control.clearFaults();
  expect((await till.reaches(sale, ["approved"], 30)).state).toBe("PAID");
  expect(await till.charges(sale)).toBe(1);
});

test("a lost answer to /add goes on under the same reference (R5)", async ({ till }) => {
  await till.fault("add", "drop-after");
  const sale = await till.bill();
  const ready = await till.reaches(sale, ["ready"]);
  const adds = await till.control.journal(
    `provider=pockyt&operation=add&reference=${ready.attempt?.reference}`,
  );
  expect(adds.length).toBeGreaterThan(0);
  expect(ready.attempt).toMatchObject({ number: 1, reference: sale.attempt?.reference });
  await till.submit(ready, await till.code());
  expect((await till.reaches(ready, ["approved"])).state).toBe("PAID");
});

import { randomUUID } from "node:crypto";
import { until } from "../../support/until";
import { expect, type Sale, test, type Till } from "./till-api";

type Refund = { id: string; state: string; amount: number; tender: string };
type TillOrder = { refundable: number; refunds: { id: string; state: string; amount: number }[] };
type Refunds = { refunds: { refundReference: string; amount: number; status: string; void: boolean }[] };

async function sold(till: Till): Promise<Sale> {
  const sale = await till.bill();
  await till.submit(sale, await till.code());
  return till.reaches(sale, ["approved"]);
}

function give(till: Till, sale: Sale, amount: number, key: string = randomUUID()) {
  const body = { key, tillId: till.tillId, reason: "scratched", amount };
  return till.call<{ refunds: Refund[]; refundable?: number }>(
    "POST",
    `/orders/${sale.order?.id}/refunds`,
    body,
  );
}

const orderOf = async (till: Till, sale: Sale) =>
  (await till.call<TillOrder>("GET", `/orders/${sale.order?.id}`)).body;

/** The order's refunds as soon as none is on its way. */
const settled = async (till: Till, sale: Sale, states: string[], seconds = 20) =>
  (
    await until(
      () => orderOf(till, sale),
      ({ refunds }) => refunds.length > 0 && refunds.every(({ state }) => states.includes(state)),
      seconds,
    )
  ).refunds;

/** What Pockyt gave back for this sale. */
const givenBack = async (till: Till, sale: Sale) =>
  (await till.control.call<Refunds>("GET", `/pockyt/transactions/${sale.attempt?.transactionNo}`)).refunds;

/** The references under which the shop asked for refunds of this sale, in order. */
async function asked(till: Till, sale: Sale): Promise<string[]> {
  const messages = await till.control.journal("provider=pockyt&operation=refund");
  return messages
    .filter(({ requestBody }) => requestBody.includes(sale.attempt?.transactionNo ?? "?"))
    .map(({ requestBody }) => /"refundReference":"([^"]+)"/.exec(requestBody)?.[1] ?? "");
}

test("a part, then the rest, and never more than was paid (R17)", async ({ till }) => {
  const sale = await sold(till);
  expect((await give(till, sale, 100)).status).toBe(201);
  await settled(till, sale, ["DONE"]);
  const { refundable } = await orderOf(till, sale);
  expect(refundable).toBe(sale.paid - 100);
  const tooMuch = await give(till, sale, refundable + 1);
  expect([tooMuch.status, tooMuch.body.code]).toEqual([409, "too-much"]);
  expect((await give(till, sale, refundable)).status).toBe(201);
  await settled(till, sale, ["DONE"]);
  expect((await givenBack(till, sale)).reduce((sum, { amount }) => sum + amount, 0)).toBe(sale.paid);
});

test("the button pressed five times at once is one refund (R17)", async ({ till }) => {
  const sale = await sold(till);
  const key = randomUUID();
  const answers = await Promise.all(Array.from({ length: 5 }, () => give(till, sale, 100, key)));
  expect(answers.every(({ status }) => status === 201 || status === 200)).toBe(true);
  await settled(till, sale, ["DONE"]);
  expect(await givenBack(till, sale)).toMatchObject([{ amount: 100, void: false }]);
});

for (const kind of ["drop-after", "truncated-json", "drop-before", "http-500"]) {
  test(`a refund whose answer is lost by ${kind} is made once, under one reference (R17)`, async ({
    till,
  }) => {
    const sale = await sold(till);
    await till.fault("refund", kind);
    const { body } = await give(till, sale, 100);
    const [open] = await settled(till, sale, ["DONE", "UNKNOWN"]);
    if (open?.state === "UNKNOWN")
      await until(
        () => till.call<{ state: string }>("POST", `/refunds/${body.refunds[0]?.id}/check`),
        (answer) => answer.body.state === "DONE",
      );
    expect(await settled(till, sale, ["DONE"])).toMatchObject([{ amount: 100 }]);
    expect(await givenBack(till, sale)).toMatchObject([{ amount: 100 }]);
    expect(new Set(await asked(till, sale)).size).toBe(1);
  });
}

test("a refund that the wallet refuses is refused here, and may be asked for again", async ({ till }) => {
  const sale = await sold(till);
  await till.fault("refund", "refund-failed");
  await give(till, sale, 100);
  await settled(till, sale, ["REFUSED"]);
  expect((await orderOf(till, sale)).refundable).toBe(sale.paid);
  await give(till, sale, 100);
  await until(
    () => orderOf(till, sale),
    ({ refunds }) => refunds.some(({ state }) => state === "DONE"),
  );
});

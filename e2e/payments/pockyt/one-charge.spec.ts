import { expect, type Sale, test } from "./till-api";

test("one code scanned ten times at once is one charge (R2, R16)", async ({ till }) => {
  const sale = await till.bill();
  const code = await till.code();
  await till.fault("prepay", "delay", { ms: 800 });
  const answers = await Promise.all(Array.from({ length: 10 }, () => till.submit(sale, code)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  for (const { status, body } of answers.filter((answer) => answer.status !== 200)) {
    expect(status).toBe(409);
    expect(["already-sent", "code-used", "wrong-state"]).toContain(body.code);
  }
  expect((await till.reaches(sale, ["approved"])).state).toBe("PAID");
  expect(await till.charges(sale)).toBe(1);
  expect(await till.transaction(sale)).toMatchObject({ prepays: 1, status: "success" });
});

test("two tabs that begin to pay at once have one attempt between them (R5, R16)", async ({ till }) => {
  const first = await till.bill();
  const again = await Promise.all(
    [1, 2].map(() => till.call<Sale>("POST", `/sales/${first.id}/attempts`, { kind: "scan" })),
  );
  expect(again.map(({ status }) => status)).toEqual([409, 409]);
  const sale = await till.read(first);
  expect(sale.attempt).toMatchObject({ number: 1, reference: first.attempt?.reference });
});

test("a code that was used for one sale is refused for the next (R16)", async ({ till }) => {
  const code = await till.code();
  const first = await till.bill();
  await till.submit(first, code);
  await till.reaches(first, ["approved"]);
  const second = await till.bill();
  const { status, body } = await till.submit(second, code);
  expect([status, body.code]).toEqual([409, "code-used"]);
  expect(await till.charges(second)).toBe(0);
});

test("basket and amount are frozen from the first attempt on (R9)", async ({ till }) => {
  const sale = await till.bill();
  const more = await till.call("POST", `/sales/${sale.id}/lines`, { code: "MORNING-CUP-SKY" });
  expect([more.status, more.body.code]).toEqual([409, "frozen"]);
  const off = { discount: { kind: "percent", value: 50, reason: "asked nicely" } };
  expect((await till.call("PATCH", `/sales/${sale.id}`, off)).status).toBe(409);
  await till.submit(sale, await till.code());
  const paid = await till.reaches(sale, ["approved"]);
  expect(paid.paid).toBe(sale.due);
});

test("the shop is killed while the charge is on its way: paid once, found by asking (R2, R10)", async ({
  till,
  apps,
}) => {
  test.setTimeout(120_000);
  const sale = await till.bill();
  await till.fault("ipn", "lost", undefined, null);
  await till.fault("prepay", "delay", { ms: 3_000 });
  const sent = till.submit(sale, await till.code()).catch(() => "cut");
  await expect.poll(() => till.charges(sale), { timeout: 10_000 }).toBe(1);
  await apps.killShop();
  await sent;
  await apps.restartShop();
  expect((await till.reaches(sale, ["approved"], 30)).state).toBe("PAID");
  expect(await till.charges(sale)).toBe(1);
  expect(await till.transaction(sale)).toMatchObject({ status: "success", prepays: 1 });
});

test("no body, code or signature stands in what the till says (R13)", async ({ till }) => {
  const sale = await till.bill();
  const code = await till.code();
  const { body } = await till.submit(sale, code);
  const said = JSON.stringify([body, await till.read(sale)]);
  expect(said).not.toContain(code);
  expect(said).not.toContain("verifySign");
  expect(said).not.toContain("5cbfb079f15b150122261c8537086d77a");
  expect(said).toContain(code.slice(-4));
});

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { newFaultSchema } from "@sandbox/faults";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { testSandbox } from "@sandbox/lib/test-sandbox";
import { sweepInvoices } from "@sandbox/seqr/invoices";
import { pay, paySchema } from "@sandbox/seqr/phone/pay";
import { readPhone } from "@sandbox/seqr/phone/view-phone";
import { invoice, send } from "@sandbox/seqr/test-soap";
import { startTestShop, type TestShop } from "@sandbox/seqr/test-shop";
import { patchPerson } from "@sandbox/store/patch-person";

const CODE = "HTTP://SEQR.SE/000/wss-dev?t=MUG-1&w=kram";
let sandbox: Sandbox;
let advance: (ms: number) => void;
let shop: TestShop;

beforeEach(async () => {
  ({ sandbox, advance } = testSandbox());
  shop = await startTestShop(sandbox);
});

afterEach(() => new Promise((done) => shop.server.close(done)));

const run = (changes = {}) => pay(sandbox, paySchema.parse({ personId: "zofia", text: CODE, ...changes }));
const fault = (kind: string, params = {}) =>
  sandbox.faults.add(
    newFaultSchema.parse({ provider: "seqr", operation: "notification", kind, params, remaining: 1 }),
  );
const told = () => shop.heard.filter((heard) => heard.path.startsWith("/notify/"));

describe("pay", () => {
  it("buys in one call and leaves the person's phone as it is", async () => {
    const result = await run();
    expect(result).toMatchObject({ outcome: "paid", ersReference: expect.stringMatching(/^\d{25}$/) });
    expect(readPhone(sandbox, "zofia")).toMatchObject({ screen: "scan", history: [{ total: 1_250 }] });
  });

  it("sends other customer fields when told to", async () => {
    await run({ customer: { email: "other@example.com", state: "Östergötland" } });
    expect(JSON.parse(shop.heard[0]?.body ?? "")).toMatchObject({
      email: "other@example.com",
      state: "Östergötland",
      clientName: "Zofia Wiśniewska",
    });
  });

  it("pays an ordinary bill", async () => {
    const reference = await send(
      sandbox,
      invoice("5.00", `<notificationUrl>${shop.url}/none</notificationUrl>`),
    );
    const waiting = run({ text: `HTTP://SEQR.SE/R${reference}`, waitForResultMs: 30 });
    expect(await waiting).toMatchObject({ outcome: "timeout", invoiceReference: reference });
  });

  it("pays 100 at once, each on its own invoice", async () => {
    const results = await Promise.all(Array.from({ length: 100 }, () => run()));
    const outcomes = results.map((result) => "outcome" in result && result.outcome);
    expect(new Set(outcomes)).toEqual(new Set(["paid"]));
    expect(new Set(results.map((result) => "ersReference" in result && result.ersReference)).size).toBe(100);
    expect(sandbox.people.get("zofia")?.seqr.balance[1]?.amount).toBe(5_000_000 - 125_000);
  });

  it("says refused for the shop, the code or the PIN, failed for the bank", async () => {
    expect(await run({ pin: "9999" })).toMatchObject({ outcome: "refused", errorCode: "WRONG_PIN" });
    expect(await run({ text: `${CODE}x` })).toMatchObject({
      outcome: "refused",
      errorCode: "UNKNOWN_WEBSHOP",
    });
    expect(await run({ text: "hello" })).toMatchObject({ status: 422 });
    expect(await run({ personId: "nobody" })).toMatchObject({ status: 404 });
    patchPerson(sandbox, "zofia", { seqr: { outcome: "bank-refuses" } });
    expect(await run()).toMatchObject({ outcome: "failed", errorCode: "BANK_REFUSED" });
    shop.answer = () => '{"errorCode":"OUT_OF_STOCK"}';
    expect(await run()).toMatchObject({ outcome: "refused", errorCode: "OUT_OF_STOCK" });
  });

  it("is reversed when the shop never asks", async () => {
    fault("lost");
    const paying = run();
    await vi.waitFor(() => expect(sandbox.seqr.newestInvoices(1)[0]?.state).toBe("PAID"));
    advance(20_000);
    sweepInvoices(sandbox);
    expect(await paying).toMatchObject({ outcome: "reversed", errorCode: "REVERSED" });
    expect(told()).toEqual([]);
  });
});

describe("faults of the notification", () => {
  it("duplicate comes twice and is paid once", async () => {
    fault("duplicate");
    expect(await run()).toMatchObject({ outcome: "paid" });
    await vi.waitFor(() => expect(told()).toHaveLength(2));
    expect(sandbox.seqr.ledger.count()).toBe(1);
  });

  it("early comes before PAID and not again", async () => {
    fault("early");
    expect(await run({ waitForResultMs: 50 })).toMatchObject({ outcome: "timeout" });
    expect(told()).toHaveLength(1);
    expect(sandbox.seqr.newestInvoices(1)[0]).toMatchObject({
      state: "PAID",
      payment: { committedAt: null },
    });
  });

  it("forged goes to a secret that nobody gave out", async () => {
    fault("forged");
    expect(await run({ waitForResultMs: 100 })).toMatchObject({ outcome: "timeout" });
    expect(told()).toMatchObject([{ path: "/notify/0/e1a7b0d4c2f9" }]);
  });

  it("form-body names the invoice", async () => {
    fault("form-body");
    const result = await run();
    const reference = "invoiceReference" in result ? result.invoiceReference : "";
    expect(Object.fromEntries(new URLSearchParams(told()[0]?.body))).toMatchObject({
      invoiceReference: reference,
      clientInvoiceId: "ORD-1",
      msisdn: "48601224418",
    });
  });

  it("delay comes later", async () => {
    fault("delay", { ms: 30 });
    expect(await run()).toMatchObject({ outcome: "paid" });
  });
});

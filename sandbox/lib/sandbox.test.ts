import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { newFaultSchema } from "@sandbox/faults";
import { changeClock } from "@sandbox/lib/change-clock";
import { resetSandbox } from "@sandbox/lib/sandbox";
import { testSandbox } from "@sandbox/lib/test-sandbox";
import { openInvoice, payWithPin, startPaying } from "@sandbox/seqr/payment-steps";
import { scan } from "@sandbox/seqr/phone/scan";
import { readPhone } from "@sandbox/seqr/phone/view-phone";
import { send, status } from "@sandbox/seqr/test-soap";

const folder = mkdtempSync(path.join(tmpdir(), "sandbox-"));
let count = 0;
const newFile = () => path.join(folder, `${count++}.db`);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function paidUnasked(bench: ReturnType<typeof testSandbox>): Promise<string> {
  const reference = await send(bench.sandbox);
  openInvoice(bench.sandbox, reference, "astrid");
  startPaying(bench.sandbox, reference, "astrid");
  await payWithPin(bench.sandbox, reference, "astrid");
  return reference;
}

describe("a restart", () => {
  it("keeps people, phones, invoices, faults, clock and the commit deadline", async () => {
    const file = newFile();
    const before = testSandbox(file);
    const reference = await paidUnasked(before);
    scan(before.sandbox, "zofia", "HTTP://SEQR.SE/000/wss-dev?t=1&w=kram");
    before.sandbox.faults.add(newFaultSchema.parse({ provider: "seqr", operation: "*", kind: "lost" }));
    before.sandbox.clock.setOffset(5_000);
    before.sandbox.db.close();

    const after = testSandbox(file);
    expect(after.sandbox.clock.offsetMs()).toBe(5_000);
    expect(after.sandbox.faults.list()).toHaveLength(1);
    expect(readPhone(after.sandbox, "zofia")).toMatchObject({ screen: "address" });
    after.advance(15_000);
    expect((await status(after.sandbox, reference)).get("status")).toBe("CANCELED");
    expect(after.sandbox.people.get("astrid")?.seqr.balance[0]?.amount).toBe(10_100_000);
    after.sandbox.db.close();
  });

  it("commits when asked in time", async () => {
    const file = newFile();
    const before = testSandbox(file);
    const reference = await paidUnasked(before);
    before.sandbox.db.close();
    const after = testSandbox(file);
    after.advance(19_000);
    expect((await status(after.sandbox, reference)).get("status")).toBe("PAID");
    after.sandbox.db.close();
  });

  it("moves the demo shop with SHOP_URL, unless somebody moved it by hand", () => {
    const file = newFile();
    const start = (url: string) => testSandbox(file, { SHOP_URL: url }).sandbox;
    const urlOf = (sandbox: ReturnType<typeof start>) => sandbox.seqr.webshops.get("kram")?.createPurchaseUrl;
    expect(urlOf(start("http://one:3000"))).toBe("http://one:3000/api/seqr/createPurchase");
    const second = start("http://two:3000");
    expect(urlOf(second)).toBe("http://two:3000/api/seqr/createPurchase");
    second.seqr.webshops.put({
      webshopId: "kram",
      createPurchaseUrl: "http://own/createPurchase",
      serviceId: "wss-dev",
      name: "Own",
    });
    expect(urlOf(start("http://three:3000"))).toBe("http://own/createPurchase");
  });
});

describe("the clock", () => {
  it("makes what is due happen at once", async () => {
    const bench = testSandbox();
    const reference = await paidUnasked(bench);
    expect(changeClock(bench.sandbox, { advanceMs: 20_000 })).toMatchObject({ offsetMs: 20_000 });
    expect(bench.sandbox.seqr.invoices.get(reference)).toMatchObject({
      state: "CANCELED",
      closedBy: "reversed",
    });
    expect(changeClock(bench.sandbox, { offsetMs: 0 }).offsetMs).toBe(0);
  });
});

describe("reset", () => {
  it("goes back to the seed, but never gives a reference twice", async () => {
    const bench = testSandbox();
    const { sandbox } = bench;
    const reference = await paidUnasked(bench);
    sandbox.seqr.saveSettings({ commitWindowMs: 100, invoiceExpiryMs: 100, strictOrder: true });
    sandbox.clock.setOffset(1_000);
    resetSandbox(sandbox);
    expect(sandbox.seqr.invoices.count()).toBe(0);
    expect(sandbox.journal.list({ limit: 10 })).toEqual([]);
    expect(sandbox.people.get("astrid")?.seqr.balance[0]?.amount).toBe(10_100_000);
    expect(sandbox.seqr.settings()).toEqual({
      commitWindowMs: 20_000,
      invoiceExpiryMs: null,
      strictOrder: false,
    });
    expect(sandbox.clock.offsetMs()).toBe(0);
    expect((await status(sandbox, reference)).code).toBe(54);
    expect(BigInt(await send(sandbox)) > BigInt(reference)).toBe(true);
  });
});

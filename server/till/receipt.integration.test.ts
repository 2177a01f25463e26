import { createServer, type Server } from "node:net";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { db } from "@/server/db/db";
import { runDueJobs } from "@/server/jobs/worker";
import type { FakePockyt } from "@/server/testing/fake-pockyt";
import { paidByWallet, press, refusal, saleOf, usePayingTills, value } from "@/server/testing/till";
import { findReceipt } from "./find-receipt";
import { mailReceipt } from "./mail-receipt";
import { printReceipt } from "./print-receipt";
import { readReceipt } from "./read-receipt";
import { setPrinter } from "./set-printer";
import { takeCash } from "./take-cash";
import { testPrinter } from "./test-printer";

let pockyt: FakePockyt;
usePayingTills((fake) => (pockyt = fake));

describe("a receipt", () => {
  /** What a network printer of the first till is sent while `work` runs. */
  async function withPrinter(work: () => Promise<void>): Promise<Buffer> {
    const received: Buffer[] = [];
    const server: Server = createServer((socket) => socket.on("data", (data) => received.push(data)));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo; // a listening TCP server has one
    value(await setPrinter({ tillId: "till-1", address: `127.0.0.1:${port}` }));
    await work();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    value(await setPrinter({ tillId: "till-1", address: null }));
    return Buffer.concat(received);
  }

  it("says everything that section 5 asks for, and its code scans back to the order", async () => {
    const { saleId, sale, orderId } = await paidByWallet({ quantity: 2 });
    const receipt = value(await readReceipt({ saleId }));
    const { transactionNo, reference } = pockyt.last();
    expect(receipt).toMatchObject({
      shop: { name: "Kram" },
      till: "Till 1",
      cashier: "Ola",
      number: sale.number,
      timeZone: "Europe/Warsaw",
      lines: [{ quantity: 2, unit: 2_460, total: 4_920, vatRate: 23 }],
      totals: { total: 4_920, vat: [{ rate: 23, amount: 920 }] },
      tenders: [
        { kind: "wallet", amount: 4_920, wallet: "alipay", approved: true, transactionNo, reference },
      ],
      code: `PKT-${transactionNo}`,
      isCopy: false,
    });
    expect(value(await findReceipt({ code: receipt.code }))).toMatchObject({ orderId, saleId });
    expect(refusal(await findReceipt({ code: "PKT-1234567890" }))).toBe("not-found");
  });

  it("of a sale for cash carries the order's number, and there is none before it is paid", async () => {
    const { change, saleId } = await saleOf();
    expect(refusal(await readReceipt({ saleId }))).toBe("not-paid");
    const { order } = value(await takeCash({ ...change, given: 3_000, key: press() }));
    const receipt = value(await readReceipt({ saleId }));
    expect(receipt).toMatchObject({
      code: `PKT-${order?.number}`,
      tenders: [{ kind: "cash", given: 3_000, change: 540 }],
    });
    expect(value(await findReceipt({ code: receipt.code })).orderId).toBe(order?.id);
  });

  it("says COPY from the second print on, also when two are printed at once", async () => {
    const { saleId } = await paidByWallet();
    const prints = await Promise.all([
      printReceipt({ saleId, to: "page" }),
      printReceipt({ saleId, to: "page" }),
    ]);
    expect(prints.map((print) => value(print).isCopy).sort()).toEqual([false, true]);
    expect(value(await readReceipt({ saleId }))).toMatchObject({ copies: 2, isCopy: true });
    expect(refusal(await printReceipt({ saleId, to: "printer" }))).toBe("no-printer");
  });

  it("goes to the network printer by a job, as ESC/POS", async () => {
    const paper = await withPrinter(async () => {
      const { saleId } = await paidByWallet();
      value(await printReceipt({ saleId, to: "printer" }));
      await runDueJobs();
    });
    expect(paper.subarray(0, 2)).toEqual(Buffer.from([0x1b, 0x40]));
    expect(paper.toString("latin1")).toContain(`PKT-${pockyt.last().transactionNo}`);
    expect(await db().job.findFirst({ where: { kind: "till.print-receipt" } })).toMatchObject({
      state: "DONE",
    });
  });

  it("is printed in the language of the till's page, and from then on in that of the shopper who wants a mail", async () => {
    const { change, saleId } = await saleOf();
    value(await takeCash({ ...change, given: 3_000, key: press(), locale: "pl" }));
    const print = () =>
      withPrinter(async () => {
        value(await printReceipt({ saleId, to: "printer" }));
        await runDueJobs();
      });
    expect((await print()).toString("latin1")).toMatch(/RAZEM +24,60/);
    value(await mailReceipt({ saleId, email: "zofia@example.com", locale: "en" }));
    expect(await db().order.findFirst({ where: { sale: { id: saleId } } })).toMatchObject({ locale: "en" });
    expect((await print()).toString("latin1")).toMatch(/COPY[^]*TOTAL +\$24\.60/);
  });

  it("of a test is printed at once, and a printer that is off is told", async () => {
    const paper = await withPrinter(async () => {
      value(await testPrinter({ tillId: "till-1", locale: "pl" }));
    });
    expect(paper.toString("latin1")).toContain("Wydruk");
    value(await setPrinter({ tillId: "till-1", address: "127.0.0.1:1" }));
    expect(refusal(await testPrinter({ tillId: "till-1", locale: "en" }))).toBe("printer-silent");
    value(await setPrinter({ tillId: "till-1", address: null }));
    expect(refusal(await testPrinter({ tillId: "till-1", locale: "en" }))).toBe("no-printer");
  });

  it("is mailed by a job that does not carry the address", async () => {
    const { saleId, orderId } = await paidByWallet();
    value(await mailReceipt({ saleId, email: "zofia@example.com" }));
    const job = await db().job.findFirstOrThrow({ where: { kind: "till.mail-receipt" } });
    expect(job.payload).toContain(saleId);
    expect(job.payload).not.toContain("zofia");
    expect(await db().order.findUnique({ where: { id: orderId } })).toMatchObject({
      email: "zofia@example.com",
    });
  });
});

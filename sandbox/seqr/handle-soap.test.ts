import { beforeEach, describe, expect, it } from "vitest";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { testSandbox } from "@sandbox/lib/test-sandbox";
import { saveInvoice } from "@sandbox/seqr/invoices";
import { openInvoice, payWithPin, startPaying } from "@sandbox/seqr/payment-steps";
import {
  amount,
  call,
  envelope,
  invoice,
  paid,
  payBy,
  post,
  reseller,
  row,
  send,
  status,
} from "@sandbox/seqr/test-soap";

let sandbox: Sandbox;
let advance: (ms: number) => void;

beforeEach(() => {
  ({ sandbox, advance } = testSandbox());
});

const reference = (of: string) => `<invoiceReference>${of}</invoiceReference>`;
const refund = (ers: string, value: string) =>
  call(sandbox, "refundPayment", `<ersReference>${ers}</ersReference>${invoice(value)}`);
const balance = (personId = "astrid") =>
  sandbox.people.get(personId)?.seqr.balance.find((money) => money.currency === "SEK")?.amount;

describe("an immediate payment", () => {
  it("goes from sendInvoice over PAID to the commit, and stays PAID", async () => {
    const sent = await call(sandbox, "sendInvoice", invoice());
    expect(sent).toMatchObject({ code: 0, status: 200, type: "text/xml;charset=UTF-8" });
    expect(sent.get("invoiceReference")).toMatch(/^\d{17}$/);
    expect(sent.get("invoiceQRCode")).toBe(`HTTP://SEQR.SE/R${sent.get("invoiceReference")}`);
    const before = await status(sandbox, sent.get("invoiceReference"));
    expect([before.get("status"), before.get("version"), before.get("ersReference")]).toEqual([
      "ISSUED",
      "1",
      "",
    ]);

    await payBy(sandbox, sent.get("invoiceReference"));
    advance(19_999);
    const committed = await status(sandbox, sent.get("invoiceReference"));
    expect([committed.get("status"), committed.get("version")]).toEqual(["PAID", "2"]);
    expect(committed.get("ersReference")).toMatch(/^\d{25}$/);
    expect(committed.body).toContain("<paymentDate>2026-02-03T13:05:09.123+00:00</paymentDate>");
    expect(committed.body).toContain(
      "<totalAmount><currency>SEK</currency><value>188.99</value></totalAmount>",
    );
    expect(committed.body).toContain(`<paymentReference>${committed.get("ersReference")}</paymentReference>`);

    advance(1_000_000);
    expect((await status(sandbox, sent.get("invoiceReference"))).get("ersReference")).toBe(
      committed.get("ersReference"),
    );
    expect(balance()).toBe(10_100_000 - 18_899);
  });

  it("is reversed when nobody asks for 20 s: CANCELED, money back, one SMS", async () => {
    const sent = await send(sandbox);
    await payBy(sandbox, sent);
    expect(balance()).toBe(10_100_000 - 18_899);
    advance(20_000);
    const late = await status(sandbox, sent);
    expect([late.get("status"), late.get("version"), late.get("ersReference")]).toEqual([
      "CANCELED",
      "3",
      "",
    ]);
    expect(late.body).not.toContain("<receipt>");
    expect(balance()).toBe(10_100_000);
    expect(sandbox.seqr.smsTo("astrid")).toHaveLength(1);
    expect(sandbox.seqr.ledger.count()).toBe(0);
  });

  it("uses the commit window of the settings", async () => {
    sandbox.seqr.saveSettings({ ...sandbox.seqr.settings(), commitWindowMs: 500 });
    const sent = await send(sandbox);
    await payBy(sandbox, sent);
    advance(500);
    expect((await status(sandbox, sent)).get("status")).toBe("CANCELED");
  });

  it("becomes FAILED when the money is not there, and CANCELED by expiry when set", async () => {
    const dear = await send(sandbox, invoice("999999.99"));
    await payBy(sandbox, dear);
    expect((await status(sandbox, dear)).get("status")).toBe("FAILED");
    sandbox.seqr.saveSettings({ ...sandbox.seqr.settings(), invoiceExpiryMs: 60_000 });
    const expiring = await send(sandbox);
    advance(60_000);
    expect((await status(sandbox, expiring)).get("status")).toBe("CANCELED");
  });
});

describe("result codes of every operation", () => {
  it("20, 21, 29, 33 for terminals and 37 for resellers", async () => {
    expect((await call(sandbox, "sendInvoice", invoice(), { password: "wrong" })).code).toBe(20);
    expect((await call(sandbox, "sendInvoice", invoice(), { password: "123" })).code).toBe(21);
    expect((await call(sandbox, "sendInvoice", invoice(), reseller)).code).toBe(21);
    expect((await call(sandbox, "sendInvoice", invoice(), { id: "nobody" })).code).toBe(29);
    expect((await call(sandbox, "executeReport", "", { ...reseller, userId: "1" })).code).toBe(37);
    const [terminal] = sandbox.seqr.terminals.all();
    if (terminal) sandbox.seqr.terminals.put({ ...terminal, blocked: true });
    expect((await call(sandbox, "sendInvoice", invoice())).code).toBe(33);
  });

  it("49, 64 and 11 for invoice data, HTTP 200 and no other fields", async () => {
    const wrong = await call(
      sandbox,
      "sendInvoice",
      `<invoice>${amount("totalAmount", "2")}<invoiceRows>${row("1")}</invoiceRows></invoice>`,
    );
    expect(wrong).toMatchObject({ code: 49, status: 200 });
    expect(wrong.get("resultDescription")).toMatch(/^INVALID_INVOICE_DATA/);
    expect(wrong.result?.children.map((child) => child.name)).toEqual(["resultCode", "resultDescription"]);
    expect(
      (await call(sandbox, "sendInvoice", invoice("1", "<notificationUrl>ftp://x</notificationUrl>"))).code,
    ).toBe(64);
    expect((await call(sandbox, "sendInvoice", invoice("99999999.00"))).code).toBe(11);
    expect((await call(sandbox, "sendInvoice", invoice("1", "", "USD"))).code).toBe(49);
    expect((await call(sandbox, "sendInvoice", invoice("1", "", "PLN"))).code).toBe(0);
    expect((await call(sandbox, "sendInvoice")).code).toBe(49);
  });

  it("54 for an unknown invoice and for another terminal's", async () => {
    expect((await status(sandbox, "123")).code).toBe(54);
    const sent = await send(sandbox);
    const registered = await call(
      sandbox,
      "registerTerminal",
      "<externalTerminalId>1</externalTerminalId><password>abcd</password><name>Till</name>",
      reseller,
    );
    const other = { id: registered.get("terminalId"), password: "abcd" };
    expect((await status(sandbox, sent, other)).code).toBe(54);
    expect((await call(sandbox, "cancelInvoice", reference(sent), other)).code).toBe(54);
  });

  it("0, 95, 51 and 50 for cancelInvoice", async () => {
    const first = await send(sandbox);
    expect((await call(sandbox, "cancelInvoice", reference(first))).code).toBe(0);
    expect((await call(sandbox, "cancelInvoice", reference(first))).code).toBe(95);
    const second = await send(sandbox);
    startPaying(sandbox, second, "astrid");
    expect((await call(sandbox, "cancelInvoice", reference(second))).code).toBe(51);
    await payWithPin(sandbox, second, "astrid");
    expect((await call(sandbox, "cancelInvoice", reference(second))).code).toBe(50);
  });

  it("23, 48, 11, 98, 97, 99 and 0 for refundPayment; money goes back", async () => {
    expect((await refund("123", "1")).code).toBe(23);
    const uncommitted = await send(sandbox);
    await payBy(sandbox, uncommitted);
    const ers = sandbox.seqr.invoices.get(uncommitted)?.payment?.ersReference ?? "";
    expect((await refund(ers, "1")).code).toBe(48);
    await status(sandbox, uncommitted);
    expect((await refund(ers, "0")).code).toBe(11);
    const part = await refund(ers, "100.00");
    expect(part).toMatchObject({ code: 0 });
    expect(part.get("ersReference")).not.toBe(ers);
    expect((await refund(ers, "89.00")).code).toBe(98);
    expect((await refund(ers, "88.99")).code).toBe(0);
    expect(balance()).toBe(10_100_000);
    const [terminal] = sandbox.seqr.terminals.all();
    if (!terminal) throw new Error("no terminal");
    const second = await paid(sandbox);
    sandbox.seqr.terminals.put({ ...terminal, refunds: "not-allowed" });
    expect((await refund(second.ers, "1")).code).toBe(97);
    sandbox.seqr.terminals.put({ ...terminal, refunds: "account-forbids" });
    expect((await refund(second.ers, "1")).code).toBe(99);
  });

  it("0 and 23 for submitPaymentReceipt, for payments and refunds, empty documents too", async () => {
    const { reference: sent, ers } = await paid(sandbox);
    const document =
      "<receiptDocument><mimeType>text/html</mimeType><receiptData>PGgxPg==</receiptData><receiptType>PAYMENT_RECEIPT</receiptType></receiptDocument>";
    expect(
      (await call(sandbox, "submitPaymentReceipt", `<ersReference>${ers}</ersReference>${document}`)).code,
    ).toBe(0);
    const back = (await refund(ers, "1")).get("ersReference");
    expect(
      (await call(sandbox, "submitPaymentReceipt", `<ersReference>${back}</ersReference><receiptDocument/>`))
        .code,
    ).toBe(0);
    expect(sandbox.seqr.invoices.get(sent)?.receipts.map((receipt) => receipt.mimeType)).toEqual([
      "text/html",
      "",
    ]);
    expect((await call(sandbox, "submitPaymentReceipt", "<ersReference>1</ersReference>")).code).toBe(23);
  });

  it("96 and 0 for commitReservation, with the documented newer amount too", async () => {
    const mode =
      "<paymentMode>RESERVATION_REQUIRED</paymentMode><commitReservationTimeout>60</commitReservationTimeout>";
    const sent = await send(sandbox, invoice("100.00", mode));
    expect((await call(sandbox, "commitReservation", reference(sent))).code).toBe(96);
    await payBy(sandbox, sent);
    const reserved = await status(sandbox, sent);
    expect([reserved.get("status"), reserved.get("ersReference")]).toEqual(["RESERVED", ""]);
    expect(
      (await call(sandbox, "commitReservation", amount("amount", "100.01") + reference(sent))).code,
    ).toBe(11);
    expect((await call(sandbox, "commitReservation", amount("amount", "60.00") + reference(sent))).code).toBe(
      0,
    );
    expect((await status(sandbox, sent)).get("status")).toBe("PAID");
    expect(balance()).toBe(10_100_000 - 6_000);

    const forgotten = await send(sandbox, invoice("100.00", mode));
    await payBy(sandbox, forgotten);
    advance(60_000);
    expect((await status(sandbox, forgotten)).get("status")).toBe("CANCELED");
    expect(balance()).toBe(10_100_000 - 6_000);
  });

  it("the acknowledgment trap: PENDING until updateInvoice, then payable", async () => {
    const trap = invoice("10.00").replace("<acknowledgmentMode>NO_ACKNOWLEDGMENT</acknowledgmentMode>", "");
    const sent = await send(sandbox, trap);
    openInvoice(sandbox, sent, "astrid");
    expect((await status(sandbox, sent)).get("status")).toBe("PENDING_ISSUER_ACKNOWLEDGE");
    expect((await call(sandbox, "updateInvoice", reference(sent) + invoice("8.00"))).code).toBe(0);
    const updated = await status(sandbox, sent);
    expect([updated.get("status"), updated.get("version")]).toEqual(["ISSUED", "3"]);
    startPaying(sandbox, sent, "astrid");
    expect((await call(sandbox, "updateInvoice", reference(sent) + invoice("9.00"))).code).toBe(48);
    await payWithPin(sandbox, sent, "astrid");
    expect((await status(sandbox, sent)).body).toContain("<value>8.00</value>");
  });

  it("a cash register has one open invoice; unregistered it is unknown", async () => {
    const registered = await call(
      sandbox,
      "registerTerminal",
      "<password>abcd</password><name>Till</name>",
      reseller,
    );
    expect(registered.get("terminalId")).toMatch(/^[0-9a-f]{32}$/);
    const till = { id: registered.get("terminalId"), password: "abcd" };
    const first = await send(sandbox, invoice(), till);
    const second = await send(sandbox, invoice(), till);
    expect((await status(sandbox, first, till)).get("status")).toBe("CANCELED");
    startPaying(sandbox, second, "astrid");
    expect((await call(sandbox, "sendInvoice", invoice(), till)).code).toBe(48);
    expect((await call(sandbox, "unregisterTerminal", "", till)).code).toBe(48);
    const free = sandbox.seqr.invoices.get(second);
    if (free) saveInvoice(sandbox, { ...free, paying: null });
    expect((await call(sandbox, "unregisterTerminal", "", till)).code).toBe(0);
    expect((await call(sandbox, "sendInvoice", invoice(), till)).code).toBe(29);
  });

  it("53 and 0 for assignSeqrId", async () => {
    expect((await call(sandbox, "assignSeqrId", "<seqrId>a b</seqrId>")).code).toBe(53);
    expect((await call(sandbox, "assignSeqrId", "<seqrId>4711</seqrId>")).code).toBe(0);
    const registered = await call(sandbox, "registerTerminal", "<password>abcd</password>", reseller);
    const till = { id: registered.get("terminalId"), password: "abcd" };
    expect((await call(sandbox, "assignSeqrId", "<seqrId>4711</seqrId>", till)).code).toBe(53);
  });

  it("91 for operations that are not for shops, 0 for benchmarkingNop without a context", async () => {
    expect((await call(sandbox, "requestTopup")).code).toBe(91);
    expect((await post(sandbox, envelope("benchmarkingNop", ""))).body).toContain(
      "<resultCode>0</resultCode>",
    );
  });
});

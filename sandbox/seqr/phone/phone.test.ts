import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { newFaultSchema } from "@sandbox/faults";
import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { testSandbox } from "@sandbox/lib/test-sandbox";
import { sweepInvoices } from "@sandbox/seqr/invoices";
import { cancelPayment } from "@sandbox/seqr/phone/cancel-payment";
import { confirmAddress } from "@sandbox/seqr/phone/confirm-address";
import { confirmInvoice } from "@sandbox/seqr/phone/confirm-invoice";
import { enterPin } from "@sandbox/seqr/phone/enter-pin";
import { leaveScreen } from "@sandbox/seqr/phone/leave-screen";
import { scan } from "@sandbox/seqr/phone/scan";
import type { PhoneState } from "@sandbox/seqr/phone/types";
import { readPhone } from "@sandbox/seqr/phone/view-phone";
import { call, invoice, send, status } from "@sandbox/seqr/test-soap";
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

function shows(state: PhoneState | Problem): PhoneState {
  if (state instanceof Problem) throw new Error(`${state.status} ${state.title}: ${state.detail}`);
  return state;
}
const phone = (personId = "zofia") => shows(readPhone(sandbox, personId));
const fault = (operation: string, kind: string, params = {}) =>
  sandbox.faults.add(newFaultSchema.parse({ provider: "seqr", operation, kind, params, remaining: 1 }));

async function toPin(personId = "zofia"): Promise<string> {
  scan(sandbox, personId, CODE);
  await confirmAddress(sandbox, personId);
  return shows(confirmInvoice(sandbox, personId)).invoice?.reference ?? "";
}

describe("an instant checkout on the phone", () => {
  it("goes from the code over address, bill and PIN to the receipt", async () => {
    const address = shows(scan(sandbox, "zofia", CODE));
    expect(address).toMatchObject({
      screen: "address",
      webshop: { name: "Kram" },
      address: { city: "Łódź" },
    });
    const bill = shows(await confirmAddress(sandbox, "zofia"));
    expect(bill).toMatchObject({
      screen: "invoice",
      invoice: { title: "Kram", total: 1_250, currency: "PLN" },
    });
    expect(shows(confirmInvoice(sandbox, "zofia"))).toMatchObject({ screen: "pin", pinAttemptsLeft: 3 });
    expect(shows(await enterPin(sandbox, "zofia", "1234")).screen).toBe("waiting");
    await vi.waitFor(() => expect(phone().screen).toBe("receipt"));
    expect(phone()).toMatchObject({
      receipt: { merchant: "Kram", total: 1_250, currency: "PLN" },
      history: [{ total: 1_250, state: "PAID" }],
    });
    expect(shows(leaveScreen(sandbox, "zofia"))).toMatchObject({ screen: "scan", invoice: undefined });
  });

  it("sends the nine fields with the documented headers, hostile names unharmed", async () => {
    scan(sandbox, "zazolc", CODE);
    await confirmAddress(sandbox, "zazolc");
    expect(shop.heard[0]?.headers).toMatchObject({
      "content-type": "application/json;charset=UTF-8",
      accept: "application/json",
    });
    expect(JSON.parse(shop.heard[0]?.body ?? "")).toEqual({
      purchaseToken: "MUG-1",
      clientName: "Zażółć O'Neil & Søn <x>",
      street: `"Gęślą" & Jaźń 1 <3>, 2. th`,
      city: "København",
      country: "Denmark",
      state: "",
      zip: "2200",
      email: "zazolc+o'neil@example.com",
      msisdn: "4520123456",
    });
  });

  it("tells the shop once, by an empty POST", async () => {
    await toPin();
    await enterPin(sandbox, "zofia", "1234");
    await vi.waitFor(() => expect(phone().screen).toBe("receipt"));
    const told = shop.heard.filter((heard) => heard.path.startsWith("/notify/"));
    expect(told).toMatchObject([{ body: "" }]);
  });

  it.each<[string, string, string]>([
    ["the shop is out of stock", '{"errorCode":"OUT_OF_STOCK"}', "OUT_OF_STOCK"],
    ["the answer is no JSON", "<html>", "BAD_ANSWER"],
    ["the reference is empty", '{"invoiceReferenceId":""}', "BAD_ANSWER"],
    ["the reference is a number", '{"invoiceReferenceId":123}', "BAD_ANSWER"],
    ["the answer is null", "null", "BAD_ANSWER"],
    ["the reason is named like an object member", '{"errorCode":"constructor"}', "constructor"],
    ["SEQR does not know the bill", '{"invoiceReferenceId":"123"}', "INVOICE_NOT_FOUND"],
  ])("shows an error when %s", async (_when, answer, code) => {
    shop.answer = () => answer;
    scan(sandbox, "zofia", CODE);
    expect(shows(await confirmAddress(sandbox, "zofia"))).toMatchObject({ screen: "error", error: { code } });
  });

  it("shows an error when the shop cannot be reached, the shop is unknown or the service is another", async () => {
    fault("createPurchase", "drop-before");
    scan(sandbox, "zofia", CODE);
    expect(shows(await confirmAddress(sandbox, "zofia")).error?.code).toBe("SHOP_UNREACHABLE");
    expect(shop.heard).toEqual([]);
    expect(shows(scan(sandbox, "zofia", "HTTP://SEQR.SE/000/wss-dev?t=1&w=nobody")).error?.code).toBe(
      "UNKNOWN_WEBSHOP",
    );
    expect(shows(scan(sandbox, "zofia", "HTTP://SEQR.SE/000/ups?t=1&w=kram")).error?.code).toBe(
      "UNKNOWN_SERVICE",
    );
  });

  it("orders, but shows an error, when the answer is lost; orders twice when doubled", async () => {
    fault("createPurchase", "drop-after");
    scan(sandbox, "zofia", CODE);
    expect(shows(await confirmAddress(sandbox, "zofia")).screen).toBe("error");
    expect(shop.heard).toHaveLength(1);
    fault("createPurchase", "duplicate");
    scan(sandbox, "zofia", CODE);
    expect(shows(await confirmAddress(sandbox, "zofia")).screen).toBe("invoice");
    expect(shop.heard).toHaveLength(3);
  });
});

describe("the PIN", () => {
  it("wrong three times ends the payment, without money moving", async () => {
    const reference = await toPin();
    expect(shows(await enterPin(sandbox, "zofia", "0000"))).toMatchObject({
      screen: "pin",
      pinAttemptsLeft: 2,
      error: { code: "WRONG_PIN" },
    });
    await enterPin(sandbox, "zofia", "0000");
    expect(shows(await enterPin(sandbox, "zofia", "0000"))).toMatchObject({
      screen: "failed",
      error: { code: "PIN_BLOCKED" },
    });
    expect((await status(sandbox, reference)).get("status")).toBe("CANCELED");
    expect(sandbox.people.get("zofia")?.seqr.balance[1]?.amount).toBe(5_000_000);
  });

  it.each([
    ["low-balance", "LOW_BALANCE"],
    ["bank-refuses", "BANK_REFUSED"],
  ] as const)("right, but %s: FAILED, and the shop is not told", async (outcome, code) => {
    patchPerson(sandbox, "zofia", { seqr: { outcome } });
    const reference = await toPin();
    expect(shows(await enterPin(sandbox, "zofia", "1234"))).toMatchObject({
      screen: "failed",
      error: { code },
    });
    expect((await status(sandbox, reference)).get("status")).toBe("FAILED");
    expect(shop.heard.filter((heard) => heard.path.startsWith("/notify"))).toEqual([]);
  });
});

describe("what the shop does or does not do", () => {
  it("never asks: payment reversed, SMS, money back", async () => {
    fault("notification", "lost");
    await toPin();
    await enterPin(sandbox, "zofia", "1234");
    expect(phone().account.balance[1]?.amount).toBe(5_000_000 - 1_250);
    advance(20_000);
    expect(sweepInvoices(sandbox)).toBe(1);
    expect(phone()).toMatchObject({
      screen: "reversed",
      error: { code: "REVERSED" },
      history: [{ state: "CANCELED" }],
    });
    expect(phone().sms[0]?.text).toContain("12.50 PLN to Kram was reversed");
    expect(phone().account.balance[1]?.amount).toBe(5_000_000);
  });

  it("cancels the bill on the screen", async () => {
    const reference = await send(sandbox);
    scan(sandbox, "zofia", `seqr://seqr.se/R${reference}`);
    await call(sandbox, "cancelInvoice", `<invoiceReference>${reference}</invoiceReference>`);
    expect(phone()).toMatchObject({ screen: "cancelled", error: { code: "CANCELLED_BY_SHOP" } });
    expect(shows(scan(sandbox, "oliver", `seqr://seqr.se/R${reference}`)).error?.code).toBe("INVOICE_CLOSED");
  });

  it("acknowledges late: the phone waits, then shows the bill", async () => {
    const trap = invoice("10.00").replace("NO_ACKNOWLEDGMENT", "REQUIRE_ACKNOWLEDGMENT");
    const reference = await send(sandbox, trap);
    expect(shows(scan(sandbox, "zofia", `HTTP://SEQR.SE/R${reference}`)).screen).toBe("waiting");
    await call(
      sandbox,
      "updateInvoice",
      `<invoiceReference>${reference}</invoiceReference>${invoice("9.00")}`,
    );
    expect(phone()).toMatchObject({ screen: "invoice", invoice: { total: 900 } });
  });

  it("refunds: the history says so", async () => {
    await toPin();
    await enterPin(sandbox, "zofia", "1234");
    await vi.waitFor(() => expect(phone().screen).toBe("receipt"));
    const ers = phone().receipt?.ersReference;
    await call(sandbox, "refundPayment", `<ersReference>${ers}</ersReference>${invoice("2.50", "", "PLN")}`);
    expect(phone().history[0]?.state).toBe("PARTLY_REFUNDED");
    await call(sandbox, "refundPayment", `<ersReference>${ers}</ersReference>${invoice("10.00", "", "PLN")}`);
    expect(phone()).toMatchObject({ screen: "receipt", history: [{ state: "REFUNDED" }] });
  });
});

describe("other buttons", () => {
  it("cancel closes the bill without a notification, and is too late after the PIN", async () => {
    const reference = await toPin();
    expect(shows(cancelPayment(sandbox, "zofia")).screen).toBe("cancelled");
    expect((await status(sandbox, reference)).get("status")).toBe("CANCELED");
    shop.asks = false;
    await toPin();
    await enterPin(sandbox, "zofia", "1234");
    expect(cancelPayment(sandbox, "zofia")).toMatchObject({ status: 409 });
  });

  it("scanning something else leaves the PIN pad, so that the shop may cancel", async () => {
    const reference = await toPin();
    scan(sandbox, "zofia", CODE);
    expect(
      (await call(sandbox, "cancelInvoice", `<invoiceReference>${reference}</invoiceReference>`)).code,
    ).toBe(0);
  });

  it("a sticker leads to the open bill of its terminal", async () => {
    await call(sandbox, "assignSeqrId", "<seqrId>4711</seqrId>");
    expect(shows(scan(sandbox, "zofia", "HTTP://SEQR.SE/Q4711")).error?.code).toBe("NOTHING_TO_PAY");
    const reference = await send(sandbox);
    expect(shows(scan(sandbox, "zofia", "HTTP://SEQR.SE/Q4711")).invoice?.reference).toBe(reference);
  });

  it("refuses what is no code, nobody's phone, and buttons of other screens", async () => {
    expect(scan(sandbox, "zofia", "https://example.com")).toMatchObject({ status: 422 });
    expect(scan(sandbox, "nobody", CODE)).toMatchObject({ status: 404 });
    expect(confirmInvoice(sandbox, "zofia")).toMatchObject({ status: 409 });
    expect(await enterPin(sandbox, "zofia", "1234")).toMatchObject({ status: 409 });
    expect(phone().screen).toBe("scan");
  });

  it("two phones do not pay one bill at once", async () => {
    const reference = await send(sandbox);
    for (const id of ["zofia", "oliver"]) scan(sandbox, id, `HTTP://SEQR.SE/R${reference}`);
    confirmInvoice(sandbox, "zofia");
    expect(shows(confirmInvoice(sandbox, "oliver")).error?.code).toBe("PAYMENT_IN_PROGRESS");
  });

  it("a phone that was cut off while ordering says so", async () => {
    scan(sandbox, "zofia", CODE);
    shop.answer = async () => {
      advance(16_000);
      return "{}";
    };
    await confirmAddress(sandbox, "zofia");
    expect(phone()).toMatchObject({ screen: "error", error: { code: "NO_ANSWER" } });
  });
});

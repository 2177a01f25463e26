import { describe, expect, it } from "vitest";
import { setClock } from "@/server/clock";
import { db } from "@/server/db/db";
import { stockOf } from "@/server/testing/buy";
import type { FakePockyt } from "@/server/testing/fake-pockyt";
import { makeProduct } from "@/server/testing/make-product";
import { alipayCode, cashier, refusal, saleNow, saleOf, value, useTills } from "@/server/testing/till";
import { addSaleLine } from "./add-sale-line";
import { changeSaleLine } from "./change-sale-line";
import { editSale } from "./edit-sale";
import { openShift } from "./open-shift";
import { parkSale } from "./park-sale";
import { pairDisplay } from "./pair-display";
import { readDisplay } from "./read-display";
import { readTill } from "./read-till";
import { reopenSale } from "./reopen-sale";
import { startAttempt } from "./start-attempt";
import { startSale } from "./start-sale";
import { submitCode } from "./submit-code";
import { takeCash } from "./take-cash";
import { voidSale } from "./void-sale";

let pockyt: FakePockyt;
useTills((fake) => (pockyt = fake));

let presses = 0;
const press = () => `press-${(presses += 1)}-${Date.now()}`;

describe("the lines of a sale", () => {
  it("are scanned by EAN or SKU, count up, and are priced in dollars with the VAT inside", async () => {
    const { change, sku } = await saleOf();
    const { ean } = await db().variant.findUniqueOrThrow({ where: { sku }, select: { ean: true } });
    const sale = value(await addSaleLine({ ...change, code: ean, quantity: 1 }));
    expect(sale).toMatchObject({
      lines: [{ sku, quantity: 2, unit: 2_460, total: 4_920, available: 5 }],
      totals: { goods: 4_920, total: 4_920, pieces: 2, vat: [{ rate: 23, amount: 920 }] },
      currency: "USD",
      due: 4_920,
    });
  });

  it("take a discount of their own and a part of the sale's, each with a reason", async () => {
    const { change, sale } = await saleOf({ quantity: 2 });
    const lineId = sale.lines[0]?.id ?? "";
    value(
      await changeSaleLine({
        ...change,
        lineId,
        discount: { kind: "percent", value: 10, reason: "a scratch" },
      }),
    );
    const both = value(
      await editSale({ ...change, discount: { kind: "amount", value: 428, reason: "a regular" } }),
    );
    expect(both.totals).toMatchObject({ goods: 4_920, discount: 920, total: 4_000 });
    expect(both.lines[0]).toMatchObject({ discountAmount: 920, total: 4_000 });
    const tooMuch = { kind: "amount", value: 10_000, reason: "too much" } as const;
    expect(refusal(await editSale({ ...change, discount: tooMuch }))).toBe("discount-too-large");
  });

  it("go when no piece is left, and are refused beyond the stock", async () => {
    const { change, sale, sku } = await saleOf({ stock: 2 });
    expect(refusal(await addSaleLine({ ...change, code: sku, quantity: 2 }))).toBe("out-of-stock");
    const lineId = sale.lines[0]?.id ?? "";
    expect(value(await changeSaleLine({ ...change, lineId, quantity: 0 })).lines).toEqual([]);
    expect(refusal(await startAttempt({ ...change, kind: "scan" }))).toBe("empty");
  });

  it("are not what a receipt's, a wallet's or an unknown code names, nor what has no price here", async () => {
    const { change } = await saleOf();
    const poor = await makeProduct({ currency: "PLN" });
    for (const [code, why] of [
      ["PKT-297553638241892410", "receipt-code"],
      [alipayCode(), "wallet-code"],
      ["4006381333931", "unknown-product"],
      [poor.sku, "not-for-sale"],
    ] as const) {
      expect(refusal(await addSaleLine({ ...change, code, quantity: 1 })), code).toBe(why);
    }
  });
});

describe("several sales at a till", () => {
  it("are put aside and taken up again, and the till lists what is not over", async () => {
    const [one, two] = [await saleOf({ tillId: "till-2" }), await saleOf({ tillId: "till-2" })];
    expect(value(await parkSale({ ...one.change, to: "HELD", note: "blue jacket" }))).toMatchObject({
      state: "HELD",
      actions: ["resume", "void"],
    });
    const till = value(await readTill({ tillId: "till-2" }));
    expect(till.sales.map(({ id, state }) => [id, state])).toEqual([
      [two.saleId, "OPEN"],
      [one.saleId, "HELD"],
    ]);
    expect(till.sales[1]).toMatchObject({ note: "blue jacket", total: 2_460, pieces: 1 });
    expect(value(await parkSale({ ...one.change, to: "OPEN" })).state).toBe("OPEN");
    value(await voidSale({ ...one.change, reason: "changed mind" }));
    expect(refusal(await parkSale({ ...one.change, to: "OPEN" }))).toBe("wrong-state");
    const copy = value(await startSale({ tillId: "till-2", staff: cashier, copyOf: one.saleId }));
    expect(copy.lines).toMatchObject([{ quantity: 1, total: 2_460 }]);
  });

  it("need a shift, of which a till has one", async () => {
    expect(refusal(await openShift({ tillId: "till-1", float: 0, staff: cashier }))).toBe("shift-open");
    expect(refusal(await startSale({ tillId: "till-9", staff: cashier }))).toBe("not-found");
  });
});

describe("paying in cash", () => {
  it("gives change, makes an order of the till and takes the stock, once for one press", async () => {
    const { change, variantId } = await saleOf({ quantity: 2 });
    const key = press();
    const [paid, again] = await Promise.all([
      takeCash({ ...change, given: 5_000, key }),
      takeCash({ ...change, given: 5_000, key }),
    ]);
    expect(value(paid)).toMatchObject({ state: "PAID", change: 80, paid: 4_920, due: 0 });
    expect(value(again).tenders).toHaveLength(1);
    const order = await db().order.findUniqueOrThrow({ where: { id: value(paid).order?.id } });
    expect(order).toMatchObject({ channel: "till", state: "PAID", currency: "USD", totalAmount: 4_920 });
    expect(await stockOf(variantId)).toEqual({ onHand: 3, held: 0, ledger: 3 });
  });

  it("refuses less than what is due, and a second tender of a paid sale", async () => {
    const { change } = await saleOf();
    expect(refusal(await takeCash({ ...change, given: 2_000, key: press() }))).toBe("not-enough");
    expect((await saleNow(change.saleId)).state).toBe("OPEN");
    value(await takeCash({ ...change, given: 2_460, key: press() }));
    expect(refusal(await takeCash({ ...change, given: 2_460, key: press() }))).toBe("paid");
    expect(refusal(await startAttempt({ ...change, kind: "scan" }))).toBe("paid");
  });

  it("does not sell the last piece twice", async () => {
    const { change, sku } = await saleOf({ stock: 1 });
    const other = value(await startSale({ tillId: "till-2", staff: cashier }));
    const second = { saleId: other.id, staff: cashier };
    value(await addSaleLine({ ...second, code: sku, quantity: 1 }));
    const results = await Promise.all([
      takeCash({ ...change, given: 2_460, key: press() }),
      takeCash({ ...second, given: 2_460, key: press() }),
    ]);
    expect(results.map(refusal).filter(Boolean)).toEqual(["out-of-stock"]);
  });
});

describe("paying with cash and a wallet", () => {
  it("is paid exactly when the tenders cover the total, with the stock taken once", async () => {
    const { change, variantId } = await saleOf();
    const part = value(await takeCash({ ...change, amount: 1_000, given: 1_000, key: press() }));
    expect(part).toMatchObject({ state: "PAYING", paid: 1_000, due: 1_460, order: { state: "PENDING" } });
    expect(await stockOf(variantId)).toMatchObject({ onHand: 5, held: 1 });
    pockyt.charge = "success";
    value(await startAttempt({ ...change, kind: "scan" }));
    expect(pockyt.last().amount).toBe("14.60");
    const paid = value(await submitCode({ ...change, number: 1, code: alipayCode() }));
    expect(paid).toMatchObject({ state: "PAID", paid: 2_460, order: { state: "PAID" } });
    expect(paid.tenders.map(({ kind, state, amount }) => [kind, state, amount])).toEqual([
      ["cash", "paid", 1_000],
      ["wallet", "paid", 1_460],
    ]);
    expect(await stockOf(variantId)).toEqual({ onHand: 4, held: 0, ledger: 4 });
  });

  it("goes wallet first, too, and takes no more than is due", async () => {
    const { change } = await saleOf();
    pockyt.charge = "success";
    expect(refusal(await startAttempt({ ...change, kind: "scan", amount: 9_999 }))).toBe("bad-amount");
    value(await startAttempt({ ...change, kind: "scan", amount: 2_000 }));
    expect(value(await submitCode({ ...change, number: 1, code: alipayCode() })).due).toBe(460);
    expect(value(await takeCash({ ...change, given: 500, key: press() }))).toMatchObject({
      state: "PAID",
      change: 40,
    });
  });

  it("gives the cash back and frees the goods when the sale goes back to its lines", async () => {
    const { change, variantId, sku } = await saleOf();
    value(await takeCash({ ...change, amount: 1_000, given: 1_000, key: press() }));
    pockyt.charge = "failed";
    value(await startAttempt({ ...change, kind: "scan" }));
    value(await submitCode({ ...change, number: 1, code: alipayCode() }));
    const open = value(await reopenSale(change));
    expect(open).toMatchObject({ state: "OPEN", paid: 0, order: null });
    expect(open.tenders[0]).toMatchObject({ kind: "cash", state: "given-back" });
    expect(await stockOf(variantId)).toEqual({ onHand: 5, held: 0, ledger: 5 });
    value(await addSaleLine({ ...change, code: sku, quantity: 1 }));
    const paid = value(await takeCash({ ...change, given: 4_920, key: press() }));
    expect(paid).toMatchObject({ state: "PAID", paid: 4_920 });
    expect(await stockOf(variantId)).toEqual({ onHand: 3, held: 0, ledger: 3 });
  });

  it("is not taken back while a wallet may still be charged", async () => {
    const { change } = await saleOf();
    value(await startAttempt({ ...change, kind: "scan" }));
    expect(refusal(await reopenSale(change))).toBe("attempt-open");
    expect(refusal(await takeCash({ ...change, given: 2_460, key: press() }))).toBe("attempt-open");
  });
});

describe("a code that the shop shows", () => {
  it("is drawn, waited for and paid like any other", async () => {
    const { change } = await saleOf();
    const shown = value(await startAttempt({ ...change, kind: "qr", vendor: "wechatpay" }));
    expect(shown.attempt).toMatchObject({ kind: "qr", state: "waiting", wallet: "wechatpay" });
    expect(shown.attempt?.qr).toBe(`https://qr.fake/${pockyt.last().transactionNo}`);
    expect(pockyt.asked.at(-1)?.body).toMatchObject({ vendor: "wechatpay", needQrcode: "false" });
    pockyt.set("success");
    const { checkSale } = await import("./check-sale");
    expect(value(await checkSale(change))).toMatchObject({ state: "PAID", attempt: { qr: null } });
  });
});

describe("the shopper's screen", () => {
  it("shows each state to who has its key, and nothing to who has the one before", async () => {
    const key = async () => value(await pairDisplay({ tillId: "till-1" })).path.split("key=")[1] ?? "";
    const old = await key();
    const screen = await key();
    expect(refusal(await readDisplay({ key: old }))).toBe("unknown-display");
    const phase = async () => value(await readDisplay({ key: screen })).phase;
    const { change } = await saleOf();
    expect(value(await readDisplay({ key: screen }))).toMatchObject({
      phase: "bill",
      saleId: change.saleId,
      totals: { total: 2_460 },
    });
    value(await startAttempt({ ...change, kind: "scan" }));
    expect(await phase()).toBe("present-code");
    value(await submitCode({ ...change, number: 1, code: alipayCode() }));
    expect(await phase()).toBe("confirm");
    pockyt.set("success");
    const { checkSale } = await import("./check-sale");
    value(await checkSale(change));
    const approved = value(await readDisplay({ key: screen }));
    expect(approved).toMatchObject({ phase: "approved", due: 0 });
    expect(approved.receiptCode).toBe(`PKT-${pockyt.last().transactionNo}`);
    const later = new Date(Date.now() + 90_000);
    setClock(() => later);
    expect(await phase()).toBe("welcome");
  });

  it("welcomes the next shopper as soon as the cashier turns to them, unless it shows another sale by then", async () => {
    const { path } = value(await pairDisplay({ tillId: "till-1" }));
    const screen = async () => value(await readDisplay({ key: path.split("key=")[1] ?? "" }));
    const { change, saleId } = await saleOf();
    value(await takeCash({ ...change, given: 3_000, key: `screen-${saleId}` }));
    expect(await screen()).toMatchObject({ phase: "thanks", saleId, change: 540 });
    value(await editSale({ ...change, shown: false }));
    expect(await screen()).toMatchObject({ phase: "welcome", saleId: null, lines: [] });
    const next = await saleOf();
    value(await editSale({ ...change, shown: false }));
    expect(await screen()).toMatchObject({ phase: "bill", saleId: next.saleId });
  });
});

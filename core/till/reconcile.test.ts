import { describe, expect, it } from "vitest";
import { type OurEntry, reconcile, type TheirEntry } from "./reconcile";

const at = new Date("2026-03-04T14:15:30Z");
const their = (over: Partial<TheirEntry> = {}): TheirEntry => ({
  transactionNo: "405512783390124857",
  reference: "K7F3-9QXM-A1",
  kind: "payment",
  original: null,
  amount: 2460,
  done: true,
  status: "success",
  at,
  ...over,
});
const our = (over: Partial<OurEntry> = {}): OurEntry => ({
  transactionNo: "405512783390124857",
  reference: "K7F3-9QXM-A1",
  kind: "payment",
  amount: 2460,
  done: true,
  open: false,
  reversed: false,
  state: "PAID",
  at,
  saleId: "s1",
  orderNumber: "K7F3-9QXM",
  ...over,
});
const theirRefund = their({
  transactionNo: "405512799127700341",
  reference: "R-1",
  kind: "refund",
  original: "405512783390124857",
  amount: 410,
});
const ourRefund = our({ transactionNo: "405512799127700341", reference: "R-1", kind: "refund", amount: 410 });

/** What differs, one text per row. */
function differences(theirs: TheirEntry[], ours: OurEntry[]): string[] {
  return reconcile(theirs, ours).rows.map((row) => `${row.kind}: ${row.differences.join(", ")}`);
}

describe("reconcile", () => {
  it("finds nothing to say where both lists agree", () => {
    expect(reconcile([their(), theirRefund], [our(), ourRefund])).toEqual({ matched: 2, rows: [] });
    expect(reconcile([], [])).toEqual({ matched: 0, rows: [] });
  });

  it("knows an entry by its number, or by its reference when the number's answer was lost", () => {
    expect(differences([their()], [our({ reference: "OTHER-A1" })])).toEqual([]);
    expect(differences([their()], [our({ transactionNo: null })])).toEqual([]);
    expect(differences([their()], [our({ transactionNo: null, reference: "OTHER-A1" })])).toEqual([
      "payment: missing-here",
      "payment: missing-there",
    ]);
  });

  it.each<[string, TheirEntry[], OurEntry[], string[]]>([
    [
      "paid there, unpaid here",
      [their()],
      [our({ done: false, state: "CANCELLED" })],
      ["payment: paid-there"],
    ],
    ["paid here, unpaid there", [their({ done: false, status: "closed" })], [our()], ["payment: paid-here"]],
    ["another amount", [their({ amount: 2461 })], [our()], ["payment: amount"]],
    ["another currency", [their({ amount: null })], [our()], ["payment: amount"]],
    ["paid there, not known here", [their()], [], ["payment: missing-here"]],
    ["paid here, not listed there", [], [our()], ["payment: missing-there"]],
    ["a refund only there", [their(), theirRefund], [our()], ["refund: missing-here"]],
    ["a refund only here", [their()], [our(), ourRefund], ["refund: missing-there"]],
    [
      "a refund of another amount",
      [their(), theirRefund],
      [our(), { ...ourRefund, amount: 400 }],
      ["refund: amount"],
    ],
    [
      "a refund done there, refused here",
      [their(), theirRefund],
      [our(), { ...ourRefund, done: false }],
      ["refund: refund"],
    ],
  ])("points out %s", (_, theirs, ours, expected) => {
    expect(differences(theirs, ours)).toEqual(expected);
  });

  it("leaves alone what moved no money on either side", () => {
    const unpaid = { done: false, state: "DECLINED" };
    expect(differences([their({ done: false, status: "failed" })], [our(unpaid)])).toEqual([]);
    expect(differences([their({ done: false, status: "init" })], [])).toEqual([]);
    expect(differences([], [our(unpaid)])).toEqual([]);
    expect(differences([their({ done: false, amount: 1 })], [our(unpaid)])).toEqual([]);
  });

  it("waits with what is not decided yet", () => {
    expect(differences([their()], [our({ done: false, open: true, state: "PENDING" })])).toEqual([]);
    expect(differences([], [our({ done: false, open: true, transactionNo: null })])).toEqual([]);
  });

  describe("a payment that was charged and given back", () => {
    const closed = their({ done: false, status: "closed" });
    const voided = their({
      transactionNo: "405512799127700999",
      reference: null,
      kind: "void",
      original: "405512783390124857",
    });

    it("agrees when we know that it was", () => {
      const reversed = our({ done: false, reversed: true, state: "REVERSED" });
      expect(reconcile([closed, voided], [reversed])).toEqual({ matched: 2, rows: [] });
    });

    it("is pointed out when we think that it is paid, or never was (R18)", () => {
      expect(differences([closed, voided], [our()])).toEqual(["void: refund"]);
      expect(differences([closed, voided], [our({ done: false })])).toEqual(["void: refund"]);
      expect(differences([closed, voided], [])).toEqual(["payment: missing-here", "void: missing-here"]);
    });
  });

  it("gives both sides of a row, to be shown", () => {
    const { rows } = reconcile([their({ amount: 1 })], [our()]);
    expect(rows).toEqual([
      {
        transactionNo: "405512783390124857",
        reference: "K7F3-9QXM-A1",
        kind: "payment",
        theirs: their({ amount: 1 }),
        ours: our(),
        differences: ["amount"],
      },
    ]);
  });
});

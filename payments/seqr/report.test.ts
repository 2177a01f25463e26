import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { money, toDecimal } from "@/core/money/money";
import { parseTransactionDetails, reconcile, type ReportRow } from "./report";

const rowXml = (amount: string, reference: string) =>
  `<Row><TerminalId>t1</TerminalId><CashierId>WEB</CashierId><SalesAmount>${amount}</SalesAmount><ErsReference>${reference}</ErsReference></Row>`;
const report = (...rows: string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<TransactionDetails>
  <Meta><ResellerId>public_test_shop</ResellerId><TransactionPeriodId>2026020323595900001000001</TransactionPeriodId><GeneratedAt>2026-02-04T00:00:03</GeneratedAt></Meta>
  ${rows.join("\n  ")}
</TransactionDetails>`;
const row = (paidReference: string, amount: number): ReportRow => ({
  terminalId: "t1",
  cashierId: "WEB",
  paidReference,
  amount: money(amount, "SEK"),
});
const ours = (paidReference: string, amount: number) => ({ paidReference, amount: money(amount, "SEK") });

describe("parseTransactionDetails", () => {
  it("reads rows with five decimals exactly", () => {
    const xml = report(
      rowXml("188.99000", "2026020314063010101000042"),
      rowXml("0.10000", "2"),
      rowXml("-49.00000", "3"),
    );
    expect(parseTransactionDetails(xml, "SEK")).toEqual({
      ok: true,
      rows: [row("2026020314063010101000042", 18899), row("2", 10), row("3", -4900)],
    });
  });

  it("reads every amount back to the minor unit", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (amount) => {
        const xml = report(rowXml(`${toDecimal(money(amount, "SEK"))}000`, "1"));
        expect(parseTransactionDetails(xml, "SEK")).toEqual({ ok: true, rows: [row("1", amount)] });
      }),
    );
  });

  it("reads one row, and none", () => {
    expect(parseTransactionDetails(report(rowXml("1.00000", "1")), "SEK")).toEqual({
      ok: true,
      rows: [row("1", 100)],
    });
    expect(parseTransactionDetails(report(), "SEK")).toEqual({ ok: true, rows: [] });
    expect(parseTransactionDetails("<TransactionDetails/>", "SEK")).toEqual({ ok: true, rows: [] });
  });

  it("does without terminal and cashier", () => {
    const bare = report("<Row><SalesAmount>1.00000</SalesAmount><ErsReference>1</ErsReference></Row>");
    expect(parseTransactionDetails(bare, "SEK")).toMatchObject({ rows: [{ terminalId: "", cashierId: "" }] });
  });

  it("refuses mismatched end tags, as the documentation's samples have them", () => {
    const broken = report(rowXml("1.00000", "1")).replace("</ErsReference>", "</ErsRef>");
    expect(parseTransactionDetails(broken, "SEK")).toMatchObject({
      ok: false,
      error: expect.stringContaining("not-xml"),
    });
  });

  it.each([
    ["nothing", ""],
    ["text", "REPORT_NOT_READY"],
    ["another report", "<ResellerTransactionSummary><SalesCount>1</SalesCount></ResellerTransactionSummary>"],
    ["a bomb", `<!DOCTYPE a [<!ENTITY b "c">]><TransactionDetails>&b;</TransactionDetails>`],
    ["parts of a minor unit", report(rowXml("1.00001", "1"))],
    ["an amount in words", report(rowXml("one", "1"))],
    ["no reference", report(rowXml("1.00000", ""))],
    ["text for a row", report("<Row>1</Row>")],
    ["one bad row among good ones", report(rowXml("1.00000", "1"), "<Row/>", rowXml("2.00000", "2"))],
  ])("refuses %s", (_, xml) => {
    expect(parseTransactionDetails(xml, "SEK").ok).toBe(false);
  });
});

describe("reconcile", () => {
  it("finds what agrees, what is missing on either side and what differs", () => {
    expect(
      reconcile(
        [ours("a", 100), ours("b", 200), ours("c", 300)],
        [row("c", 301), row("a", 100), row("d", 400)],
      ),
    ).toEqual({
      matched: [ours("a", 100)],
      missingAtSeqr: [ours("b", 200)],
      missingHere: [row("d", 400)],
      amountDiffers: [{ ours: ours("c", 300), theirs: row("c", 301) }],
    });
  });

  it("does not hide a second booking of the same reference", () => {
    expect(reconcile([ours("a", 100)], [row("a", 100), row("a", 100)])).toMatchObject({
      matched: [ours("a", 100)],
      missingHere: [row("a", 100)],
    });
    expect(reconcile([ours("a", 100), ours("a", 100)], [row("a", 100)])).toMatchObject({
      matched: [ours("a", 100)],
      missingAtSeqr: [ours("a", 100)],
    });
  });

  it("does not take another currency for the same amount", () => {
    const inEuro = { paidReference: "a", amount: money(100, "EUR") };
    expect(reconcile([inEuro], [row("a", 100)]).amountDiffers).toHaveLength(1);
  });

  it("gives back what the caller knows about its payments", () => {
    const [matched] = reconcile([{ ...ours("a", 100), orderNumber: "K-1" }], [row("a", 100)]).matched;
    expect(matched?.orderNumber).toBe("K-1");
  });

  it("puts every payment and every row into exactly one list", () => {
    const references = fc.array(
      fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.integer({ min: 0, max: 3 })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(references, references, (left, right) => {
        const result = reconcile(
          left.map(([reference, amount]) => ours(reference, amount)),
          right.map(([reference, amount]) => row(reference, amount)),
        );
        const { matched, missingAtSeqr, missingHere, amountDiffers } = result;
        expect(matched.length + amountDiffers.length + missingAtSeqr.length).toBe(left.length);
        expect(matched.length + amountDiffers.length + missingHere.length).toBe(right.length);
      }),
    );
  });
});

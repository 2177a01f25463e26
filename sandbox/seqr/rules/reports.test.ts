import { describe, expect, it } from "vitest";
import { buildReport, needsTerminalPeriod, reportName } from "@sandbox/seqr/rules/reports";
import type { LedgerEntry, Period } from "@sandbox/seqr/types";
import { writeXml } from "@sandbox/seqr/wire/write-xml";

const period: Period = { periodId: "P", resellerId: "shop", terminalId: null, closedAt: 0, prepared: [] };
const entry = (ersReference: string, minor: number, changes: Partial<LedgerEntry> = {}): LedgerEntry => ({
  ersReference,
  kind: minor < 0 ? "refund" : "payment",
  invoiceReference: "I",
  terminalId: "T1",
  resellerId: "shop",
  cashierId: "WEB",
  amount: { amount: minor, currency: "SEK" },
  at: 0,
  shopPeriodId: "P",
  terminalPeriodId: null,
  ...changes,
});
const entries = [
  entry("E1", 18_899),
  entry("E2", -4_900),
  entry("E3", 1_000, { terminalId: "T2", cashierId: "Ann & Co" }),
];
const write = (name: Parameters<typeof buildReport>[0], of = period) =>
  writeXml([buildReport(name, of, entries, 0)]);

describe("reports", () => {
  it("finds the documented ids", () => {
    expect(reportName("Reconciliation/Shop.xml")).toBe("Shop");
    expect(reportName("STD_RECON_001")).toBe("STD_RECON_001");
    expect(reportName("Reconciliation/STD_RECON_007.xml")).toBe("STD_RECON_007");
    expect(reportName("toString")).toBeNull();
    expect(reportName("")).toBeNull();
  });

  it("sums the shop per currency, refunds taken off", () => {
    expect(write("Shop")).toBe(
      "<ResellerTransactionSummary><Meta><ResellerId>shop</ResellerId><TransactionPeriodId>P</TransactionPeriodId>" +
        "<GeneratedAt>1970-01-01T00:00:00.000Z</GeneratedAt></Meta>" +
        "<Row><SalesCount>3</SalesCount><SalesTotal>149.99000</SalesTotal><Currency>SEK</Currency></Row>" +
        "</ResellerTransactionSummary>",
    );
  });

  it("sums per terminal and per cashier", () => {
    expect(write("STD_RECON_002")).toContain("<Row><TerminalId>T2</TerminalId><SalesCount>1</SalesCount>");
    expect(write("STD_RECON_004")).toContain("<CashierId>Ann &amp; Co</CashierId>");
  });

  it("lists each transaction with five decimals", () => {
    expect(write("STD_RECON_003")).toContain(
      "<Row><TerminalId>T1</TerminalId><CashierId>WEB</CashierId><SalesAmount>-49.00000</SalesAmount><Currency>SEK</Currency><ErsReference>E2</ErsReference></Row>",
    );
  });

  it("names the terminal of a terminal's period", () => {
    expect(write("STD_RECON_007", { ...period, terminalId: "T1" })).toContain(
      "<TerminalId>T1</TerminalId><TransactionPeriodId>",
    );
    expect([needsTerminalPeriod("STD_RECON_007"), needsTerminalPeriod("Shop")]).toEqual([true, false]);
  });
});

import { describe, expect, it } from "vitest";
import { money } from "@/core/money/money";
import { type Told, toFact } from "./facts";
import { isTerminal, pockytStatuses, readStatus } from "./status";

const asked = { reference: "405512783390124857", orderNumber: "K7F3-9QXM" };
const told = (rawStatus: string, over: Partial<Told> = {}): Told => ({
  transactionNo: asked.reference,
  reference: "K7F3-9QXM-A1",
  rawStatus,
  amount: money(2460, "USD"),
  amountText: "24.60 USD",
  ...over,
});

// Protocol 3.9: every status that any document or handler names, and one that none does.
const table = [
  ["init", "pending", false],
  ["pending", "pending", false],
  ["dealing", "pending", false],
  ["success", "paid", true],
  ["failed", "declined", true],
  ["fail", "declined", true],
  ["closed", "cancelled", true],
  ["reversed", "cancelled", true],
  ["successful", "unknown", false],
  ["SUCCESS", "unknown", false],
  ["onhold", "unknown", false],
  ["", "unknown", false],
] as const;

describe("toFact", () => {
  it.each(table)("takes %s for %s (R12)", (status, kind, terminal) => {
    expect(toFact(asked, told(status)).kind).toBe(kind);
    expect(isTerminal(readStatus(status))).toBe(terminal);
  });

  it("leaves no status of the list out (R12)", () => {
    const listed = new Set<string>(table.map(([status]) => status));
    expect(pockytStatuses.filter((status) => !listed.has(status))).toEqual(["unknown"]);
  });

  it("calls nothing but success money (R1)", () => {
    const paid = table.filter(([status]) => toFact(asked, told(status)).kind === "paid");
    expect(paid.map(([status]) => status)).toEqual(["success"]);
  });

  it("gives paid with the transaction's number and amount", () => {
    expect(toFact(asked, told("success"))).toEqual({
      kind: "paid",
      eventKey: "405512783390124857:success",
      paidReference: "405512783390124857",
      paid: money(2460, "USD"),
    });
  });

  it("takes both ways of asking: by Pockyt's number and by our reference", () => {
    const byOurs = { reference: "K7F3-9QXM-A1", orderNumber: "K7F3-9QXM" };
    expect(toFact(byOurs, told("success"))).toEqual(toFact(asked, told("success")));
  });

  it("points out what belongs to somebody else (R15)", () => {
    const mismatch = (over: Partial<Told>) => {
      const fact = toFact(asked, told("success", over));
      return fact.kind === "paid" ? fact.mismatch : undefined;
    };
    expect(mismatch({ transactionNo: "1", reference: "Z" })).toContain("transaction 1");
    expect(mismatch({ reference: "K7F3-9QXN-A1" })).toContain("K7F3-9QXN-A1");
    // The next order's number may begin alike.
    expect(mismatch({ reference: "K7F3-9QXMA-A1" })).toContain("K7F3-9QXMA-A1");
    expect(mismatch({ amount: undefined, amountText: "24.60 PHP" })).toBe("paid 24.60 PHP");
    expect(mismatch({ reference: undefined })).toBeUndefined();
    expect(mismatch({ reference: "K7F3-9QXM" })).toBeUndefined();
  });

  it("says when the money went back", () => {
    expect(toFact(asked, told("closed", { voided: true }))).toMatchObject({
      reason: "charged and given back",
    });
    expect(toFact(asked, told("closed"))).toMatchObject({ reason: "cancelled, or its time is over" });
  });

  it("keeps a strange status short", () => {
    const fact = toFact(asked, told("x".repeat(500)));
    expect(fact.eventKey).toHaveLength(asked.reference.length + 1 + 60);
  });
});

import { describe, expect, it } from "vitest";
import { canMove, statesBefore } from "@/core/states";
import { attemptMoves, type AttemptState, attemptStates, isOver } from "./attempt-states";
import { isEditable, saleMoves, saleStates } from "./sale-states";

const ends: AttemptState[] = ["approved", "declined", "cancelled", "expired", "reversed", "failed"];

describe("a sale", () => {
  it("may change only while it is open: from the first tender on it is frozen (R9)", () => {
    expect(saleStates.filter(isEditable)).toEqual(["OPEN"]);
    expect(saleMoves.PAYING).not.toContain("HELD");
    expect(saleMoves.PAYING).not.toContain("VOIDED");
  });

  // R12: every state has a line here; where it may go, and nowhere else.
  it.each([
    ["OPEN", ["HELD", "PAYING", "PAID", "VOIDED"]],
    ["HELD", ["OPEN", "VOIDED"]],
    ["PAYING", ["OPEN", "PAID", "NEEDS_ATTENTION"]],
    ["NEEDS_ATTENTION", ["PAYING", "PAID"]],
    ["PAID", []],
    ["VOIDED", []],
  ] as const)("%s goes to %j (R12)", (from, to) => {
    expect(saleStates.filter((state) => canMove(saleMoves, from, state))).toEqual(
      saleStates.filter((state) => (to as readonly string[]).includes(state)),
    );
  });

  it("never leaves the cashier without a next step", () => {
    for (const state of saleStates)
      if (state !== "PAID" && state !== "VOIDED") expect(saleMoves[state].length).toBeGreaterThan(0);
  });
});

describe("an attempt", () => {
  it.each(attemptStates)("%s leads to an end (R12)", (state) => {
    const reached = new Set<AttemptState>([state]);
    for (const each of reached) for (const next of attemptMoves[each]) reached.add(next);
    expect(ends.some((end) => reached.has(end))).toBe(true);
  });

  it("is over in exactly these states, and keeps every other attempt away in the rest (R12)", () => {
    expect(attemptStates.filter(isOver)).toEqual(ends);
  });

  it("is never approved before it was sent or shown", () => {
    expect(canMove(attemptMoves, "adding", "approved")).toBe(false);
  });

  it("goes from declined, cancelled, expired or failed only to what really happened with the money", () => {
    for (const state of ["declined", "cancelled", "expired", "failed"] as const)
      expect(attemptMoves[state]).toEqual(["approved", "reversed"]);
    expect(attemptMoves.approved).toEqual(["reversed"]);
    expect(attemptMoves.reversed).toEqual([]);
  });

  it("can be cancelled from every state in which the shopper could still pay", () => {
    expect(statesBefore(attemptMoves, "cancelling").sort()).toEqual(
      ["checking", "processing", "ready", "sending", "waiting"].sort(),
    );
  });

  it("is sent once: nothing leads back to where a code is taken (R2)", () => {
    expect(statesBefore(attemptMoves, "sending")).toEqual(["ready"]);
    expect(statesBefore(attemptMoves, "ready")).toEqual(["adding"]);
  });

  it("loses a race with the shopper and is approved all the same (R3)", () => {
    for (const state of ["cancelling", "checking", "attention", "cancelled", "expired"] as const)
      expect(canMove(attemptMoves, state, "approved")).toBe(true);
  });
});

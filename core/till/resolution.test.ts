import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jitter, type Known, nextStep, patience } from "./resolution";

const known = (over: Partial<Known>): Known => ({
  status: "open",
  voided: false,
  cancel: "none",
  unclear: false,
  elapsedMs: 5_000,
  ...over,
});
const anyKnown: fc.Arbitrary<Known> = fc.record({
  status: fc.constantFrom("paid", "declined", "closed", "open", "no-answer"),
  voided: fc.boolean(),
  cancel: fc.constantFrom("none", "wanted", "asked"),
  unclear: fc.boolean(),
  elapsedMs: fc.integer({ min: 0, max: 10 * 60_000 }),
});

describe("nextStep (protocol 5)", () => {
  it("asks first after 2 s, then every 3 s, and says so after 20 s", () => {
    expect(nextStep(known({ elapsedMs: 0 }))).toEqual({ do: "query", afterMs: 2_000, taking: "normal" });
    expect(nextStep(known({ elapsedMs: 1_500 }))).toEqual({ do: "query", afterMs: 500, taking: "normal" });
    expect(nextStep(known({ elapsedMs: 2_000 }))).toEqual({ do: "query", afterMs: 3_000, taking: "normal" });
    expect(nextStep(known({ elapsedMs: 19_999 }))).toMatchObject({ taking: "normal" });
    expect(nextStep(known({ elapsedMs: 20_000 }))).toEqual({ do: "query", afterMs: 3_000, taking: "long" });
  });

  it("treats no answer as no answer, never as declined (R3)", () => {
    expect(nextStep(known({ status: "no-answer" }))).toMatchObject({ do: "query" });
    expect(nextStep(known({ status: "no-answer", elapsedMs: 30_000 }))).toMatchObject({ do: "query" });
  });

  it("gives up at 60 s by cancelling, which is a state of its own and not an end (R6)", () => {
    expect(nextStep(known({ elapsedMs: 59_999 }))).toMatchObject({ do: "query" });
    expect(nextStep(known({ elapsedMs: 60_000 }))).toEqual({ do: "cancel" });
    expect(nextStep(known({ elapsedMs: 60_000, status: "no-answer" }))).toEqual({ do: "cancel" });
  });

  it("sends a cashier's cancel at once from 15 s on, and keeps it until then", () => {
    expect(nextStep(known({ cancel: "wanted", elapsedMs: 4_000 }))).toEqual({
      do: "wait-to-cancel",
      afterMs: 11_000,
    });
    expect(nextStep(known({ cancel: "wanted", elapsedMs: 15_000 }))).toEqual({ do: "cancel" });
  });

  it("cancels a charge of unclear answer that is still open, from 15 s on, and never one that nobody tells of (R3)", () => {
    const lost = (elapsedMs: number, more: Partial<Known> = {}) =>
      nextStep(known({ unclear: true, elapsedMs, ...more }));
    expect(lost(2_000)).toEqual({ do: "wait-to-cancel", afterMs: 13_000 });
    expect(lost(15_000)).toEqual({ do: "cancel" });
    expect(lost(15_000, { status: "no-answer" })).toMatchObject({ do: "query" });
    expect(lost(15_000, { status: "paid" })).toEqual({ do: "finish-paid" });
    expect(lost(61_000, { cancel: "asked" })).toMatchObject({ do: "query" });
    expect(nextStep(known({ elapsedMs: 15_000 }))).toMatchObject({ do: "query" });
  });

  it("finishes as paid when the cancel lost the race", () => {
    for (const cancel of ["none", "wanted", "asked"] as const)
      expect(nextStep(known({ status: "paid", cancel, elapsedMs: 80_000 }))).toEqual({ do: "finish-paid" });
  });

  it("tells not paid from charged and given back", () => {
    expect(nextStep(known({ status: "closed", cancel: "asked" }))).toEqual({
      do: "end-unpaid",
      why: "closed",
    });
    expect(nextStep(known({ status: "declined" }))).toEqual({ do: "end-unpaid", why: "declined" });
    expect(nextStep(known({ status: "closed", cancel: "asked", voided: true }))).toEqual({
      do: "end-reversed",
    });
  });

  it("asks again after a cancel, and hands over to a person when nothing becomes clear", () => {
    const after = (elapsedMs: number, status: Known["status"]) =>
      nextStep(known({ cancel: "asked", elapsedMs, status }));
    expect(after(61_000, "open")).toMatchObject({ do: "query" });
    expect(after(61_000, "no-answer")).toMatchObject({ do: "query" });
    expect(after(90_000, "open")).toEqual({ do: "needs-attention" });
    expect(after(90_000, "no-answer")).toEqual({ do: "needs-attention" });
  });

  it("never ends without the provider's word (R3)", () => {
    fc.assert(
      fc.property(anyKnown, (state) => {
        const step = nextStep(state);
        const unclear = state.status === "open" || state.status === "no-answer";
        expect(["query", "cancel", "wait-to-cancel", "needs-attention"].includes(step.do)).toBe(unclear);
      }),
    );
  });

  it("never cancels before 15 s, nor twice, nor what is over", () => {
    fc.assert(
      fc.property(anyKnown, (state) => {
        if (nextStep(state).do !== "cancel") return;
        expect(state.elapsedMs).toBeGreaterThanOrEqual(patience.earliestCancel);
        expect(state.cancel).not.toBe("asked");
        expect(["open", "no-answer"]).toContain(state.status);
      }),
    );
  });

  it("waits for something that comes: every pause is above zero", () => {
    fc.assert(
      fc.property(anyKnown, (state) => {
        const step = nextStep(state);
        if ("afterMs" in step) expect(step.afterMs).toBeGreaterThan(0);
      }),
    );
  });

  it("takes other times where a shop sets them", () => {
    const hasty = { ...patience, giveUp: 1_000, earliestCancel: 500 };
    expect(nextStep(known({ elapsedMs: 1_000 }), hasty)).toEqual({ do: "cancel" });
  });
});

describe("jitter", () => {
  it("moves a pause by a tenth at most", () => {
    expect([jitter(3_000, 0), jitter(3_000, 0.5), jitter(3_000, 1)]).toEqual([2_700, 3_000, 3_300]);
  });
});

import { describe, expect, it } from "vitest";
import en from "@/messages/till.en.json";
import pl from "@/messages/till.pl.json";
import { ATTEMPT_LOOK, isOpen, problemOf } from "./attempt-look";

const states = Object.keys(ATTEMPT_LOOK);

describe("the look of an attempt", () => {
  it.each(["approved", "declined", "cancelled", "expired", "reversed", "failed"] as const)(
    "%s is over",
    (state) => expect(isOpen(state)).toBe(false),
  );

  it.each([
    "adding",
    "ready",
    "sending",
    "waiting",
    "processing",
    "checking",
    "cancelling",
    "attention",
  ] as const)("%s keeps the sale frozen", (state) => expect(isOpen(state)).toBe(true));

  it("has words for every state in both languages, at the till and on the display beside it", () => {
    for (const texts of [en.till, pl.till])
      for (const state of states) {
        const words = (texts.attempt as Record<string, unknown>)[state]; // JSON, looked up by name
        expect(words, state).toMatchObject({ title: expect.any(String), text: expect.any(String) });
      }
  });
});

describe("the problem beside a state", () => {
  it("is told as long as it is one", () => {
    expect(problemOf({ state: "failed", problem: "code-refused" })).toBe("code-refused");
    expect(problemOf({ state: "waiting", problem: "unanswered" })).toBe("unanswered");
    expect(problemOf({ state: "attention", problem: "unanswered" })).toBe("unanswered");
    expect(problemOf({ state: "waiting", problem: null })).toBeNull();
  });

  it("explains why the till cancelled by itself, and is silent where the wallet had the last word", () => {
    expect(problemOf({ state: "expired", problem: "unanswered" })).toBe("given-up");
    for (const state of ["declined", "cancelled", "reversed"] as const)
      expect(problemOf({ state, problem: "unanswered" })).toBeNull();
  });
});

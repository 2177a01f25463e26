import { describe, expect, it } from "vitest";
import en from "@/messages/till.en.json";
import pl from "@/messages/till.pl.json";
import { ATTEMPT_LOOK, isOpen } from "./attempt-look";

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

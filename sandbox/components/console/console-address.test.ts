import { describe, expect, it } from "vitest";
import { consoleHref, readConsoleState } from "./console-address";

describe("the console's address", () => {
  it("opens the journal when the tab is missing or unknown", () => {
    expect(readConsoleState({}).tab).toBe("journal");
    expect(readConsoleState({ tab: "weather" }).tab).toBe("journal");
  });

  it("reads back what it wrote", () => {
    const state = {
      tab: "journal",
      operation: "sendInvoice",
      reference: "117702",
      message: "7",
      state: "",
      invoice: "",
    } as const;
    const url = new URL(consoleHref(state), "http://sandbox.test");
    expect(readConsoleState(Object.fromEntries(url.searchParams))).toEqual(state);
  });

  it("leaves empty filters out", () => {
    expect(consoleHref({ tab: "faults", operation: "" })).toBe("/console?tab=faults");
  });
});

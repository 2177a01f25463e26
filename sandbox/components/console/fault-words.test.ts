import { describe, expect, it } from "vitest";
import { kindsOf } from "@sandbox/faults/catalog";
import { kindLabel, paramsLabel, PRESETS, remainingLabel } from "./fault-words";
import { OPERATIONS } from "./operations";

describe("the words of faults", () => {
  it("say what happens and how often", () => {
    expect(kindLabel("lost")).toBe("Lose it");
    expect(kindLabel("meteor")).toBe("meteor");
    expect(paramsLabel({ ms: 3000 })).toBe("3 s");
    expect(paramsLabel({ code: 90 })).toBe("code 90");
    expect(paramsLabel({})).toBe("");
    expect([null, 1, 5].map(remainingLabel)).toEqual(["until removed", "once", "5 times"]);
  });

  it("offer only operations and breakages that the sandbox knows", () => {
    for (const [provider, operations] of Object.entries(OPERATIONS)) {
      for (const operation of operations) expect(kindsOf(provider, operation), operation).toBeDefined();
    }
    for (const { fault } of PRESETS) expect(kindsOf(fault.provider, fault.operation)).toContain(fault.kind);
  });
});

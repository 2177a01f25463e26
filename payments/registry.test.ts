import { describe, expect, it } from "vitest";
import { createProviders } from "./registry";
import { exampleConfig } from "./seqr/testing/examples";

const deps = { fetch, newId: () => "1", now: () => new Date(0), onMessage: () => undefined };

describe("createProviders", () => {
  it("makes the configured ones", () => {
    const { seqr } = createProviders({ seqr: exampleConfig }, deps);
    expect(seqr).toMatchObject({ name: "seqr", config: { webshopId: "kram" } });
  });

  it("do not show their passwords to whoever looks at them", () => {
    expect(JSON.stringify(createProviders({ seqr: exampleConfig }, deps))).not.toContain("12345678");
  });

  it("leaves out one without configuration", () => {
    expect(createProviders({}, deps)).toEqual({});
    expect(createProviders({ seqr: undefined }, deps)).toEqual({});
  });
});

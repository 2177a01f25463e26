import { describe, expect, it } from "vitest";
import { exampleConfig as inpostPay } from "./inpost-pay/testing/examples";
import { demoToken, exampleConfig as pockyt } from "./pockyt/testing/examples";
import { createProviders } from "./registry";
import { exampleConfig } from "./seqr/testing/examples";

const deps = { fetch, newId: () => "1", now: () => new Date(0), onMessage: () => undefined };

describe("createProviders", () => {
  it("makes the configured ones", () => {
    const { seqr, inpostPay: inpost } = createProviders({ seqr: exampleConfig, inpostPay }, deps);
    expect(inpost).toMatchObject({ name: "inpost-pay", config: { posId: "12345678" } });
    expect(seqr).toMatchObject({ name: "seqr", config: { webshopId: "kram" } });
    expect(createProviders({ pockyt }, deps)).toMatchObject({
      pockyt: { name: "pockyt", config: { merchantNo: "200043" } },
    });
  });

  it("do not show their passwords to whoever looks at them", () => {
    expect(JSON.stringify(createProviders({ seqr: exampleConfig }, deps))).not.toContain("12345678");
    expect(JSON.stringify(createProviders({ inpostPay }, deps))).not.toContain("secret");
    expect(JSON.stringify(createProviders({ pockyt }, deps))).not.toContain(demoToken);
  });

  it("leaves out one without configuration", () => {
    expect(createProviders({}, deps)).toEqual({});
    expect(createProviders({ seqr: undefined, inpostPay: undefined, pockyt: undefined }, deps)).toEqual({});
  });
});

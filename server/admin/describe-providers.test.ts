import { describe, expect, it } from "vitest";
import { describeProviders, withoutLogin } from "./describe-providers";

const variables = ["PORT", "SEQR_SOAP_URL", "SEQR_TERMINAL_ID", "SEQR_TERMINAL_PASSWORD", "SEQR_RESELLER_ID"];
const values = {
  PORT: 3000,
  SEQR_SOAP_URL: "http://localhost:4000/soap/merchant/cashregister-2",
  SEQR_TERMINAL_ID: "till-1",
  SEQR_TERMINAL_PASSWORD: "never-to-be-seen",
};

describe("describeProviders", () => {
  it("says that a provider without configuration is off, and what it lacks", () => {
    const [seqr, ...others] = describeProviders({ variables, values: {}, on: [] });
    expect(seqr).toMatchObject({ name: "seqr", state: "off", hosts: [] });
    expect(seqr?.variables.every(({ state }) => state === "unset")).toBe(true);
    expect(others).toEqual([]);
  });

  it("tells the sandbox from the provider's own system", () => {
    const at = (url: string) =>
      describeProviders({ variables, values: { ...values, SEQR_SOAP_URL: url }, on: ["seqr"] })[0];
    expect(at(values.SEQR_SOAP_URL)).toMatchObject({ state: "sandbox", hosts: ["localhost:4000"] });
    expect(at("https://api.seqr.com/soap")).toMatchObject({ state: "real", hosts: ["api.seqr.com"] });
  });

  it("shows values, and of secrets only that they are set", () => {
    const described = describeProviders({ variables, values, on: ["seqr"] });
    expect(JSON.stringify(described)).not.toContain("never-to-be-seen");
    expect(described[0]?.variables).toEqual([
      { name: "SEQR_SOAP_URL", value: values.SEQR_SOAP_URL, state: "set" },
      { name: "SEQR_TERMINAL_ID", value: "till-1", state: "set" },
      { name: "SEQR_TERMINAL_PASSWORD", state: "secret" },
      { name: "SEQR_RESELLER_ID", state: "unset" },
    ]);
  });

  it("shows the till's account, without its token", () => {
    const described = describeProviders({
      variables: ["POCKYT_API_URL", "POCKYT_MERCHANT_NO", "POCKYT_TOKEN", "POCKYT_CHARGE_PATH"],
      values: {
        POCKYT_API_URL: "https://mapi.yuansfer.com",
        POCKYT_MERCHANT_NO: "200043",
        POCKYT_TOKEN: "never-to-be-seen",
        POCKYT_CHARGE_PATH: "prepay",
      },
      on: ["pockyt"],
    });
    expect(described).toMatchObject([
      { name: "pockyt", state: "real", hosts: ["mapi.yuansfer.com"], docs: "docs/payments/pockyt.md" },
    ]);
    expect(described[0]?.variables).toContainEqual({ name: "POCKYT_TOKEN", state: "secret" });
    expect(JSON.stringify(described)).not.toContain("never-to-be-seen");
  });

  it("finds a later provider by its name alone", () => {
    const [first] = describeProviders({
      variables: ["INPOST_PAY_API_URL", "INPOST_PAY_CLIENT_SECRET"],
      values: { INPOST_PAY_API_URL: "http://localhost:4000/inpost", INPOST_PAY_CLIENT_SECRET: "hidden" },
      on: ["inpost-pay"],
    });
    expect(first).toMatchObject({ name: "inpost-pay", state: "sandbox", hosts: ["localhost:4000"] });
    expect(JSON.stringify(first)).not.toContain("hidden");
  });
});

describe("withoutLogin", () => {
  it("leaves out who signs in, and what stands behind the question mark", () => {
    expect(withoutLogin("postgres://kram:hunter2@db:5432/kram?password=hunter2")).toBe(
      "postgres://db:5432/kram",
    );
    expect(withoutLogin("not an address")).toBe("");
  });
});

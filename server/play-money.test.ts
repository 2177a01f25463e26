import { describe, expect, it } from "vitest";
import { isPlayMoneyUrl } from "./play-money";

describe("isPlayMoneyUrl", () => {
  it("believes only SEQR's own hosts over https", () => {
    expect(isPlayMoneyUrl("https://api.seqr.com/soap/merchant/cashregister-2")).toBe(false);
    expect(isPlayMoneyUrl("https://prod.seqr.se/soap")).toBe(false);
    expect(isPlayMoneyUrl("http://api.seqr.com/soap")).toBe(true);
    expect(isPlayMoneyUrl("https://seqr.com.example.net/soap")).toBe(true);
    expect(isPlayMoneyUrl("http://localhost:4000/soap/merchant/cashregister-2")).toBe(true);
  });

  it("knows SEQR's test system for what it is", () => {
    expect(isPlayMoneyUrl("https://extdev.seqr.com/soap/merchant/cashregister-2")).toBe(true);
  });

  it("knows InPost's live API from its test systems", () => {
    expect(isPlayMoneyUrl("https://api.inpost.pl")).toBe(false);
    expect(isPlayMoneyUrl("https://sandbox-api.inpost.pl")).toBe(true);
    expect(isPlayMoneyUrl("https://uat-api.inpost.pl")).toBe(true);
    expect(isPlayMoneyUrl("https://api.inpost.pl.example.net")).toBe(true);
  });

  it("knows Pockyt's live API by both of its names from its test systems", () => {
    expect(isPlayMoneyUrl("https://mapi.yuansfer.com")).toBe(false);
    expect(isPlayMoneyUrl("https://mapi.pockyt.io")).toBe(false);
    expect(isPlayMoneyUrl("https://mapi.yuansferdev.com")).toBe(true);
    expect(isPlayMoneyUrl("https://mapi.yuansfer.yunkeguan.com")).toBe(true);
    expect(isPlayMoneyUrl("http://mapi.yuansfer.com")).toBe(true);
  });

  it("says nothing while no provider is configured", () => {
    expect(isPlayMoneyUrl(undefined)).toBe(false);
  });
});

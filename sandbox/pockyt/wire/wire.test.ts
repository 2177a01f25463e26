import { describe, expect, it } from "vitest";
import { maskBody } from "@sandbox/lib/mask";
import { toDecimal, toMinor } from "@sandbox/pockyt/wire/minor";
import { ipnTime, startOfDay, wireTime } from "@sandbox/pockyt/wire/time";

describe("times", () => {
  it("are eight hours ahead of UTC", () => {
    const at = Date.parse("2022-10-20T06:28:17Z");
    expect([wireTime(at), ipnTime(at)]).toEqual(["2022-10-20 14:28:17", "20221020142817"]);
    expect(wireTime(Date.parse("2026-12-31T16:00:00Z"))).toBe("2027-01-01 00:00:00");
  });

  it("know the first moment of a day, and days that are none", () => {
    expect(startOfDay("20260304")).toBe(Date.parse("2026-03-03T16:00:00Z"));
    expect(["20260230", "2026-03-04", "", "202603041"].map(startOfDay)).toEqual([null, null, null, null]);
  });
});

describe("amounts", () => {
  it("are read and written in cents without a float between", () => {
    expect(["24.6", "24.60", "13", "0.01", "1.10", "999999.99"].map(toMinor)).toEqual([
      2460, 2460, 1300, 1, 110, 99_999_999,
    ]);
    expect([2460, 1, 0, 100].map(toDecimal)).toEqual(["24.60", "0.01", "0.00", "1.00"]);
  });

  it.each(["0", "0.00", "-1", "1.234", "1e3", " 1", "1,5", "", "1000000", "NaN"])("refuse %j", (text) => {
    expect(toMinor(text)).toBeNull();
  });
});

describe("what the journal keeps of a message", () => {
  it("has no signature and only the end of a payment code", () => {
    const json = '{"paymentBarcode":"284619305527718046", "verifySign":"ac7dda343a27379c65dec4e8ac12f4d0"}';
    expect(maskBody(json)).toBe('{"paymentBarcode":"****8046", "verifySign":"***"}');
    expect(maskBody("paymentBarcode=284619305527718046&verifySign=ac7d&storeNo=300014")).toBe(
      "paymentBarcode=****8046&verifySign=***&storeNo=300014",
    );
    expect(maskBody('{"paymentBarcode": 284619305527718046}')).toBe('{"paymentBarcode": ****8046}');
  });
});

import { describe, expect, it } from "vitest";
import { maskBody, maskCode, withoutSecrets } from "./masking";
import { demoToken, demoTokenHash } from "./testing/examples";

const verifySign = "666fc9985477ca6a3859dce26de7782d";

describe("maskBody", () => {
  it("hides signature and code in JSON at any depth, and keeps the rest", () => {
    const body = JSON.stringify({
      amount: "24.60",
      verifySign,
      customerNo: null,
      deep: [{ paymentBarcode: "284619305527718046", token: "t" }],
    });
    expect(JSON.parse(maskBody(body))).toEqual({
      amount: "24.60",
      verifySign: "***",
      customerNo: null,
      deep: [{ paymentBarcode: "***8046", token: "***" }],
    });
  });

  it("hides them in a form", () => {
    const masked = maskBody(`amount=24.60&verifySign=${verifySign}&customerNo=77&note=caf%C3%A9+1`);
    expect([...new URLSearchParams(masked)]).toEqual([
      ["amount", "24.60"],
      ["verifySign", "***"],
      ["customerNo", "***"],
      ["note", "café 1"],
    ]);
  });

  it("keeps an error page's words, and of anything else only its length", () => {
    expect(maskBody("<html>Bad Gateway</html>")).toBe("<html>Bad Gateway</html>");
    expect(maskBody(`<html>${"x".repeat(5000)}`)).toHaveLength(2000);
    expect(maskBody('{"verifySign":"666fc99854')).toBe("(25 characters, not JSON)");
    expect(maskBody("\u0000\u0001")).toBe("(2 characters, not JSON)");
    expect(maskBody("")).toBe("");
  });

  it("hides a code that came as a number", () => {
    expect(maskBody('{"paymentBarcode":284619305527718046}')).toBe('{"paymentBarcode":"***"}');
  });
});

describe("maskCode", () => {
  it("leaves at most the last four, and none of a short one", () => {
    expect(maskCode("134668918993771844")).toBe("***1844");
    expect(maskCode("12345678")).toBe("***");
    expect(maskCode("")).toBe("***");
  });
});

describe("withoutSecrets", () => {
  it("hides token, its hash, signature and code wherever they stand (R13)", () => {
    const code = "284619305527718046";
    const text = `a ${demoToken} b ${demoTokenHash} c ${verifySign} d ${code} e ${code}`;
    expect(withoutSecrets(text, { token: demoToken, verifySign, code })).toBe(
      "a *** b *** c *** d *** e ***",
    );
  });

  it("leaves other words alone", () => {
    expect(withoutSecrets("refused 000023", { token: demoToken, code: "23" })).toBe("refused 000023");
  });
});

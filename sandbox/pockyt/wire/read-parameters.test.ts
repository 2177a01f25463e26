import { describe, expect, it } from "vitest";
import { readParameters } from "@sandbox/pockyt/wire/read-parameters";

const FORM = "application/x-www-form-urlencoded; charset=UTF-8";

describe("readParameters", () => {
  it("reads JSON, and keeps numbers as they were written", () => {
    const body =
      '{"amount": 24.60, "transactionNo": 405512783390124857, "note": "a \\"7\\" b", "needQrcode": true}';
    expect(readParameters(body, "application/json; charset=utf-8")).toEqual({
      amount: "24.60",
      transactionNo: "405512783390124857",
      note: 'a "7" b',
      needQrcode: "true",
    });
  });

  it("leaves out null, keeps empty texts, and writes structures compactly", () => {
    const body = '{"storeAdminNo": null, "description": "", "goodsInfo": [ {"quantity": "1"} ]}';
    expect(readParameters(body, "application/json")).toEqual({
      description: "",
      goodsInfo: '[{"quantity":"1"}]',
    });
  });

  it("decodes a form", () => {
    expect(readParameters("amount=24.6&note=till+1+%2B+caf%C3%A9+%26+bar", FORM)).toEqual({
      amount: "24.6",
      note: "till 1 + café & bar",
    });
  });

  it.each(["", "{", "[1]", "null", '"x"', "amount=1"])(
    "is null for %j, which is not a JSON object",
    (body) => {
      expect(readParameters(body, "application/json")).toBeNull();
    },
  );
});

import { describe, expect, it } from "vitest";
import { sign } from "./sign";

const token = "5cbfb079f15b150122261c8537086d77a";

describe("sign", () => {
  it("signs the charge as the seed document prints it (P2)", () => {
    const body = {
      merchantNo: "200043",
      paymentBarcode: "286498530672949108",
      storeNo: "300014",
      transactionNo: "297553636764407286",
      vendor: "alipay",
    };
    expect(sign(body, token)).toBe("f38965887c5676e2fb19d951251eb613");
  });
});

import { describe, expect, it } from "vitest";
import { doubtful, type PockytOperation, refused } from "./operations";

const acts: PockytOperation[] = ["add", "prepay", "cancel", "refund", "create-trans-qrcode"];
const questions: PockytOperation[] = ["tran-query", "trans-list"];

describe("refused", () => {
  // Protocol 3.9, row by row: what the till does after the charge.
  it.each([
    ["000010", "configuration"],
    ["000020", "final"],
    ["000021", "final"],
    ["000022", "final"],
    ["000023", "final"],
    ["000030", "configuration"],
    ["000000", "unknown"],
    ["000040", "unknown"],
    ["000080", "unknown"],
    ["000099", "unknown"],
    ["", "unknown"],
  ])("takes %s of a charge for %s", (code, kind) => {
    expect(refused("prepay", code, "some words")).toMatchObject({ kind, code });
  });

  it("never takes a doubtful code of anything that moves money for a no (R3)", () => {
    for (const operation of acts)
      for (const code of ["000000", "000040", "000080", "777777"])
        expect(refused(operation, code, "").kind).toBe("unknown");
  });

  it("may repeat a question", () => {
    for (const operation of questions) expect(refused(operation, "000080", "").kind).toBe("retry");
  });

  it.each(["data error : verifySign", "VerifySign error", "verify sign failed"])(
    "knows a refused signature: %s",
    (message) => {
      for (const operation of [...acts, ...questions])
        expect(refused(operation, "000000", message).kind).toBe("configuration");
    },
  );

  it("branches on no other text", () => {
    expect(refused("prepay", "000080", "data error : verifySign").kind).toBe("unknown");
    expect(refused("prepay", "000023", "add success").kind).toBe("final");
  });

  it("says what was asked and what the code means, in short", () => {
    const { detail } = refused("prepay", "000023", `  data error : paymentBarcode ${"x".repeat(300)}`);
    expect(detail).toMatch(/^prepay: a parameter's value is wrong \(data error : paymentBarcode x+\)$/);
    expect(detail.length).toBeLessThan(180);
  });
});

describe("doubtful", () => {
  it("is unknown for what may have happened, and to be asked again for a question", () => {
    for (const operation of acts) expect(doubtful(operation, "timeout", "").kind).toBe("unknown");
    for (const operation of questions) expect(doubtful(operation, "timeout", "").kind).toBe("retry");
  });
});

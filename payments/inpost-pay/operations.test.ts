import { describe, expect, it } from "vitest";
import { doubtful, type InpostOperation, isBindingGone, refused } from "./operations";

const refusal = (status: number, code?: string, operation: InpostOperation = "put-basket") =>
  refused(operation, { status, code, message: "no" });

describe("what a refusal of InPost means (2.12)", () => {
  it.each([
    [401, "UNAUTHORIZED", "configuration"],
    [401, undefined, "configuration"],
    [403, "FORBIDDEN", "configuration"],
    [400, "MERCHANT_DISABLE", "configuration"],
    [429, undefined, "retry"],
    [429, "BAD_REQUEST", "retry"],
    [408, undefined, "retry"],
    [500, "INTERNAL_SERVER_ERROR", "retry"],
    [502, undefined, "retry"],
    [404, "BASKET_NOT_FOUND", "final"],
    [409, "STATUS_ORDER_ERROR", "final"],
    [400, "BRAND_NEW", "final"],
    [404, undefined, "configuration"],
    [302, undefined, "configuration"],
  ])("%i %s is %s", (status, code, kind) => {
    expect(refusal(status, code)).toMatchObject({
      kind,
      code: code && status !== 429 ? code : `http-${status}`,
    });
  });

  it("names the operation and InPost's words", () => {
    expect(refusal(404, "BASKET_NOT_FOUND").detail).toBe("put-basket: no");
  });
});

describe("an answer that never came", () => {
  it.each(["post-binding", "refund"] as const)("to %s leaves open whether it was done", (operation) => {
    expect(doubtful(operation, "timeout", "after 3 s").kind).toBe("unknown");
    expect(refusal(503, "SERVICE_UNAVAILABLE", operation).kind).toBe("unknown");
  });

  it.each(["put-basket", "order-event", "list-transactions", "delete-binding", "token"] as const)(
    "to %s may be asked for again",
    (operation) => {
      expect(doubtful(operation, "timeout", "after 3 s").kind).toBe("retry");
    },
  );
});

describe("a PUT basket that was refused (2.6)", () => {
  it("means that the binding is over for three codes only", () => {
    const gone = ["BASKET_NOT_FOUND", "BASKET_NOT_BOUND", "BASKET_EXPIRED"];
    for (const code of gone) expect(isBindingGone(refusal(404, code))).toBe(true);
    for (const code of ["BAD_REQUEST", "BASKET_IS_BINDED", "INTERNAL_SERVER_ERROR", "NOT_FOUND"])
      expect(isBindingGone(refusal(409, code))).toBe(false);
  });
});

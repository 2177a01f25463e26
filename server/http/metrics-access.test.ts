import { describe, expect, it } from "vitest";
import { mayReadMetrics } from "./metrics-access";

const bearer = (token: string) => new Headers({ Authorization: `Bearer ${token}` });

describe("measurements", () => {
  it("are for who has the token", () => {
    expect(mayReadMetrics(bearer("the-token"), "the-token")).toBe(true);
    expect(mayReadMetrics(bearer("another"), "the-token")).toBe(false);
    expect(mayReadMetrics(new Headers(), "the-token")).toBe(false);
  });

  it("are for nobody from elsewhere when there is no token", () => {
    expect(mayReadMetrics(bearer("undefined"), undefined)).toBe(false);
    expect(mayReadMetrics(new Headers({ "X-Forwarded-For": "127.0.0.1" }), undefined)).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { clientIp } from "./client-ip";

describe("the address of a request", () => {
  it("is what the nearest proxy saw, not what the client claims", () => {
    expect(clientIp({ "x-forwarded-for": "6.6.6.6, 10.1.2.3" })).toBe("10.1.2.3");
  });

  it("has a name of its own when nothing is known", () => {
    expect(clientIp({})).toBe("unknown");
    expect(clientIp({ "x-forwarded-for": "" })).toBe("unknown");
  });
});

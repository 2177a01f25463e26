import { describe, expect, it } from "vitest";
import { makeAttempts } from "./attempts";

const ola = { email: "ola@kram.example", ip: "10.0.0.1" };

describe("sign-in attempts", () => {
  it("make one e-mail wait after its limit, wherever the attempts come from", async () => {
    const attempts = makeAttempts({ perEmail: 3, perIp: 100 });
    for (const ip of ["1", "2", "3"]) expect(await attempts.begin({ ...ola, ip })).toBe(0);
    const seconds = await attempts.begin({ ...ola, ip: "4" });
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(900);
    expect(await attempts.begin({ email: "jan@kram.example", ip: "4" })).toBe(0);
  });

  it("make one address wait after its limit, whatever e-mail it tries", async () => {
    const attempts = makeAttempts({ perEmail: 100, perIp: 2 });
    expect(await attempts.begin({ ...ola, email: "a" })).toBe(0);
    expect(await attempts.begin({ ...ola, email: "b" })).toBe(0);
    expect(await attempts.begin({ ...ola, email: "c" })).toBeGreaterThan(0);
  });

  it("do not count those that succeeded", async () => {
    const attempts = makeAttempts({ perEmail: 2, perIp: 2 });
    for (let time = 0; time < 10; time++) {
      expect(await attempts.begin(ola)).toBe(0);
      await attempts.succeeded(ola);
    }
  });

  it("count attempts that run at once", async () => {
    const attempts = makeAttempts({ perEmail: 3, perIp: 100 });
    const waits = await Promise.all(Array.from({ length: 10 }, () => attempts.begin(ola)));
    expect(waits.filter((seconds) => seconds === 0)).toHaveLength(3);
  });
});

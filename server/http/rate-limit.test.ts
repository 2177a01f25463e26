import { describe, expect, it } from "vitest";
import { rateLimit } from "./rate-limit";

const limit = { points: 2, seconds: 60 };

describe("a rate limit", () => {
  it("lets so many through and answers the next with 429 and a time to wait", async () => {
    expect(await rateLimit("a", "one", limit)).toBeUndefined();
    expect(await rateLimit("a", "one", limit)).toBeUndefined();
    const refused = await rateLimit("a", "one", limit);
    expect(refused?.status).toBe(429);
    expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(50);
    expect(await refused?.json()).toMatchObject({ code: "too-many-requests" });
  });

  it("counts every caller and every limit apart", async () => {
    const both = () => Promise.all([rateLimit("b", "one", limit), rateLimit("b", "two", limit)]);
    expect([...(await both()), ...(await both())]).toEqual([undefined, undefined, undefined, undefined]);
    expect(await rateLimit("c", "one", limit)).toBeUndefined();
  });
});

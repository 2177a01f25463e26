import "server-only";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { problem } from "./problem";

const limiters = new Map<string, RateLimiterMemory>();

/**
 * Counts one call of `key` against the limit `name`. Gives undefined while it may go on, and the 429 answer with
 * `Retry-After` when `points` calls within `seconds` are used up.
 */
export async function rateLimit(
  name: string,
  key: string,
  { points, seconds }: { points: number; seconds: number },
): Promise<Response | undefined> {
  const limiter = limiters.get(name) ?? new RateLimiterMemory({ keyPrefix: name, points, duration: seconds });
  limiters.set(name, limiter);
  try {
    await limiter.consume(key);
    return undefined;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const wait = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    const answer = problem(429, "too-many-requests", `Too many requests; try again in ${wait} s.`);
    answer.headers.set("Retry-After", String(wait));
    return answer;
  }
}

import "server-only";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

const WINDOW_SECONDS = 15 * 60;

/** Counts sign-in attempts; only failed ones stay counted. Limits are per window of 15 minutes. */
export function makeAttempts({ perEmail = 8, perIp = 40 } = {}) {
  const emails = new RateLimiterMemory({ keyPrefix: "email", points: perEmail, duration: WINDOW_SECONDS });
  const ips = new RateLimiterMemory({ keyPrefix: "ip", points: perIp, duration: WINDOW_SECONDS });

  return {
    /** Counts one attempt before the password is looked at. Gives the seconds to wait, 0 when it may go on. */
    async begin(who: { email: string; ip: string }): Promise<number> {
      const waits = await Promise.all([take(ips, who.ip), take(emails, who.email)]);
      return Math.max(...waits);
    },
    /** Takes the counts back after the right password. */
    async succeeded(who: { email: string; ip: string }): Promise<void> {
      await Promise.all([ips.reward(who.ip, 1), emails.delete(who.email)]);
    },
  };
}

async function take(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw refusal;
  }
}

export type Attempts = ReturnType<typeof makeAttempts>;

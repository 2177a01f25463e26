/**
 * The address a request came from. Behind a load balancer the last entry of X-Forwarded-For is the one it
 * added itself; without one Next puts the socket's address there.
 */
export function clientIp(headers: Record<string, string | string[] | undefined>): string {
  const forwarded = headers["x-forwarded-for"];
  const text = Array.isArray(forwarded) ? forwarded.join(",") : forwarded;
  return text?.split(",").at(-1)?.trim() || "unknown";
}

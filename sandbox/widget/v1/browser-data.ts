export type BrowserView = { userAgent: string; platform: string; port: string; now: Date };

function named(userAgent: string): string {
  const known = /(Firefox|Edg|OPR|Chrome|Version)\/(\d+)/.exec(userAgent);
  if (!known) return "Browser";
  const names: Record<string, string> = { Edg: "Edge", OPR: "Opera", Version: "Safari" };
  return `${names[known[1] ?? ""] ?? known[1]} ${known[2]}`;
}

function systemOf(userAgent: string): string {
  return /Android|iPhone|iPad|Windows|Mac OS X|CrOS|Linux/.exec(userAgent)?.[0] ?? "unknown";
}

function architectureOf(userAgent: string): string {
  if (/x86_64|x64|Win64|WOW64|amd64/i.test(userAgent)) return "x86_64";
  return /arm|aarch64/i.test(userAgent) ? "arm" : "unknown";
}

/** The `browser` of section 2.2 as far as a page knows it; only the shop's server can say the address of the customer. */
export function browserData({ userAgent, platform, port, now }: BrowserView) {
  return {
    user_agent: userAgent,
    description: named(userAgent),
    platform: platform || systemOf(userAgent),
    architecture: architectureOf(userAgent),
    data_time: now.toISOString(),
    location: "-",
    customer_ip: "-",
    port: port || "443",
  };
}

/** Base64 of the JSON in UTF-8, for a query parameter. */
export function toBase64(value: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return btoa(String.fromCodePoint(...bytes));
}

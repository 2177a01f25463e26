import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { boundBasket } from "@sandbox/inpost-pay/phone/bound-basket";
import { storeSession } from "@sandbox/inpost-pay/rules/store-session";

/**
 * The shop's page with its session, as the app's web view opens it. `host` is what this sandbox was reached by: a
 * browser takes cookies for that one only, whatever the port.
 */
export function openStore(sandbox: Sandbox, personId: string, host: string): Response | Problem {
  const bound = boundBasket(sandbox, personId);
  if (bound instanceof Problem) return bound;
  const session = storeSession(bound.binding.basket);
  if (!session) return new Problem(409, "No page", "The shop names no page that the app may open.");
  const shop = new URL(session.url).hostname;
  if (host.replace(/:\d+$/, "") !== shop)
    return new Problem(
      409,
      "Another host",
      `The shop is at ${shop}. This phone can only carry its session where the sandbox has the same host name.`,
    );
  const headers = new Headers({ location: session.url, "cache-control": "no-store" });
  for (const cookie of session.cookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}

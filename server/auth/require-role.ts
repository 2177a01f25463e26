import "server-only";
import { RequestProblem } from "@/server/http/problem";
import { staffOf } from "./current-staff";
import { refuseForeignOrigin } from "./refuse-foreign-origin";
import type { Role, Staff } from "./roles";
import { readToken } from "./token";

/**
 * For route handlers: who calls, if one of these roles. Throws a 401 or 403 problem otherwise, also for a write that
 * a page of another origin sends.
 */
export async function requireRole(request: Request, allowed: readonly Role[]): Promise<Staff> {
  refuseForeignOrigin(request);
  const staff = await staffOf(await readToken(cookiesOf(request.headers)));
  if (!staff) throw new RequestProblem(401, "not-signed-in", "Sign in first; nothing was changed.");
  if (!allowed.includes(staff.role)) {
    throw new RequestProblem(403, "forbidden", `The role ${staff.role} may not do this.`);
  }
  return staff;
}

function cookiesOf(headers: Headers): Record<string, string> {
  const pairs = (headers.get("cookie") ?? "").split(/;\s*/).map((pair) => {
    const at = pair.indexOf("=");
    return [pair.slice(0, Math.max(at, 0)), pair.slice(at + 1)];
  });
  return Object.fromEntries(pairs);
}

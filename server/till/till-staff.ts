import "server-only";
import { requireRole } from "@/server/auth/require-role";
import type { Staff } from "@/server/auth/roles";

/** Who works at the till: a signed-in cashier or admin. Throws a 401 or 403 problem otherwise. */
export function tillStaff(request: Request): Promise<Staff> {
  return requireRole(request, ["cashier", "admin"]);
}

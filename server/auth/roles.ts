import "server-only";
export const roles = ["admin", "cashier"] as const;
/** `admin` may do everything in the back office; `cashier` sees orders and works at the till. */
export type Role = (typeof roles)[number];

/** A signed-in person. `email` is what history rows name as "who". */
export type Staff = { id: string; email: string; name: string; role: Role };

export function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value);
}

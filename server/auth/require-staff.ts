import "server-only";
import { getLocale } from "next-intl/server";
import { redirect } from "next/navigation";
import { currentStaff } from "./current-staff";
import type { Role, Staff } from "./roles";

/**
 * For pages: the signed-in person with one of these roles. Others are sent on: to the sign-in page, or to
 * the orders, which every role may see.
 */
export async function requireStaff(allowed: readonly Role[]): Promise<Staff> {
  const staff = await currentStaff();
  const locale = await getLocale();
  if (!staff) redirect(`/${locale}/admin/sign-in`);
  if (!allowed.includes(staff.role)) redirect(`/${locale}/admin/orders`);
  return staff;
}

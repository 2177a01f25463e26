import type { ReactNode } from "react";
import { DeskFrame } from "@/components/admin/desk-frame";
import { LiveRefresh } from "@/components/admin/live-refresh-client";
import { requireStaff } from "@/server/auth/require-staff";
import { roles } from "@/server/auth/roles";

type LayoutProps = { params: Promise<{ locale: string }>; children: ReactNode };

export default async function DeskLayout({ params, children }: LayoutProps) {
  const { locale } = await params;
  const staff = await requireStaff(roles);
  return (
    <DeskFrame locale={locale} staff={staff}>
      <LiveRefresh />
      {children}
    </DeskFrame>
  );
}

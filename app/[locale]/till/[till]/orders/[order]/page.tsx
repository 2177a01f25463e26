import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OrderScreen } from "@/components/till/receipt/order-screen-client";
import { requireStaff } from "@/server/auth/require-staff";
import { roles } from "@/server/auth/roles";

type PageProps = { params: Promise<{ locale: string; till: string; order: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  return { title: (await getTranslations({ locale, namespace: "till.order" }))("page") };
}

/** An order at the till: its receipt, and giving money back. */
export default async function OrderPage({ params }: PageProps) {
  const [{ till, order }] = await Promise.all([params, requireStaff(roles)]);
  return <OrderScreen tillId={till} orderId={order} />;
}

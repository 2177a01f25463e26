import { Suspense } from "react";
import { TillScreen } from "@/components/till/sale/till-screen-client";
import { requireStaff } from "@/server/auth/require-staff";
import { roles } from "@/server/auth/roles";
import { cachedCategories } from "@/server/catalog/cached";

type PageProps = { params: Promise<{ till: string }> };

/** The sale screen of one till. */
export default async function TillPage({ params }: PageProps) {
  const [{ till }, categories] = await Promise.all([params, cachedCategories(), requireStaff(roles)]);
  return (
    <Suspense>
      <TillScreen tillId={till} categories={categories.map(({ id, name }) => ({ id, name }))} />
    </Suspense>
  );
}

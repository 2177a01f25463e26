import { getTranslations } from "next-intl/server";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { Logo } from "@/components/layout/logo";
import { TillsList } from "@/components/till/choose/tills-list-client";
import { Awning } from "@/components/ui/awning";
import { requireStaff } from "@/server/auth/require-staff";
import { roles } from "@/server/auth/roles";

type PageProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ choose?: string | string[] }>;
};

/** Chooses a till; a browser that has chosen one goes there at once. */
export default async function TillsPage({ params, searchParams }: PageProps) {
  const [{ locale }, { choose }, staff] = await Promise.all([params, searchParams, requireStaff(roles)]);
  const chosen = (await cookies()).get("kram-till")?.value;
  if (!choose && chosen && /^[\w-]{1,64}$/.test(chosen)) redirect(`/${locale}/till/${chosen}`);
  const t = await getTranslations({ locale, namespace: "till.choose" });
  return (
    <>
      <Awning />
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto grid w-full max-w-lg grid-cols-[minmax(0,1fr)] gap-6 px-[18px] py-10 outline-none"
      >
        <div className="grid gap-1">
          <Logo />
          <h1 className="headline text-3xl">{t("title")}</h1>
          <p className="text-muted wrap-anywhere">{t("lead", { email: staff.email })}</p>
        </div>
        <TillsList />
      </main>
    </>
  );
}

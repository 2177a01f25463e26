import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/admin/sign-in-form-client";
import { Logo } from "@/components/layout/logo";
import { Awning } from "@/components/ui/awning";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { currentStaff } from "@/server/auth/current-staff";
import { safeNext } from "@/server/auth/safe-next";

type PageProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ next?: string | string[]; error?: string | string[] }>;
};

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "admin.signIn" });
  return { title: t("submit") };
}

export default async function SignInPage({ params, searchParams }: PageProps) {
  const [{ locale }, { next, error }] = await Promise.all([params, searchParams]);
  const target = safeNext(next, `/${locale}/admin`);
  if (await currentStaff()) redirect(target);
  const t = await getTranslations({ locale, namespace: "admin.signIn" });
  return (
    <>
      <Awning />
      <main id="content" className="mx-auto grid w-full max-w-sm gap-6 px-[18px] py-12 sm:py-20">
        <div className="grid gap-1">
          <Logo />
          <h1 className="headline text-3xl">{t("title")}</h1>
          <p className="text-muted">{t("lead")}</p>
        </div>
        <Card>
          <SignInForm next={target} failed={typeof error === "string" ? error : undefined} />
        </Card>
        <Link
          href={`/${locale}`}
          className="text-muted hover:text-ink font-semibold underline-offset-4 hover:underline"
        >
          {t("toShop")}
        </Link>
      </main>
    </>
  );
}

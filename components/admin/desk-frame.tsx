import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Logo } from "@/components/layout/logo";
import { Link } from "@/components/ui/link";
import { Nav } from "./nav-client";
import { SignOut } from "./sign-out-client";

const ADMIN_PAGES = [
  "dashboard",
  "orders",
  "products",
  "promo-codes",
  "delivery",
  "tills",
  "payments",
  "transactions",
  "jobs",
  "reconciliation",
  "settings",
] as const;
const CASHIER_PAGES = ["orders"] as const;

/** Frame of a back office page: ways, who is signed in, way out. Beside the page on wide screens, above it on small. */
export async function DeskFrame({
  locale,
  staff,
  children,
}: {
  locale: string;
  staff: { email: string; role: "admin" | "cashier" };
  children: ReactNode;
}) {
  const t = await getTranslations({ locale, namespace: "admin" });
  const home = `/${locale}/admin`;
  const pages = staff.role === "admin" ? ADMIN_PAGES : CASHIER_PAGES;
  const items = [
    ...pages.map((page) => ({
      href: page === "dashboard" ? home : `${home}/${page}`,
      label: t(`nav.${page}`),
    })),
    { href: `/${locale}/till`, label: t("nav.till") },
  ];
  return (
    <div className="mx-auto grid w-full max-w-[1480px] grid-cols-[minmax(0,1fr)] text-sm lg:grid-cols-[220px_minmax(0,1fr)]">
      <header className="border-line grid grid-cols-[minmax(0,1fr)] gap-3 border-b-[1.5px] px-[18px] py-3 lg:sticky lg:top-0 lg:h-dvh lg:content-start lg:gap-5 lg:border-r-[1.5px] lg:border-b-0 lg:py-6">
        <div className="flex flex-wrap items-center justify-between gap-x-3 lg:grid lg:gap-1">
          <Link href={home} aria-label={t("title")} className="flex items-baseline gap-2">
            <Logo />
            <span className="text-muted font-semibold lg:hidden">{t("title")}</span>
          </Link>
          <span className="text-muted hidden font-semibold lg:block">{t("title")}</span>
        </div>
        <Nav label={t("nav.label")} home={home} items={items} />
        <div className="flex items-center justify-between gap-x-4 lg:grid lg:grid-cols-[minmax(0,1fr)] lg:gap-1">
          <p className="min-w-0 truncate" title={t("nav.signedInAs", { email: staff.email })}>
            <span className="sr-only">{t("nav.signedInAs", { email: staff.email })}</span>
            <span aria-hidden="true" className="font-semibold">
              {staff.email}
            </span>
            <span className="text-muted lg:block">
              <span className="lg:hidden"> · </span>
              {t(`roles.${staff.role}`)}
            </span>
          </p>
          <div className="-mx-3.5 flex shrink-0 flex-nowrap">
            <Link
              href={`/${locale}`}
              className="inline-flex min-h-9 items-center px-3.5 font-semibold underline-offset-4 hover:underline"
            >
              {t("nav.shop")}
            </Link>
            <SignOut after={`${home}/sign-in`} />
          </div>
        </div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="grid min-w-0 content-start gap-6 px-[18px] py-6 outline-none sm:px-7"
      >
        {children}
      </main>
    </div>
  );
}

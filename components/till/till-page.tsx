import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Logo } from "@/components/layout/logo";
import { buttonClass } from "@/components/ui/button-class";
import { Link } from "@/components/ui/link";
import { AwningMain } from "./awning-main";

type TillPageProps = {
  locale: string;
  tillId: string;
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
};

/** A page of the till that is not the sale: one way back, then the content. */
export function TillPage({ locale, tillId, title, lead, actions, children }: TillPageProps) {
  const t = useTranslations("till");
  return (
    <AwningMain className="mx-auto w-full max-w-5xl grid-cols-[minmax(0,1fr)] content-start gap-6 px-[18px] py-6 sm:px-7">
      <div className="flex items-center justify-between gap-4 print:hidden">
        <Logo />
        <Link href={`/${locale}/till/${tillId}`} className={buttonClass({ tone: "ink" })}>
          {t("toSale")}
        </Link>
      </div>
      <header className="flex flex-wrap items-end justify-between gap-4">
        <div className="grid gap-1">
          <h1 className="headline text-3xl">{title}</h1>
          {lead ? <p className="text-muted max-w-2xl">{lead}</p> : null}
        </div>
        {actions}
      </header>
      {children}
    </AwningMain>
  );
}

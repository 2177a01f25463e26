"use client";

import { useLocale, useTranslations } from "next-intl";
import type { Category } from "@/core/catalog/catalog";
import { Logo } from "@/components/layout/logo";
import { useLive } from "@/components/layout/use-live-client";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { AwningMain } from "../awning-main";
import { OpenShift } from "../shift/open-shift-client";
import type { TillView } from "@/core/till/till-view";
import { DeskScreen } from "./desk-screen-client";
import { DeskSkeleton } from "./desk-skeleton";

type TillScreenProps = { tillId: string; categories: readonly Pick<Category, "id" | "name">[] };

/** A till: opens the shift first, then sells. */
export function TillScreen({ tillId, categories }: TillScreenProps) {
  const t = useTranslations("till");
  const locale = useLocale();
  const {
    data: till,
    error,
    mutate,
  } = useLive<TillView>(`/api/till/tills/${tillId}`, ({ id }) => `till:${id}`);
  if (till?.shift) return <DeskScreen till={till} categories={categories} />;
  if (till)
    return <OpenShift till={till} onOpened={(opened) => void mutate(opened, { revalidate: false })} />;
  if (!error) return <DeskSkeleton label={t("loading")} />;
  return (
    <AwningMain className="mx-auto w-full max-w-3xl grid-cols-[minmax(0,1fr)] content-start gap-6 px-[18px] py-10">
      <Logo />
      <h1 className="headline text-3xl">{t("title")}</h1>
      <Notice
        tone="bad"
        title={t("failed")}
        live="assertive"
        action={<Button onClick={() => void mutate()}>{t("again")}</Button>}
      >
        {t("failedText")}
      </Notice>
      <Link
        href={`/${locale}/till?choose=1`}
        className="text-muted hover:text-ink min-h-11 content-center justify-self-start font-semibold underline-offset-4 hover:underline"
      >
        {t("shift.other")}
      </Link>
    </AwningMain>
  );
}

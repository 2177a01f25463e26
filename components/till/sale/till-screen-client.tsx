"use client";

import { useTranslations } from "next-intl";
import type { Category } from "@/core/catalog/catalog";
import { useLive } from "@/components/layout/use-live-client";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { OpenShift } from "../shift/open-shift-client";
import type { TillView } from "@/core/till/till-view";
import { DeskScreen } from "./desk-screen-client";
import { DeskSkeleton } from "./desk-skeleton";

type TillScreenProps = { tillId: string; categories: readonly Pick<Category, "id" | "name">[] };

/** A till: opens the shift first, then sells. */
export function TillScreen({ tillId, categories }: TillScreenProps) {
  const t = useTranslations("till");
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
    <main id="content" tabIndex={-1} className="container py-10 outline-none">
      <h1 className="headline pb-6 text-3xl">{t("title")}</h1>
      <Notice
        tone="bad"
        title={t("failed")}
        live="assertive"
        action={<Button onClick={() => void mutate()}>{t("again")}</Button>}
      >
        {t("failedText")}
      </Notice>
    </main>
  );
}

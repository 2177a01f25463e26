"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import type { DisplayView } from "@/core/till/display-view";
import { ApiError } from "@/components/layout/http-client";
import { useLive } from "@/components/layout/use-live-client";
import { Empty } from "@/components/ui/empty";
import { Skeleton } from "@/components/ui/skeleton";
import { DisplayBill } from "./display-bill";
import { DisplayStage } from "./display-stage";
import { DisplayWelcome } from "./display-welcome";

// A display has nobody who reloads it.
const NET_MS = 4_000;

/** The screen that the shopper sees: the bill as it grows, and what to do with the wallet. */
export function DisplayScreen({ displayKey }: { displayKey: string }) {
  const t = useTranslations("till.display");
  const { data, error, mutate } = useLive<DisplayView>(
    displayKey ? `/api/till/display/${encodeURIComponent(displayKey)}` : null,
    ({ tillId }) => `till:${tillId}`,
  );

  useEffect(() => {
    const timer = setInterval(() => void mutate(), NET_MS);
    return () => clearInterval(timer);
  }, [mutate]);

  if (!displayKey || (error instanceof ApiError && error.status === 404)) {
    return (
      <main id="content" tabIndex={-1} className="container py-14 outline-none">
        <h1 className="sr-only">{t("title")}</h1>
        <Empty title={t("unpaired")}>{t("unpairedText")}</Empty>
      </main>
    );
  }
  if (!data) {
    return (
      <main
        id="content"
        tabIndex={-1}
        className="till-window grid grow gap-6 p-10 outline-none"
        aria-busy="true"
      >
        <h1 className="sr-only">{t("title")}</h1>
        <Skeleton className="rounded-paper size-full" />
      </main>
    );
  }
  if (data.phase === "welcome" || data.lines.length === 0) return <DisplayWelcome till={data.till} />;
  return (
    <main
      id="content"
      tabIndex={-1}
      className="till-window grid min-h-0 grow grid-cols-[minmax(0,1fr)] outline-none md:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)] md:grid-rows-[minmax(0,1fr)]"
    >
      <h1 className="sr-only">{t("title")}</h1>
      <DisplayBill view={data} />
      <DisplayStage view={data} />
    </main>
  );
}

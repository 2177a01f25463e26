"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations("admin.error");
  return (
    <Notice
      tone="bad"
      title={t("title")}
      live="assertive"
      action={
        <Button size="sm" onClick={reset}>
          {t("again")}
        </Button>
      }
    >
      {t("text", { digest: error.digest ?? "–" })}
    </Notice>
  );
}

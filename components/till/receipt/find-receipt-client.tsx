"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useRef, useState, type FormEvent } from "react";
import { getJson } from "@/components/layout/http-client";
import { useLive } from "@/components/layout/use-live-client";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { CodeInput } from "../scan/code-input";
import { ScanTools } from "../scan/scan-tools-client";
import type { TillView } from "@/core/till/till-view";
import { useAction } from "../use-action-client";
import { useMoney } from "../use-money-client";
import { useWedge } from "../use-wedge-client";

/** Finds an order by the code on its receipt: scanned, typed, or out of a picture. */
export function FindReceipt({ tillId }: { tillId: string }) {
  const t = useTranslations("till.find");
  const locale = useLocale();
  const router = useRouter();
  const show = useMoney();
  const field = useRef<HTMLInputElement>(null);
  const [nothing, setNothing] = useState(false);
  const { run, busy, problem } = useAction();
  const { data: till } = useLive<TillView>(`/api/till/tills/${tillId}`, ({ id }) => `till:${id}`);
  useWedge(field, true);

  async function find(code: string) {
    const wanted = code.trim();
    if (!wanted) return;
    setNothing(false);
    const url = `/api/till/receipts/${encodeURIComponent(wanted)}`;
    const found = await run("find", () => getJson<{ orderId: string }>(url));
    if (found) router.push(`/${locale}/till/${tillId}/orders/${found.orderId}`);
    else field.current?.select();
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void find(field.current?.value ?? "");
  }

  const last = till?.lastSale;
  const lastOrder = last?.orderNumber;
  return (
    <div className="grid gap-5">
      <Card>
        <form onSubmit={onSubmit} className="grid gap-4">
          <label htmlFor="till-receipt" className="font-semibold">
            {t("label")}
          </label>
          <div className="flex flex-wrap gap-2">
            <CodeInput
              ref={field}
              id="till-receipt"
              placeholder={t("hint")}
              maxLength={60}
              autoCapitalize="characters"
              className="!min-h-12 grow basis-64"
            />
            <ScanTools
              title={t("camera")}
              pictureLabel={t("picture")}
              onCode={(code) => void find(code)}
              onNothing={() => setNothing(true)}
            />
            <Button type="submit" tone="primary" busy={busy !== undefined} className="!min-h-12">
              {t("submit")}
            </Button>
          </div>
          {problem || nothing ? (
            <Notice tone="bad" live="assertive">
              {problem ?? t("noCode")}
            </Notice>
          ) : null}
        </form>
      </Card>
      <Card className="flex min-h-22 flex-wrap items-center justify-between gap-4" paper="home">
        <div>
          <h2 className="font-bold">{t("last")}</h2>
          <p className="text-muted">
            {last ? [last.number, lastOrder, show(last.total)].filter(Boolean).join(" · ") : t("noLast")}
          </p>
        </div>
        {lastOrder ? (
          <button type="button" className={buttonClass({})} onClick={() => void find(lastOrder)}>
            {t("openLast")}
          </button>
        ) : null}
      </Card>
      <p className="text-muted">
        {t("elsewhere")}{" "}
        <Link
          href={`/${locale}/admin/orders`}
          className="text-ink inline-flex min-h-11 items-center font-semibold underline underline-offset-4"
        >
          {t("orders")}
        </Link>
      </p>
    </div>
  );
}

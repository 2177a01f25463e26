"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Category } from "@/core/catalog/catalog";
import { Logo } from "@/components/layout/logo";
import { cn } from "@/components/ui/cn";
import { TillMenu } from "../till-menu-client";
import type { TillView } from "@/core/till/till-view";
import { useWhen } from "../use-when-client";
import { DESK } from "./desk-layout";
import { OpenSales } from "./open-sales-client";
import { Products } from "./products-client";
import { SalePanel } from "./sale-panel-client";
import { ScanBar } from "./scan-bar-client";
import { useDesk } from "./use-desk-client";
import { productsUrl, type FoundProduct } from "./use-products-client";
import { getJson } from "@/components/layout/http-client";

type DeskScreenProps = { till: TillView; categories: readonly Pick<Category, "id" | "name">[] };

/** The sale screen: products to scan or press on the left, the bill on the right. */
export function DeskScreen({ till, categories }: DeskScreenProps) {
  const t = useTranslations("till");
  const when = useWhen();
  const [words, setWords] = useState("");
  const desk = useDesk(till);
  const { sale } = desk;
  // A basket is frozen from the first call to the provider on; what is over gives way to the next sale.
  const frozen = sale ? sale.state === "PAYING" || sale.state === "NEEDS_ATTENTION" : false;
  const awaitsCode = sale?.actions.includes("scan-code") ?? false;

  function add(code: string, quantity = 1) {
    if (frozen) return desk.setProblem(t("problems.frozen"));
    setWords("");
    void desk.add(code, quantity);
  }

  async function addFirst(text: string) {
    const url = productsUrl(text, null);
    const found = url ? await getJson<{ items: FoundProduct[] }>(url).catch(() => undefined) : undefined;
    const [first, ...others] = found?.items ?? [];
    const [variant, ...variants] = first?.variants ?? [];
    if (variant && others.length === 0 && variants.length === 0) add(variant.sku);
  }

  const since = till.shift ? when(till.shift.openedAt, "time") : "";
  return (
    <main id="content" tabIndex={-1} className={DESK}>
      <div className="flex min-h-0 min-w-0 flex-col">
        <header className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-2.5 px-7 pt-4 max-lg:px-[18px]">
          <p className="grid min-w-0 gap-0.5 max-lg:flex-1 lg:max-w-60">
            <Logo />
            <span className="text-muted truncate text-sm leading-tight font-semibold">
              {[till.name, till.shift?.cashierName, t("since", { time: since })].filter(Boolean).join(" · ")}
            </span>
          </p>
          <div className="flex min-w-0 grow max-lg:order-last max-lg:basis-full lg:ml-2">
            <ScanBar
              value={words}
              onChange={setWords}
              onCode={add}
              onWords={(text) => void addFirst(text)}
              onNothing={() => desk.setProblem(t("scan.noCode"))}
              active={!awaitsCode}
            />
          </div>
          <OpenSales till={till} desk={desk} />
          <TillMenu till={till} path={`/till/${till.id}`} />
        </header>
        <div
          className={cn(
            "flex min-h-0 grow flex-col transition-opacity max-md:max-h-[60dvh]",
            frozen && "opacity-45",
          )}
          inert={frozen}
        >
          <Products tillId={till.id} categories={categories} words={words} onPick={add} />
        </div>
      </div>
      <SalePanel till={till} desk={desk} />
    </main>
  );
}

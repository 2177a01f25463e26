"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { Locale } from "@/core/catalog/catalog";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { TillView } from "@/core/till/till-view";
import { useKeys } from "../use-keys-client";
import { useMoney } from "../use-money-client";
import type { Desk } from "./use-desk-client";

/** The sales that are not over, with the way to each and to a new one. */
export function OpenSales({ till, desk }: { till: TillView; desk: Desk }) {
  const t = useTranslations("till.sales");
  const states = useTranslations("till.sale.states");
  const locale = useLocale() as Locale; // the layout lets in no other
  const show = useMoney();
  const [isOpen, setOpen] = useState(false);
  useKeys({ F3: () => setOpen(true) });

  function choose(id: string, held: boolean) {
    setOpen(false);
    void desk.open(id, held);
  }

  return (
    <>
      <Button onClick={() => setOpen(true)} className="shrink-0 !px-4.5 whitespace-nowrap">
        {t("open", { count: till.sales.length })}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t("title")}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t("back")}</Button>
            <Button
              tone="primary"
              onClick={() => {
                setOpen(false);
                desk.next();
              }}
            >
              {t("new")}
            </Button>
          </>
        }
      >
        {till.sales.length === 0 ? <p>{t("none")}</p> : null}
        <ul className="grid max-h-[55vh] gap-2 overflow-y-auto p-1">
          {till.sales.map((sale) => (
            <li key={sale.id}>
              <button
                type="button"
                aria-current={sale.id === desk.sale?.id || undefined}
                onClick={() => choose(sale.id, sale.state === "HELD")}
                className="rule rounded-option border-line text-ink hover:border-ink aria-[current]:border-ink grid min-h-14 w-full grid-cols-[1fr_auto] items-center gap-x-3 px-4 py-2 text-left"
              >
                <span className="flex items-center gap-2 font-bold">
                  {sale.number}
                  {sale.state === "OPEN" ? null : (
                    <Badge tone={sale.state === "NEEDS_ATTENTION" ? "bad" : "warn"}>
                      {states(sale.state)}
                    </Badge>
                  )}
                </span>
                <span className="tabular row-span-2">{show(sale.total)}</span>
                <span className="text-muted truncate text-sm">
                  {[t("pieces", { count: sale.pieces }), sale.note || sale.firstLine?.[locale]]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}

import { getTranslations } from "next-intl/server";
import type { TillSetup } from "@/core/till/till-view";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Confirm } from "./confirm-client";
import { FactsList } from "./facts-list";
import { Time } from "./format";
import { ShowDisplay } from "./till-display-client";
import { SetPrinter, TestPrint } from "./till-forms-client";

/** A till: who works at it, where it prints, and the screen that faces the shopper. */
export async function TillCard({ locale, till }: { locale: string; till: TillSetup }) {
  const t = await getTranslations({ locale, namespace: "admin.tills" });
  const { id, number, name, printer, shift, display } = till;
  return (
    <Card flush className="grid content-start gap-4 p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-[15px] font-bold">{name}</h2>
        <Badge tone={shift ? "good" : "muted"}>{t(shift ? "open" : "closed")}</Badge>
      </div>
      <FactsList
        rows={[
          { label: t("number"), value: number },
          {
            label: t("cashier"),
            value: shift ? (
              <>
                {shift.cashierName}, <Time at={shift.openedAt} locale={locale} />
              </>
            ) : (
              t("nobody")
            ),
          },
          { label: t("printer"), value: printer ?? t("noPrinter") },
        ]}
      />
      <div className="flex flex-wrap items-start gap-2">
        <SetPrinter tillId={id} name={name} printer={printer} />
        {printer ? <TestPrint tillId={id} printer={printer} /> : null}
        <ShowDisplay name={name} address={display} />
        <Confirm
          url={`/api/till/tills/${encodeURIComponent(id)}/display`}
          open={t("renew")}
          title={t("renewTitle", { name })}
          text={t("renewText")}
          done={t("renewed")}
        />
      </div>
    </Card>
  );
}

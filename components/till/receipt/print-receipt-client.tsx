"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ReceiptView } from "@/core/till/receipt-view";
import { getJson, sendJson } from "@/components/layout/http-client";
import { Button } from "@/components/ui/button";
import { useAction } from "../use-action-client";
import { PrintSheet } from "./print-sheet-client";
import { Receipt } from "./receipt";

type Printed = { copy: number; isCopy: boolean };

/** Prints a sale's receipt: on the network printer where the till has one, else by the browser on an 80 mm roll. */
export function PrintReceipt({
  saleId,
  printer,
  onPrinted,
}: {
  saleId: string;
  printer: boolean;
  onPrinted?: () => void;
}) {
  const t = useTranslations("till.receipt");
  const { run, busy, problem } = useAction();
  const [paper, setPaper] = useState<ReceiptView>();
  const [said, setSaid] = useState("");
  const url = `/api/till/sales/${saleId}/receipt`;

  async function print(to: "page" | "printer") {
    setSaid("");
    await run(to, async () => {
      const receipt = to === "page" ? await getJson<ReceiptView>(url) : undefined;
      const { isCopy } = await sendJson<Printed>("POST", `${url}/print`, { to });
      if (receipt) setPaper({ ...receipt, isCopy });
      setSaid(isCopy ? t("printedCopy") : t("printed"));
      onPrinted?.();
    });
  }

  return (
    <div className="grid gap-1.5">
      <Button
        onClick={() => void print(printer ? "printer" : "page")}
        busy={busy !== undefined}
        tone="ink"
        className="!px-3"
      >
        {t("print")}
      </Button>
      {printer ? (
        <Button size="sm" tone="quiet" onClick={() => void print("page")}>
          {t("printPage")}
        </Button>
      ) : null}
      <p role="status" className="text-sm leading-snug font-semibold empty:hidden">
        {problem ?? said}
      </p>
      {paper ? (
        <PrintSheet onDone={() => setPaper(undefined)}>
          <Receipt receipt={paper} />
        </PrintSheet>
      ) : null}
    </div>
  );
}

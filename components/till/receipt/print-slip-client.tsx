"use client";

import { useState } from "react";
import type { SlipView } from "@/core/till/receipt-view";
import { getJson } from "@/components/layout/http-client";
import { Button } from "@/components/ui/button";
import { useAction } from "../use-action-client";
import { PrintSheet } from "./print-sheet-client";
import { RefundSlip } from "./slip";

/** Fetches a slip and prints it on the 80 mm roll. */
export function PrintSlip({ url, words }: { url: string; words: string }) {
  const { run, busy, problem } = useAction();
  const [slip, setSlip] = useState<SlipView>();
  return (
    <div className="grid gap-1.5">
      <Button
        busy={busy !== undefined}
        onClick={() => void run("slip", async () => setSlip(await getJson(url)))}
      >
        {words}
      </Button>
      <p role="status" className="text-sm font-semibold empty:hidden">
        {problem}
      </p>
      {slip ? (
        <PrintSheet onDone={() => setSlip(undefined)}>
          <RefundSlip slip={slip} />
        </PrintSheet>
      ) : null}
    </div>
  );
}

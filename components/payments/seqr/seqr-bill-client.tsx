"use client";

import { lazy, Suspense } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { useStageScan } from "@/components/layout/stage-client";

// Fetched only for an order that is still to be paid.
const QrSvg = lazy(() => import("./qr-svg").then((module) => ({ default: module.QrSvg })));

export type SeqrBillWords = { codeTitle: string; open: string; scan: string; scanned: string };

type SeqrBillProps = { code: { text: string; appLink: string }; words: SeqrBillWords };

const FRAME = "block size-48 shrink-0 overflow-hidden rounded-option bg-white";

/** The code of an invoice, to be paid with the SEQR app; on a phone a button opens the app. */
export function SeqrBill({ code, words }: SeqrBillProps) {
  const { scan, scanned } = useStageScan();
  const picture = (
    <Suspense fallback={null}>
      <QrSvg text={code.text} title={words.codeTitle} />
    </Suspense>
  );
  return (
    <div id="seqr-bill" className="grid w-full shrink-0 justify-items-center gap-3 sm:w-auto">
      {scan ? (
        <button type="button" aria-label={words.scan} onClick={() => scan(code.text)} className={FRAME}>
          {picture}
        </button>
      ) : (
        <div className={FRAME}>{picture}</div>
      )}
      <p role="status" className="text-[15px] empty:hidden">
        {scanned ? words.scanned : null}
      </p>
      <p className="hidden w-full max-sm:block pointer-coarse:block">
        <a href={code.appLink} className={buttonClass({ wide: true })}>
          {words.open}
        </a>
      </p>
    </div>
  );
}

"use client";

import { lazy, Suspense, type ReactNode } from "react";
import { useVariant } from "@/components/catalog/product/variant-client";
import { buttonClass } from "@/components/ui/button-class";
import { useStageScan } from "@/components/layout/stage-client";

// The first code comes drawn from the server; the library is fetched only when somebody chooses another variant.
const QrSvg = lazy(() => import("./qr-svg").then((module) => ({ default: module.QrSvg })));

export type SeqrWords = {
  title: string;
  text: string;
  codeTitle: string;
  open: string;
  scan: string;
  scanned: string;
  soldOut: string;
};

type SeqrCodeProps = {
  /** What stands in the code and what opens the app, per SKU. */
  codes: Record<string, { text: string; appLink: string }>;
  firstSku: string;
  firstCode: ReactNode;
  words: SeqrWords;
};

const FRAME = "block size-32 shrink-0 overflow-hidden rounded-option bg-white";

/** The SEQR code of the chosen variant. On a phone a button opens the app: nobody can scan their own screen. */
export function SeqrCode({ codes, firstSku, firstCode, words }: SeqrCodeProps) {
  const { current, stockOf } = useVariant();
  const { scan, scanned } = useStageScan();
  const code = codes[current.sku];
  if (!code) return null;

  const none = stockOf(current.sku) === 0;
  const picture =
    current.sku === firstSku ? (
      firstCode
    ) : (
      <Suspense fallback={null}>
        <QrSvg text={code.text} title={words.codeTitle} />
      </Suspense>
    );
  return (
    <div className="flex flex-wrap items-center gap-3">
      {scan ? (
        <button type="button" aria-label={words.scan} onClick={() => scan(code.text)} className={FRAME}>
          {picture}
        </button>
      ) : (
        <div className={FRAME}>{picture}</div>
      )}
      <div className="min-w-0 flex-1 basis-24">
        <h2 className="font-bold">{words.title}</h2>
        <p role="status" className="text-muted text-[15px]">
          {none ? words.soldOut : scanned === code.text ? words.scanned : words.text}
        </p>
      </div>
      <p className="hidden basis-full max-sm:block pointer-coarse:block">
        <a href={code.appLink} className={buttonClass({ wide: true })}>
          {words.open}
        </a>
      </p>
    </div>
  );
}

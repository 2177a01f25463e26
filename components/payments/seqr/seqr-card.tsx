import { messagesOf } from "@/i18n/messages";
import type { Locale } from "@/core/catalog/catalog";
import { fill } from "@/components/layout/fill";
import { Card } from "@/components/ui/card";
import { QrSvg } from "./qr-svg";
import { SeqrCode } from "./seqr-code-client";

type SeqrCardProps = {
  locale: Locale;
  name: string;
  codes: Record<string, { text: string; appLink: string }>;
  firstSku: string;
};

/** Scan to buy: the code of the chosen variant and one line that says what happens next. */
export function SeqrCard({ locale, name, codes, firstSku }: SeqrCardProps) {
  const texts = messagesOf(locale).seqr;
  const words = { ...texts, codeTitle: fill(texts.codeTitle, { name }) };
  const first = codes[firstSku];
  if (!first) return null;
  return (
    <Card id="seqr" flush className="p-3.5">
      <SeqrCode
        codes={codes}
        firstSku={firstSku}
        firstCode={<QrSvg text={first.text} title={words.codeTitle} />}
        words={words}
      />
    </Card>
  );
}

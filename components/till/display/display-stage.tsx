import { Check } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { QRCodeSVG } from "qrcode.react";
import type { Locale } from "@/core/catalog/catalog";
import type { DisplayPhase, DisplayView } from "@/core/till/display-view";
import { ProductPicture } from "@/components/catalog/product-picture";
import { cn } from "@/components/ui/cn";
import { PAPER_CLASS, type Paper } from "@/components/ui/paper";
import { Spinner } from "@/components/ui/spinner";
import { walletName } from "../pay/wallet-name";
import { useMoney } from "../use-money-client";

const PAPER: Record<DisplayPhase, Paper> = {
  welcome: "home",
  bill: "home",
  "present-code": "tea",
  confirm: "play",
  checking: "sport",
  approved: "garden",
  declined: "wear",
  cancelled: "sound",
  reversed: "kitchen",
  attention: "wear",
  thanks: "garden",
};

/** What the shopper does now, large enough to read across a counter. */
export function DisplayStage({ view }: { view: DisplayView }) {
  const locale = useLocale() as Locale; // the layout lets in no other
  const t = useTranslations("till.display.phase");
  const words = useTranslations("till.display");
  const wallets = useTranslations("till.wallets");
  const show = useMoney();
  const { phase } = view;
  const paid = phase === "approved" || phase === "thanks";
  const amount = show(view.amount ?? view.due);
  const values = {
    wallet: walletName(view.wallet, wallets),
    amount: paid ? show(view.totals.total) : amount,
  };
  // A code of ours asks for another step than a code of theirs.
  const key = view.qr && (phase === "confirm" || phase === "present-code") ? "scan-ours" : phase;
  const newest = view.lines.at(-1);
  const title = phase === "bill" && newest ? newest.name[locale] : t(`${key}.title`, values);
  return (
    <section
      aria-label={title}
      className={cn(
        "grid min-h-0 content-center justify-items-center gap-5 overflow-y-auto p-8 text-center transition-colors duration-250",
        PAPER_CLASS[PAPER[phase]],
      )}
    >
      {paid ? (
        <span className="bg-good text-card animate-settle grid size-24 place-items-center rounded-full">
          <Check aria-hidden="true" size={56} strokeWidth={3} />
        </span>
      ) : null}
      {phase === "bill" && newest ? (
        <ProductPicture
          key={newest.picture}
          picture={newest.picture}
          paper="home"
          alt=""
          eager
          className="animate-settle size-64"
        />
      ) : null}
      {phase === "checking" ? <Spinner label="" size={56} /> : null}
      <div aria-live="assertive" aria-atomic="true" className="grid gap-3">
        <p className="headline text-5xl lg:text-6xl">{title}</p>
        <p className="mx-auto max-w-md text-xl leading-snug">{t(`${key}.text`, values)}</p>
      </div>
      {key === "scan-ours" && view.qr ? (
        <div className="rounded-paper bg-white p-3">
          <QRCodeSVG value={view.qr} level="M" marginSize={2} size={260} title={words("ourCode")} />
        </div>
      ) : null}
      {paid && view.change > 0 ? (
        <p className="headline text-4xl tabular-nums">{words("change", { amount: show(view.change) })}</p>
      ) : null}
      {paid && view.receiptCode ? (
        <figure className="grid justify-items-center gap-2">
          <div className="rounded-option bg-white p-2">
            <QRCodeSVG
              value={view.receiptCode}
              level="M"
              marginSize={2}
              size={148}
              title={words("receiptCode")}
            />
          </div>
          <figcaption className="leading-snug">
            {words("receiptText")}
            <br />
            <span className="tabular">{view.receiptCode}</span>
          </figcaption>
        </figure>
      ) : null}
    </section>
  );
}

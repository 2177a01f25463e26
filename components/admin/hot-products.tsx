import { getTranslations } from "next-intl/server";
import { Card } from "@/components/ui/card";
import { QrSvg } from "@/components/payments/seqr/qr-svg";
import { Confirm } from "./confirm-client";
import { Time } from "./format";
import { Section } from "./section";
import { StateBadge } from "./state-badge";

type Hot = { state: string; deepLink: string | null; problem: string | null; sentAt: Date | null };
type Row = { id: string; sku: string; ean: string; option: string; hotProduct: Hot | null };

const states = ["WANTED", "OFFERED", "LEAVING", "REFUSED"] as const;

/** Which variants of a product people can buy in InPost's app by scanning a code, with that code. */
export async function HotProducts({
  locale,
  shopOnly,
  rows,
}: {
  locale: string;
  shopOnly: boolean;
  rows: Row[];
}) {
  const t = await getTranslations({ locale, namespace: "admin.hot" });
  const compare = (
    <Confirm
      url="/api/admin/inpost-pay/products"
      open={t("compare")}
      title={t("compareTitle")}
      text={t("compareText")}
      done={t("compareDone")}
    />
  );
  return (
    <Section title={t("title")} aside={compare}>
      <p className="text-muted max-w-2xl">{shopOnly ? t("shopOnly") : t("lead")}</p>
      <div className="grid gap-3 md:grid-cols-2">
        {shopOnly ? null : rows.map((row) => <HotProduct key={row.id} locale={locale} row={row} />)}
      </div>
    </Section>
  );
}

async function HotProduct({ locale, row }: { locale: string; row: Row }) {
  const t = await getTranslations({ locale, namespace: "admin.hot" });
  const { id, sku, ean, option, hotProduct: hot } = row;
  const state = states.find((known) => known === hot?.state) ?? "NONE";
  const url = `/api/admin/variants/${id}/hot-product`;
  const offered = state === "OFFERED" || state === "WANTED";
  return (
    <Card flush className="flex flex-wrap items-start justify-between gap-4 p-4">
      <div className="grid min-w-0 flex-1 gap-2 wrap-anywhere">
        <p className="flex flex-wrap items-center gap-2">
          <span className="font-semibold">{option || sku}</span>
          <StateBadge state={state}>{t(`states.${state}`)}</StateBadge>
        </p>
        <p className="text-muted font-mono text-xs">
          {sku} · {ean}
        </p>
        {hot?.problem ? <p className="text-bad">{hot.problem}</p> : null}
        {hot?.deepLink && offered ? (
          <a href={hot.deepLink} className="underline underline-offset-4">
            {hot.deepLink}
          </a>
        ) : null}
        {hot?.sentAt ? (
          <p className="text-muted">
            {t("sent")} <Time at={hot.sentAt} locale={locale} exact />
          </p>
        ) : null}
        {offered ? (
          <Confirm
            url={url}
            method="DELETE"
            open={t("withdraw")}
            title={t("withdrawTitle", { sku })}
            text={t("withdrawText")}
            done={t("withdrawDone")}
          />
        ) : /^\d{12,13}$/.test(ean) ? (
          <Confirm
            url={url}
            method="PUT"
            open={t("offer")}
            title={t("offerTitle", { sku })}
            text={t("offerText")}
            done={t("offerDone")}
          />
        ) : (
          <p className="text-muted">{t("ean")}</p>
        )}
      </div>
      {hot?.deepLink && offered ? (
        <div className="w-28 shrink-0">
          <QrSvg text={hot.deepLink} title={t("code", { sku })} />
        </div>
      ) : null}
    </Card>
  );
}

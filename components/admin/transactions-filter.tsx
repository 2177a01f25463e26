import { getTranslations } from "next-intl/server";
import { Button, ButtonLink } from "@/components/ui/button";
import { Field, SelectField } from "@/components/ui/field";

const statuses = [
  "PENDING",
  "AUTHORIZED",
  "CAPTURED",
  "REFUNDED",
  "PARTIALLY_REFUNDED",
  "CANCELLED",
  "DECLINED",
];

export type TransactionsFilterValues = { order: string; status: string; from: string; to: string };

/** What transactions to show; stands in the address and works without scripts. */
export async function TransactionsFilter({
  locale,
  action,
  values,
}: {
  locale: string;
  action: string;
  values: TransactionsFilterValues;
}) {
  const t = await getTranslations({ locale, namespace: "admin.transactions" });
  return (
    <form action={action} role="search" className="flex flex-wrap items-end gap-3">
      <Field dense label={t("order")} name="order" defaultValue={values.order} maxLength={20} />
      <SelectField dense label={t("status")} name="status" defaultValue={values.status}>
        <option value="">{t("any")}</option>
        {statuses.map((status) => (
          <option key={status}>{status}</option>
        ))}
      </SelectField>
      <Field dense label={t("from")} name="from" type="date" defaultValue={values.from} />
      <Field dense label={t("to")} name="to" type="date" defaultValue={values.to} />
      <Button type="submit" size="sm">
        {t("find")}
      </Button>
      {Object.values(values).some(Boolean) ? (
        <ButtonLink size="sm" tone="quiet" href={action}>
          {t("clear")}
        </ButtonLink>
      ) : null}
    </form>
  );
}

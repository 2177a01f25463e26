"use client";

import { useLocale, useTranslations } from "next-intl";
import { fromDecimal } from "@/core/money/money";
import { Field, SelectField } from "@/components/ui/field";
import { FormDialog } from "./form-dialog-client";
import { moneyText } from "./format";

/** Changes one of the prices of a variant. */
export function ChangePrice({
  variantId,
  sku,
  prices,
}: {
  variantId: string;
  sku: string;
  prices: { currency: string; amount: number }[];
}) {
  const t = useTranslations("admin.products");
  const locale = useLocale();
  return (
    <FormDialog
      open={t("changePrice")}
      title={t("priceTitle", { sku })}
      submit={t("save")}
      prepare={(fields) => {
        const amount = fromDecimal(String(fields.get("amount")).trim().replace(",", "."));
        if (!amount || amount < 0) return { error: t("priceWrong") };
        const currency = String(fields.get("currency"));
        return { url: `/api/admin/variants/${variantId}/price`, method: "PUT", body: { currency, amount } };
      }}
      done={(value, sent) =>
        t("priceDone", { amount: moneyText(Number(value.amount), currencyOf(sent), locale) })
      }
    >
      <SelectField label={t("priceCurrency")} name="currency" defaultValue={prices[0]?.currency}>
        {prices.map(({ currency, amount }) => (
          <option key={currency} value={currency}>
            {currency} · {moneyText(amount, currency, locale)}
          </option>
        ))}
      </SelectField>
      <Field
        label={t("priceAmount")}
        hint={t("priceHint")}
        name="amount"
        inputMode="decimal"
        autoComplete="off"
        required
      />
    </FormDialog>
  );
}

function currencyOf(sent: unknown): string {
  const known = typeof sent === "object" && sent !== null && "currency" in sent;
  return known ? String(sent.currency) : "";
}

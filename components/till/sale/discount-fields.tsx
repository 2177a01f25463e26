import { useTranslations } from "next-intl";
import type { Discount } from "@/core/till/sale";
import { Field, SelectField } from "@/components/ui/field";
import { readAmount, writeAmount } from "../read-amount";

/** Kind, height and reason of a discount; an empty height is none. */
export function DiscountFields({ discount }: { discount: Discount | null }) {
  const t = useTranslations("till.discount");
  const written = discount
    ? discount.kind === "percent"
      ? String(discount.value)
      : writeAmount(discount.value)
    : "";
  return (
    <fieldset className="text-ink grid grid-cols-2 gap-3">
      <legend className="mb-1.5 font-semibold">{t("title")}</legend>
      <Field
        label={t("height")}
        name="height"
        inputMode="decimal"
        autoComplete="off"
        defaultValue={written}
      />
      <SelectField label={t("kind")} name="kind" defaultValue={discount?.kind ?? "percent"}>
        <option value="percent">{t("percent")}</option>
        <option value="amount">{t("amount")}</option>
      </SelectField>
      <div className="col-span-2">
        <Field
          label={t("reason")}
          name="reason"
          list="till-discount-reasons"
          maxLength={100}
          autoComplete="off"
          defaultValue={discount?.reason}
        />
        <datalist id="till-discount-reasons">
          {(["damaged", "last", "regular", "staff"] as const).map((reason) => (
            <option key={reason} value={t(`reasons.${reason}`)} />
          ))}
        </datalist>
      </div>
    </fieldset>
  );
}

/** The discount out of a form; null for none, or the key of words that say what is wrong with it. */
export function readDiscount(fields: FormData): Discount | null | "height" | "reason" {
  const text = String(fields.get("height") ?? "").trim();
  if (!text) return null;
  const kind = fields.get("kind") === "amount" ? "amount" : "percent";
  const value = kind === "amount" ? readAmount(text) : readPercent(text);
  if (!value) return "height";
  const reason = String(fields.get("reason") ?? "").trim();
  return reason.length >= 2 ? { kind, value, reason } : "reason";
}

function readPercent(text: string): number | undefined {
  const percent = /^\d{1,3}$/.test(text.replace(/\s*%$/, "")) ? Number.parseInt(text, 10) : 0;
  return percent >= 1 && percent <= 100 ? percent : undefined;
}

"use client";

import { useTranslations } from "next-intl";
import { Field, SelectField } from "@/components/ui/field";
import { FormDialog, type Prepared } from "./form-dialog-client";
import { Pair, Tick } from "./form-parts";
import { groszeOf, textOf, writtenGrosze } from "./form-values";

/** A code as the form shows it; days are of the shop, e.g. `2026-03-20`. */
export type EditedCode = {
  code: string;
  kind: string;
  value: number;
  minimum: number;
  startsOn: string;
  endsOn: string;
  combinable: boolean;
  oncePerShopper: boolean;
  onlyInApp: boolean;
  active: boolean;
  priority: number | null;
  nameEn: string;
  namePl: string;
  textEn: string;
  textPl: string;
};

/** Makes a promo code, or changes one (`before`). */
export function PromoCodeForm({ before, today }: { before?: EditedCode; today: string }) {
  const t = useTranslations("admin.codes");
  const isPercent = before?.kind !== "amount";
  return (
    <FormDialog
      open={t(before ? "edit" : "create")}
      tone={before ? undefined : "ink"}
      title={before ? t("editTitle", { code: before.code }) : t("create")}
      submit={t("save")}
      prepare={(fields) =>
        prepare(fields, before?.code, { value: t("valueWrong"), minimum: t("minimumWrong") })
      }
      done={() => t("saved")}
    >
      {before ? null : <Field label={t("code")} hint={t("codeHint")} name="code" required maxLength={30} />}
      <Pair>
        <SelectField label={t("kind")} name="kind" defaultValue={before?.kind ?? "percent"}>
          <option value="percent">{t("percent")}</option>
          <option value="amount">{t("amount")}</option>
        </SelectField>
        <Field
          label={t("value")}
          name="value"
          inputMode="decimal"
          defaultValue={before ? (isPercent ? String(before.value) : writtenGrosze(before.value)) : ""}
          required
        />
        <Field
          label={t("starts")}
          name="startsOn"
          type="date"
          defaultValue={before?.startsOn ?? today}
          required
        />
        <Field label={t("ends")} name="endsOn" type="date" defaultValue={before?.endsOn ?? ""} required />
        <Field
          label={t("minimum")}
          name="minimum"
          inputMode="decimal"
          defaultValue={writtenGrosze(before?.minimum ?? 0)}
        />
        <SelectField label={t("priority")} name="priority" defaultValue={before?.priority ?? ""}>
          <option value="">{t("notShown")}</option>
          {[1, 2, 3, 4, 5].map((priority) => (
            <option key={priority}>{priority}</option>
          ))}
        </SelectField>
        <Field label={t("nameEn")} name="nameEn" defaultValue={before?.nameEn} required maxLength={60} />
        <Field label={t("namePl")} name="namePl" defaultValue={before?.namePl} required maxLength={60} />
        <Field label={t("textEn")} name="textEn" defaultValue={before?.textEn} maxLength={60} />
        <Field label={t("textPl")} name="textPl" defaultValue={before?.textPl} maxLength={60} />
      </Pair>
      <div className="grid">
        <Tick name="active" label={t("active")} checked={before?.active ?? true} />
        <Tick name="combinable" label={t("combinable")} checked={before?.combinable ?? true} />
        <Tick name="oncePerShopper" label={t("oncePerShopper")} checked={before?.oncePerShopper ?? false} />
        <Tick name="onlyInApp" label={t("onlyInApp")} checked={before?.onlyInApp ?? false} />
      </div>
    </FormDialog>
  );
}

function prepare(
  fields: FormData,
  code: string | undefined,
  wrong: { value: string; minimum: string },
): Prepared {
  const text = (name: string) => textOf(fields, name);
  const kind = text("kind");
  const value = kind === "percent" ? wholePercent(text("value")) : groszeOf(fields, "value");
  if (!value) return { error: wrong.value };
  const minimum = groszeOf(fields, "minimum");
  if (minimum === undefined) return { error: wrong.minimum };
  const on = (name: string) => fields.get(name) === "on";
  const body = {
    ...(code === undefined && { code: text("code") }),
    ...{ kind, value, minimum: minimum ?? 0, startsOn: text("startsOn"), endsOn: text("endsOn") },
    ...{ nameEn: text("nameEn"), namePl: text("namePl"), textEn: text("textEn"), textPl: text("textPl") },
    priority: text("priority") ? Number(text("priority")) : null,
    ...{ active: on("active"), combinable: on("combinable") },
    ...{ oncePerShopper: on("oncePerShopper"), onlyInApp: on("onlyInApp") },
  };
  return code === undefined
    ? { url: "/api/admin/promo-codes", method: "POST", body }
    : { url: `/api/admin/promo-codes/${encodeURIComponent(code)}`, method: "PUT", body };
}

function wholePercent(text: string): number | undefined {
  const value = Number(text);
  return Number.isInteger(value) && value >= 1 && value <= 100 ? value : undefined;
}

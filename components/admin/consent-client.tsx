"use client";

import { useTranslations } from "next-intl";
import { Field, SelectField } from "@/components/ui/field";
import { FormDialog } from "./form-dialog-client";
import { Tick } from "./form-parts";
import { textOf } from "./form-values";

const requirements = ["REQUIRED_ALWAYS", "REQUIRED_ONCE", "OPTIONAL"] as const;
const texts = ["textPl", "textEn", "labelPl", "labelEn", "url"] as const;
const longest = { textPl: 150, textEn: 150, labelPl: 60, labelEn: 60, url: 300 };

export type EditedConsent = Record<(typeof texts)[number] | "id" | "version" | "requirement", string> & {
  active: boolean;
};

/** Changes what shoppers agree to; other words get another version. */
export function ConsentForm({ consent }: { consent: EditedConsent }) {
  const t = useTranslations("admin.consents");
  return (
    <FormDialog
      open={t("edit")}
      title={t("editTitle", { id: consent.id })}
      submit={t("save")}
      prepare={(fields) => {
        const words = Object.fromEntries(texts.map((name) => [name, textOf(fields, name)]));
        const body = {
          ...words,
          requirement: textOf(fields, "requirement"),
          active: fields.get("active") === "on",
        };
        return { url: `/api/admin/consents/${encodeURIComponent(consent.id)}`, method: "PUT", body };
      }}
      done={(value) => t("saved", { version: String(value.version) })}
    >
      <p>{t("formText", { version: consent.version })}</p>
      {texts.map((name) => (
        <Field
          key={name}
          label={t(name)}
          hint={name === "textPl" ? t("textHint") : undefined}
          name={name}
          defaultValue={consent[name]}
          maxLength={longest[name]}
          required
        />
      ))}
      <SelectField label={t("requirement")} name="requirement" defaultValue={consent.requirement}>
        {requirements.map((each) => (
          <option key={each} value={each}>
            {t(`requirements.${each}`)}
          </option>
        ))}
      </SelectField>
      <Tick name="active" label={t("active")} checked={consent.active} />
    </FormDialog>
  );
}

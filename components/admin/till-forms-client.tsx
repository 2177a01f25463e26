"use client";

import { useLocale, useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { FormDialog } from "./form-dialog-client";
import { textOf } from "./form-values";

const urlOf = (tillId: string) => `/api/till/tills/${encodeURIComponent(tillId)}`;

/** Sets up another till. */
export function AddTill() {
  const t = useTranslations("admin.tills");
  return (
    <FormDialog
      open={t("add")}
      tone="ink"
      title={t("add")}
      submit={t("save")}
      prepare={(fields) => ({
        url: "/api/till/tills",
        method: "POST",
        body: { name: textOf(fields, "name") },
      })}
      done={(till) => t("added", { number: String(till.number) })}
    >
      <Field
        label={t("name")}
        hint={t("nameHint")}
        name="name"
        maxLength={40}
        autoComplete="off"
        pattern=".*\S.*"
        required
      />
    </FormDialog>
  );
}

/** Tells a till where its receipts are printed; nothing written: in the browser. */
export function SetPrinter({
  tillId,
  name,
  printer,
}: {
  tillId: string;
  name: string;
  printer: string | null;
}) {
  const t = useTranslations("admin.tills");
  return (
    <FormDialog
      open={t("setPrinter")}
      title={t("printerTitle", { name })}
      submit={t("save")}
      prepare={(fields) => ({
        url: `${urlOf(tillId)}/printer`,
        method: "PUT",
        body: { address: textOf(fields, "address") || null },
      })}
      done={() => t("saved")}
    >
      <Field
        label={t("address")}
        hint={t("addressHint")}
        name="address"
        defaultValue={printer ?? ""}
        placeholder="192.168.1.40:9100"
        pattern="\s*[A-Za-z0-9.\-]{1,253}:\d{1,5}\s*"
        maxLength={260}
        autoComplete="off"
        spellCheck={false}
      />
    </FormDialog>
  );
}

/** Prints a line where the till prints, and says whether the printer answered. */
export function TestPrint({ tillId, printer }: { tillId: string; printer: string }) {
  const t = useTranslations("admin.tills");
  const locale = useLocale();
  return (
    <FormDialog
      open={t("test")}
      title={t("test")}
      submit={t("print")}
      prepare={() => ({ url: `${urlOf(tillId)}/printer/test`, method: "POST", body: { locale } })}
      done={() => t("tested")}
    >
      <p>{t("testText", { printer })}</p>
    </FormDialog>
  );
}
